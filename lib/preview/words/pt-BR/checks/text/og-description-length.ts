/** The words of the check on the description's length. */
import type { ogDescriptionLength as check } from '../../../../judge/checks/text/og-description-length'
import { checkWords } from '../../../typed'

const COUNT =
  'Ela tem {count, plural, one {# caractere} other {# caracteres}}; os telefones cortam o que passa de {max, number} depois de uma ou duas linhas'
const SAFE = '{safe, plural, one {# caractere sempre cabe.} other {# caracteres sempre cabem.}}'
const DETAIL =
  '{measured, select, own {Medido em og:description.} other {Não há og:description que o {app} consiga ler, então foi medido {rule}, que ele mostra no lugar.}}'

export const ogDescriptionLength = checkWords<typeof check>()({
  name: 'Comprimento da descrição',
  marketer:
    'Telefones mostram uma ou duas linhas da descrição, cerca de 100 caracteres, e cortam o resto. O que mostram deve dizer algo inteiro.',
  developer:
    'Guia: 100 caracteres. Meta: uma ou duas linhas, 80 caracteres bastam. O Android mostra uma linha, a Web duas; antes disso o Android corta em 300 caracteres. Os caracteres são contados como uma pessoa os conta. Uma descrição mais longa passa quando uma frase ou oração termina dentro da parte mostrada.',
  howToFix: [
    'Faça a primeira frase curta o bastante para aparecer inteira; o que segue pode ser tão longo quanto os buscadores quiserem.',
    'Ponha o motivo para abrir o link nos primeiros 45 caracteres: é o que o Android mostra em uma linha.',
    'og:description pode ser mais curta que meta name="description", que os buscadores mostram com até 160 caracteres.',
    'WordPress: preencha a descrição social em vez de deixar o plugin pegar o resumo. Next.js: openGraph.description. Shopify: encurte a descrição na listagem de busca, ou corte-a no trecho meta-tags com truncatewords.',
  ],
  outcomes: {
    'no-description': {
      title: 'Não há descrição a medir',
      summary: 'O {app} não acha descrição nesta página.',
    },
    'always-fits': {
      title: 'A descrição é curta o bastante',
      summary: '{count, number} de {max, number} caracteres.',
    },
    'short-enough': {
      title: 'A descrição é curta o bastante',
      summary: `{count, number} de {max, number} caracteres. ${SAFE}`,
    },
    'narrow-enough': {
      title: 'A descrição cabe',
      summary: `Ela tem {count, plural, one {# caractere} other {# caracteres}}, estreitos o bastante para o espaço de {max, number}. ${SAFE}`,
    },
    'shown-part-whole': {
      title: 'A parte da descrição que aparece está inteira',
      summary: `Ela tem {count, plural, one {# caractere} other {# caracteres}}, dos quais aparecem cerca de {max, number}. Eles contêm {ends, select, sentence {uma frase inteira} other {uma oração inteira}}: “{whole}”. ${SAFE}`,
    },
    'too-long': {
      title: 'A descrição é cortada no meio da frase',
      summary: `${COUNT}. ${SAFE}`,
      detail: DETAIL,
    },
    'too-long-and-dropped': {
      title: 'A descrição é cortada no meio da frase',
      summary: `${COUNT}, e o {client} descarta tudo depois do caractere {cut, number}. ${SAFE}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': 'Comece com uma frase de até {safe, number} caracteres que diga por que abrir o link.',
    'take-other-text': 'A página tem um texto mais curto que cabe:',
  },
})
