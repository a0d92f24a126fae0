/** The words of the check on the description's length. */
import type { ogDescriptionLength as check } from '../../../../judge/checks/text/og-description-length'
import { checkWords } from '../../../typed'

const COUNT =
  'Tiene {count, plural, one {# carácter} other {# caracteres}}; los teléfonos cortan lo que pasa de {max, number} tras una o dos líneas'
const SAFE = '{safe, plural, one {# carácter siempre cabe.} other {# caracteres siempre caben.}}'
const DETAIL =
  '{measured, select, own {Medido en og:description.} other {No hay ningún og:description que {app} pueda leer, así que se midió {rule}, que muestra en su lugar.}}'

export const ogDescriptionLength = checkWords<typeof check>()({
  name: 'Longitud de la descripción',
  marketer:
    'Los teléfonos muestran una o dos líneas de la descripción, unos 100 caracteres, y cortan el resto. Lo que muestran debería decir algo completo.',
  developer:
    'Guía: 100 caracteres. Meta: una o dos líneas, bastan 80 caracteres. Android muestra una línea, Web dos; antes de eso Android corta en 300 caracteres. Los caracteres se cuentan como los cuenta una persona. Una descripción más larga se acepta si una frase o una oración termina dentro de la parte que se muestra.',
  howToFix: [
    'Haz la primera frase lo bastante corta para que se muestre entera; lo que sigue puede ser tan largo como quieran los buscadores.',
    'Pon el motivo para abrir el enlace en los primeros 45 caracteres: es lo que Android muestra en una línea.',
    'og:description puede ser más corto que meta name="description", que los buscadores muestran hasta 160 caracteres.',
    'WordPress: rellena la descripción social en lugar de dejar que el plugin tome el extracto. Next.js: openGraph.description. Shopify: acorta la descripción en la ficha para buscadores, o córtala en el fragmento meta-tags con truncatewords.',
  ],
  outcomes: {
    'no-description': {
      title: 'No hay descripción que medir',
      summary: '{app} no encuentra ninguna descripción en esta página.',
    },
    'always-fits': {
      title: 'La descripción es lo bastante corta',
      summary: '{count, number} de {max, number} caracteres.',
    },
    'short-enough': {
      title: 'La descripción es lo bastante corta',
      summary: `{count, number} de {max, number} caracteres. ${SAFE}`,
    },
    'narrow-enough': {
      title: 'La descripción cabe',
      summary: `Tiene {count, plural, one {# carácter} other {# caracteres}}, lo bastante estrechos para el espacio de {max, number}. ${SAFE}`,
    },
    'shown-part-whole': {
      title: 'La parte de la descripción que se muestra está completa',
      summary: `Tiene {count, plural, one {# carácter} other {# caracteres}}, de los que se muestran unos {max, number}. Contienen {ends, select, sentence {una frase completa} other {una parte completa}}: «{whole}». ${SAFE}`,
    },
    'too-long': {
      title: 'La descripción se corta a mitad de frase',
      summary: `${COUNT}. ${SAFE}`,
      detail: DETAIL,
    },
    'too-long-and-dropped': {
      title: 'La descripción se corta a mitad de frase',
      summary: `${COUNT}, y {client} descarta todo lo que viene después del carácter {cut, number}. ${SAFE}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter':
      'Empieza con una frase de hasta {safe, number} caracteres que diga por qué abrir el enlace.',
    'take-other-text': 'La página tiene un texto más corto que cabe:',
  },
})
