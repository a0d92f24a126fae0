/** The words of the check on the link's scheme. */
import type { linkScheme as check } from '../../../../judge/checks/page/link-scheme'
import { checkWords } from '../../../typed'

export const linkScheme = checkWords<typeof check>()({
  name: 'Enlace completo',
  marketer:
    'Escribe el enlace con https:// al principio. El teléfono de una persona lo adivina; los programas que envían mensajes, no.',
  developer:
    'La API send-link exige el protocolo y responde 400 sin él. La Cloud API solo busca una vista previa cuando el cuerpo contiene una URL que empieza por http:// o https://.',
  howToFix: [
    'Copia la dirección de la barra del navegador: añade https:// aunque lo oculte.',
    'En plantillas, hojas de cálculo y campos de CRM guarda la dirección entera, no solo el dominio.',
    'En código, construye direcciones con new URL(path, "https://www.example.com").href y rechaza lo que new URL() rechaza.',
  ],
  outcomes: {
    complete: { title: 'El enlace está completo', summary: 'Empieza por {scheme}://.' },
    'complete-in-text': {
      title: 'El enlace está completo',
      summary: 'Empieza por {scheme}://. Se encontró en el texto introducido.',
    },
    'no-scheme': {
      title: 'Al enlace le falta https://',
      summary:
        'La API send-link rechaza el enlace tal como está, con el estado 400. Añadimos {scheme}:// para comprobarlo.',
    },
  },
  fixes: { 'send-in-full': 'Envía el enlace completo:' },
})
