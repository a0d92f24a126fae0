/** The words of the check on text that is encoded twice. */
import type { textEncodedOnce as check } from '../../../../judge/checks/text/text-encoded-once'
import { checkWords } from '../../../typed'

export const textEncodedOnce = checkWords<typeof check>()({
  name: 'Texto codificado una vez',
  marketer:
    'Signos como &amp; o &#39; en un titular son un fallo de la página: alguien codificó el texto dos veces, y se ve el código en lugar del signo.',
  developer:
    'Las entidades de un valor se decodifican una vez. Un valor escapado dos veces (&amp;amp;) deja una entidad (&amp;), que la tarjeta muestra como texto. No se puede saber si un texto habla de entidades a propósito.',
  howToFix: [
    'Escapa cada valor una sola vez, donde se imprime. Si el texto guardado ya contiene &amp; o &#39;, guarda texto simple y limpia las filas antiguas.',
    'WordPress: los títulos de get_the_title() o de una importación contienen entidades; imprímelos antes con wp_specialchars_decode(), o haz que el plugin SEO lea el título sin procesar.',
    'Las plantillas de React, Vue, Svelte, Jinja, Twig, Blade y Liquid escapan por sí solas: pásales texto simple y quita htmlspecialchars(), he.encode() o el filtro escape.',
    'Next.js: las cadenas de la exportación metadata se escapan solas; un CMS headless que entrega &rsquo; debe decodificarse antes.',
  ],
  outcomes: {
    'no-text': {
      title: 'No hay texto que comprobar',
      summary: '{app} no encuentra ni título ni descripción en esta página.',
    },
    'encoded-once': {
      title: 'El texto está codificado una vez',
      summary: 'La tarjeta no muestra ninguna entidad, como &amp;, en lugar de un signo.',
    },
    'encoded-twice': {
      title:
        'Se ve código en lugar de un signo en {fieldCount, plural, one {este texto} other {estos textos}}: {fields}',
      summary:
        'La tarjeta{shownBy, select, all {} other { en {clients}}} muestra «{seen}»{meaning, select, visible { donde probablemente se quería decir «{meant}»} other {}}. Viene de {source}, que parece codificado dos veces. Si el texto trata de ese código, déjalo como está.',
      detail:
        'Una entidad se decodifica una vez, así que la que queda se muestra como texto. Nada en la página dice si era intencionado.',
    },
  },
  fixes: {
    'encode-once':
      'Codifica el texto una sola vez{count, plural, one {} other { en cada una de estas etiquetas}}:',
  },
})
