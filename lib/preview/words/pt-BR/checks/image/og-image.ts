/** The words of the check on og:image. */
import type { ogImage as check } from '../../../../judge/checks/image/og-image'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, picture {O {app} não acha imagem, então o cartão é só texto.} icon {O {app} recorre a um ícone do site, que raramente dá um bom cartão.} other {Em {clients}, o {app} recorre a {instead}; outros clientes podem não mostrar imagem.}}{elsewhere, select, none {} other { A página indica uma imagem só em {elsewhere}, que o {app} não consulta.}}'
const DETAIL = 'O {app} procura {tried}, nesta ordem, e só no head.'

export const ogImage = checkWords<typeof check>()({
  name: 'Imagem indicada',
  marketer: 'A página deve indicar uma imagem para a prévia; sem ela o cartão é só texto.',
  developer:
    'og:image no head indica a imagem. Sem ela o cliente Android tenta twitter:image, meta image, og:thumbnail e thumbnail, e depois ícones de link; nunca olha imagens no body. og:image:secure_url e og:image:url não são lidas.',
  howToFix: [
    'Qualquer site: ponha uma linha no head da página: <meta property="og:image" content="[endereço de uma imagem]">. Uma imagem de 1200 × 630 px, em JPEG, abaixo de 300 KB funciona em toda parte.',
    'Next.js: defina openGraph.images nos metadados da página, ou ponha um arquivo opengraph-image ao lado dela.',
    'WordPress: defina uma imagem destacada; um plugin de SEO (Yoast, Rank Math, SEOPress) escreve a tag a partir dela.',
    'Shopify e outras lojas: defina a imagem de compartilhamento nas preferências do tema, para páginas sem imagem própria.',
  ],
  outcomes: {
    set: { title: 'og:image está definido', summary: 'A página indica a própria imagem para o cartão.' },
    'not-seen': { title: 'Não foi possível saber se og:image está definido', summary: '{because}' },
    missing: { title: 'Falta og:image', summary: COSTS, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:image não está nos primeiros {read}',
      summary: `${COSTS} A tag não está no head nem na parte depois dele que foi lida; o resto da página não foi lido, porque nenhum cliente olha ali.`,
      detail: DETAIL,
    },
    'not-within-limit': { title: 'Nenhum og:image nos primeiros {within}', summary: COSTS, detail: DETAIL },
    empty: {
      title: 'og:image está vazio',
      summary: `${COSTS} A tag está lá, na linha {line, number}, mas não indica imagem.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:image está lá, mas o {app} não consegue lê-lo',
      summary: `${COSTS} A tag não pode ser lida: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:image está além dos primeiros {limit}',
      summary: `${COSTS} A tag está lá, {place}, mas o {app} para de ler antes: mova-a para cima.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'name-picture':
      'Coloque esta tag no head, com o endereço inteiro de uma imagem como conteúdo (1200 × 630 px, JPEG, abaixo de 300 KB):',
  },
})
