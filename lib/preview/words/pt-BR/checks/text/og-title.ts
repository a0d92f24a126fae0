/** The words of the check on the title. */
import type { ogTitle as check } from '../../../../judge/checks/text/og-title'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {O {app} usa {instead} no lugar: “{text}”.} headline {O cartão não tem título: também não há {others}.} other {O {app} vai mostrar só o link: não acha nem título nem descrição.}}'
const SET_IT = 'Ponha em og:title o título desta página.'
const DETAIL =
  '{forgivingCount, plural, =0 {} other {Em {forgiving} a tag talvez ainda seja lida: relata-se ali um analisador mais tolerante. }}Sem og:title, o {app} no {client} pega o primeiro destes que consegue ler: {others}. A Meta diz que og:title não pode estar vazio.'

export const ogTitle = checkWords<typeof check>()({
  name: 'Título',
  marketer:
    'og:title é o título em negrito do cartão. Sem ele o WhatsApp escolhe outro texto, ou não mostra cartão.',
  developer:
    'A Meta exige um og:title não vazio no head. O Android recorre a twitter:title, meta name="title" e <title>; sem título nem descrição não há cartão.',
  howToFix: [
    'HTML simples: ponha <meta property="og:title" content="…"> no head, logo depois do charset, com o título desta página.',
    'Next.js: export const metadata = { openGraph: { title } }, ou generateMetadata para páginas com dados. Um objeto openGraph em uma página substitui por inteiro o do layout.',
    'WordPress: Yoast, Rank Math e SEOPress o escrevem do título do post; o campo fica em Social ou Facebook. Sem um plugin assim, o tema precisa imprimi-lo.',
    'Shopify: {% render "meta-tags" %} em theme.liquid; o texto vem da listagem de busca da página.',
    'Aplicativos de página única: o servidor precisa enviá-lo; veja a verificação sobre as tags no HTML do servidor.',
  ],
  outcomes: {
    set: { title: 'og:title está definido', summary: 'O título do cartão é “{text}”.' },
    'not-seen': { title: 'Não foi possível saber se og:title está definido', summary: '{because}' },
    missing: { title: 'Falta og:title', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:title não está nos primeiros {read}',
      summary: `${COSTS} ${SET_IT} A tag não está no head nem na parte depois dele que foi lida; o resto da página não foi lido, porque nenhum cliente olha ali.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'Nenhum og:title nos primeiros {within}',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:title está vazio',
      summary: `${COSTS} A tag está lá, na linha {line, number}, mas vazia: preencha com o título desta página.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:title está lá, mas o {app} não consegue lê-lo',
      summary: `${COSTS} A tag não pode ser lida: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:title está além dos primeiros {limit}',
      summary: `${COSTS} A tag está lá, {place}, mas o {app} para de ler antes: mova-a para cima.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-headline': 'Coloque esta tag no head, com o título da página como conteúdo:',
  },
})
