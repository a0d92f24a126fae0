/** The words of the check on characters that nobody sees. */
import type { invisibleCharacters as check } from '../../../../judge/checks/text/invisible-characters'
import { checkWords } from '../../../typed'

const WHERE = 'El primero es el carácter {at, number} de {source}.'

export const invisibleCharacters = checkWords<typeof check>()({
  name: 'Caracteres invisibles',
  marketer:
    'Un texto puede contener caracteres que nadie ve. Algunos dan la vuelta a las palabras, otros se esconden en mitad de un nombre: la tarjeta se lee entonces distinta de lo que escribiste.',
  developer:
    'En el título, la descripción y el nombre del sitio se buscan cambios forzados de dirección, caracteres de ancho cero, marcas de orden de bytes, guiones opcionales, rellenos que parecen un espacio y caracteres de etiqueta. Se respetan los conectores en emojis y en los alfabetos que los necesitan, las marcas en texto de derecha a izquierda, los aislamientos equilibrados y los espacios tipográficos: no cambian nada de lo que se ve.',
  howToFix: [
    'Escribe el texto otra vez en un editor de texto simple, o pégalo sin formato: la mayoría de estos caracteres llegan al copiar de un documento, un PDF o un chat.',
    'Elimínalos donde los textos se guardan o se imprimen. En JavaScript: text.replace(/[\\u200b\\u2060\\ufeff\\u00ad\\u202a-\\u202e]/g, "") para texto en una sola dirección; conserva U+200C y U+200D, que el persa, el hindi y los emojis necesitan.',
    'Para texto en dos direcciones usa aislamientos (U+2066 a U+2069) y no cambios forzados (U+202D, U+202E).',
    'WordPress, Shopify y otros editores: pasa a la vista de código del campo y busca entidades como &#8203;, &shy;, &zwnj; o &#x202e;.',
  ],
  outcomes: {
    'no-text': {
      title: 'No hay texto que comprobar',
      summary: '{app} no encuentra ni título ni descripción en esta página.',
    },
    none: {
      title: 'El texto no contiene caracteres invisibles',
      summary: 'Título, descripción y nombre del sitio contienen solo lo que se ve.',
    },
    harmless: {
      title: 'Los caracteres invisibles no hacen daño aquí',
      summary: 'El texto contiene {characters}. No cambian nada de lo que se ve.',
    },
    'direction-turned': {
      title: 'Hay caracteres invisibles que dan la vuelta al texto: {fields}',
      summary: `La gente {fieldCount, plural, one {lo lee} other {los lee}} en un orden distinto del que se escribió: el texto contiene {characters}. ${WHERE}`,
      detail:
        'Unicode desaconseja los cambios forzados de dirección, porque con ellos un texto puede leerse como otra cosa (UAX #9). El informe muestra estos caracteres como marcas, en el orden en que está guardado el texto.',
    },
    hidden: {
      title:
        'Hay caracteres que nadie ve en {fieldCount, plural, one {este texto} other {estos textos}}: {fields}',
      summary: `El texto contiene {characters}. Nadie los ve, pero una búsqueda no encuentra una palabra que contenga uno, una línea puede partirse donde no debe y cada uno cuenta para la longitud. ${WHERE}`,
    },
    'soft-hyphens': {
      title:
        'Hay guiones opcionales en {fieldCount, plural, one {este texto} other {estos textos}}: {fields}',
      summary: `El texto contiene {characters}. Se ve un guion donde una línea se parte en uno, y nada en los demás sitios; una búsqueda no encuentra una palabra que contenga uno. ${WHERE}`,
    },
  },
  fixes: {
    'write-without':
      'Escribe el texto sin {count, plural, one {estos caracteres} other {estos caracteres, en cada etiqueta}}:',
  },
})
