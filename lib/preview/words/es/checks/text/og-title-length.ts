/** The words of the check on the title's length. */
import type { ogTitleLength as check } from '../../../../judge/checks/text/og-title-length'
import { checkWords } from '../../../typed'

const COUNT =
  'Tiene {count, plural, one {# carácter} other {# caracteres}}, y caben {max, number}: solo se {lines, plural, one {lee la primera línea} other {leen las primeras # líneas}}'
const SHORTER = 'Di lo mismo con menos palabras.'
const DETAIL =
  '{measured, select, own {Medido en og:title.} other {No hay ningún og:title que {app} pueda leer, así que se midió {rule}, que muestra en su lugar.}}'

export const ogTitleLength = checkWords<typeof check>()({
  name: 'Longitud del título',
  marketer:
    'Hasta 65 caracteres el titular se muestra entero; lo que pasa de ahí se corta al final de la segunda línea.',
  developer:
    'El título ocupa dos líneas; caben 65 caracteres. Android corta en 150 caracteres antes de componer el texto. Los caracteres se cuentan como los cuenta una persona: un emoji es uno. Un título más largo se acepta si sus letras son lo bastante estrechas, o si lo único que se corta es el nombre del sitio al final.',
  howToFix: [
    'Di primero las palabras más importantes; lo que se pierde es el final.',
    'Deja fuera la marca: el host se muestra debajo del texto de todos modos.',
    'og:title puede ser distinto de <title>: deja la forma larga para los buscadores y escribe una corta para los chats. Next.js: openGraph.title; WordPress: el título social del plugin SEO; Shopify: page_title en el fragmento meta-tags.',
  ],
  outcomes: {
    'no-title': {
      title: 'No hay título que medir',
      summary: '{app} no encuentra ningún título en esta página.',
    },
    'short-enough': {
      title: 'El título es lo bastante corto',
      summary: '{count, number} de {max, number} caracteres: se muestra entero.',
    },
    'short-enough-but-wide': {
      title: 'El título es lo bastante corto por su número de caracteres',
      summary:
        'Tiene {count, number} de los {max, number} caracteres que permite la guía. Son anchos, así que el final puede no caber en {lines, plural, one {# línea} other {# líneas}}: di primero las palabras más importantes.',
    },
    'narrow-enough': {
      title: 'El título cabe',
      summary:
        'Tiene {count, plural, one {# carácter} other {# caracteres}}. En {lines, plural, one {# línea} other {# líneas}} caben {max, number} de ancho medio, y estos son lo bastante estrechos: no se corta nada.',
    },
    'brand-cut': {
      title: 'El titular en sí cabe',
      summary:
        'Tiene {count, plural, one {# carácter} other {# caracteres}}, y en {lines, plural, one {# línea} other {# líneas}} caben {max, number}. Lo único que puede cortarse es el nombre del final, «{brand}»; la tarjeta nombra el sitio de todos modos.',
    },
    'too-long': { title: 'El título es demasiado largo', summary: `${COUNT}. ${SHORTER}`, detail: DETAIL },
    'too-long-and-dropped': {
      title: 'El título es demasiado largo',
      summary: `${COUNT}, y {client} descarta todo lo que viene después del carácter {cut, number}. ${SHORTER}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': 'Escribe un titular aparte para los chats. Con las palabras de esta página podría ser:',
    'write-headline': 'Escribe un titular aparte para los chats, de hasta {max, number} caracteres.',
  },
})
