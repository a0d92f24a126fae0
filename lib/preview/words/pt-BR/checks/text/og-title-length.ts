/** The words of the check on the title's length. */
import type { ogTitleLength as check } from '../../../../judge/checks/text/og-title-length'
import { checkWords } from '../../../typed'

const COUNT =
  'Ele tem {count, plural, one {# caractere} other {# caracteres}}, e cabem {max, number}: só se {lines, plural, one {lê a primeira linha} other {leem as primeiras # linhas}}'
const SHORTER = 'Diga o mesmo com menos palavras.'
const DETAIL =
  '{measured, select, own {Medido em og:title.} other {Não há og:title que o {app} consiga ler, então foi medido {rule}, que ele mostra no lugar.}}'

export const ogTitleLength = checkWords<typeof check>()({
  name: 'Comprimento do título',
  marketer: 'Até 65 caracteres o título aparece inteiro; o que passa é cortado no fim da segunda linha.',
  developer:
    'O título ocupa duas linhas; cabem 65 caracteres. O Android corta em 150 caracteres antes de compor o texto. Os caracteres são contados como uma pessoa os conta: um emoji é um. Um título mais longo passa quando as letras são estreitas o bastante, ou quando só se corta o nome do site no fim.',
  howToFix: [
    'Diga primeiro as palavras mais importantes; é o fim que se perde.',
    'Deixe a marca de fora: o host aparece abaixo do texto de qualquer forma.',
    'og:title pode diferir de <title>: deixe a forma longa para os buscadores e escreva uma curta para conversas. Next.js: openGraph.title; WordPress: o título social do plugin de SEO; Shopify: page_title no trecho meta-tags.',
  ],
  outcomes: {
    'no-title': { title: 'Não há título a medir', summary: 'O {app} não acha título nesta página.' },
    'short-enough': {
      title: 'O título é curto o bastante',
      summary: '{count, number} de {max, number} caracteres: aparece inteiro.',
    },
    'short-enough-but-wide': {
      title: 'O título é curto o bastante pela contagem',
      summary:
        'Ele tem {count, number} dos {max, number} caracteres que o guia permite. São largos, então o fim pode não caber em {lines, plural, one {# linha} other {# linhas}}: diga primeiro as palavras mais importantes.',
    },
    'narrow-enough': {
      title: 'O título cabe',
      summary:
        'Ele tem {count, plural, one {# caractere} other {# caracteres}}. Em {lines, plural, one {# linha} other {# linhas}} cabem {max, number} de largura média, e estes são estreitos o bastante: nada é cortado.',
    },
    'brand-cut': {
      title: 'O título em si cabe',
      summary:
        'Ele tem {count, plural, one {# caractere} other {# caracteres}}, e em {lines, plural, one {# linha} other {# linhas}} cabem {max, number}. Só pode ser cortado o nome no fim, “{brand}”; o cartão cita o site de qualquer forma.',
    },
    'too-long': { title: 'O título é longo demais', summary: `${COUNT}. ${SHORTER}`, detail: DETAIL },
    'too-long-and-dropped': {
      title: 'O título é longo demais',
      summary: `${COUNT}, e o {client} descarta tudo depois do caractere {cut, number}. ${SHORTER}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': 'Escreva um título à parte para conversas. Com as palavras desta página poderia ser:',
    'write-headline': 'Escreva um título à parte para conversas, de até {max, number} caracteres.',
  },
})
