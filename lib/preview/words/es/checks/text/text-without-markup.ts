/** The words of the check on markup in the card's text. */
import type { textWithoutMarkup as check } from '../../../../judge/checks/text/text-without-markup'
import { checkWords } from '../../../typed'

export const textWithoutMarkup = checkWords<typeof check>()({
  name: 'Texto sin marcado',
  marketer:
    'Título y descripción son texto simple. Etiquetas como <em>, o asteriscos de negrita, se muestran tal cual.',
  developer:
    'Las entidades de un valor se decodifican una vez, y el resultado se muestra como texto: &lt;em&gt; se convierte en <em> en la tarjeta. Tampoco se interpretan Markdown ni códigos de foro. No se puede saber si un texto habla de marcado a propósito.',
  howToFix: [
    'Toma la descripción de un campo de texto simple, o quita etiquetas y Markdown donde se escribe la etiqueta.',
    'WordPress: wp_strip_all_tags() y strip_shortcodes() en los extractos. Shopify: {{ page_description | strip_html }}. Django, Jinja, Twig: el filtro striptags.',
    'Ghost, Contentful, Sanity y otros CMS headless: llena las etiquetas con la forma de texto del contenido enriquecido, no con su HTML ni su Markdown.',
  ],
  outcomes: {
    'no-text': {
      title: 'No hay texto que comprobar',
      summary: '{app} no encuentra ni título ni descripción en esta página.',
    },
    plain: {
      title: 'El texto no tiene marcado',
      summary: 'La tarjeta no muestra ninguna etiqueta ni código de formato.',
    },
    'markup-shown': {
      title: 'Se ve marcado en {fieldCount, plural, one {este texto} other {estos textos}}: {fields}',
      summary:
        'La tarjeta{shownBy, select, all {} other { en {clients}}} muestra «{seen}» como texto. Viene de {source}. Si el texto trata de ese código, déjalo como está.',
      detail: '{app} muestra un valor como texto simple: no interpreta HTML ni Markdown.',
    },
  },
  fixes: {
    'write-plain-text':
      'Escribe el texto sin marcado{count, plural, one {} other { en cada una de estas etiquetas}}:',
    'write-words': 'Escribe palabras en lugar del marcado.',
  },
})
