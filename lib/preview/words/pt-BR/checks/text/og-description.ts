/** The words of the check on the description. */
import type { ogDescription as check } from '../../../../judge/checks/text/og-description'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {O {app} usa {instead} no lugar.} description {O cartão mostra um título e nada abaixo além do host.} other {O {app} vai mostrar só o link: não acha nem título nem descrição.}}'
const SET_IT = 'Ponha em og:description uma frase sobre esta página.'
const DETAIL =
  'Sem og:description, o {app} no {client} pega o primeiro destes que consegue ler: {others}. A Meta diz que og:description não pode estar vazio.'

export const ogDescription = checkWords<typeof check>()({
  name: 'Descrição',
  marketer: 'og:description é a linha abaixo do título. Diz por que vale tocar no link.',
  developer:
    'A Meta exige um og:description não vazio no head. O Android recorre a twitter:description e meta name="description"; um título sozinho ainda faz um cartão.',
  howToFix: [
    'HTML simples: ponha <meta property="og:description" content="…"> no head; 80 caracteres bastam.',
    'Next.js: openGraph: { description } em metadata ou generateMetadata; não é tirada de description quando a página tem um objeto openGraph próprio sem ela.',
    'WordPress: a descrição social do Yoast, Rank Math ou SEOPress; sem plugin o resumo muitas vezes não é impresso.',
    'Shopify: a descrição na listagem de busca do produto ou da página; vazia dá uma tag vazia.',
  ],
  outcomes: {
    set: { title: 'og:description está definido', summary: 'O texto do cartão é “{text}”.' },
    'not-seen': { title: 'Não foi possível saber se og:description está definido', summary: '{because}' },
    missing: { title: 'Falta og:description', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:description não está nos primeiros {read}',
      summary: `${COSTS} ${SET_IT} A tag não está no head nem na parte depois dele que foi lida; o resto da página não foi lido, porque nenhum cliente olha ali.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'Nenhum og:description nos primeiros {within}',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:description está vazio',
      summary: `${COSTS} A tag está lá, na linha {line, number}, mas vazia: preencha com uma frase sobre esta página.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:description está lá, mas o {app} não consegue lê-lo',
      summary: `${COSTS} A tag não pode ser lida: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:description está além dos primeiros {limit}',
      summary: `${COSTS} A tag está lá, {place}, mas o {app} para de ler antes: mova-a para cima.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-sentence': 'Coloque esta tag no head, com uma frase sobre a página como conteúdo:',
  },
})
