/** The words of the check on the link's scheme. */
import type { linkScheme as check } from '../../../../judge/checks/page/link-scheme'
import { checkWords } from '../../../typed'

export const linkScheme = checkWords<typeof check>()({
  name: 'Link completo',
  marketer:
    'Escreva o link com https:// no começo. O telefone de uma pessoa adivinha; programas que enviam mensagens, não.',
  developer:
    'A API send-link exige o protocolo e responde 400 sem ele. A Cloud API só procura uma prévia quando o corpo contém uma URL que começa com http:// ou https://.',
  howToFix: [
    'Copie o endereço da barra do navegador: ela acrescenta https:// mesmo onde o esconde.',
    'Em modelos, planilhas e campos de CRM guarde o endereço inteiro, não só o domínio.',
    'No código, monte endereços com new URL(path, "https://www.example.com").href e recuse o que new URL() recusa.',
  ],
  outcomes: {
    complete: { title: 'O link está completo', summary: 'Começa com {scheme}://.' },
    'complete-in-text': {
      title: 'O link está completo',
      summary: 'Começa com {scheme}://. Foi achado no texto digitado.',
    },
    'no-scheme': {
      title: 'Falta https:// no link',
      summary:
        'A API send-link recusa o link como está, com o status 400. Acrescentamos {scheme}:// para verificá-lo.',
    },
  },
  fixes: { 'send-in-full': 'Envie o link por inteiro:' },
})
