/** The words of the check on the site name. */
import type { ogSiteName as check } from '../../../../judge/checks/text/og-site-name'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Seu cartão do {app} não sofre: versões atuais mostram o host, {host}. Versões antigas e outras redes mostram o nome.'

export const ogSiteName = checkWords<typeof check>()({
  name: 'Nome do site',
  marketer:
    'og:site_name é pedido por guias publicados. Versões atuais do WhatsApp mostram o host do link no lugar, então aqui ele quase não pesa.',
  developer:
    'A mensagem enviada não leva nome de site; a última linha do cartão é o host. Versões antigas e outras redes (Facebook, Slack, Discord) mostram a tag.',
  howToFix: [
    'HTML simples: <meta property="og:site_name" content="Sua marca">.',
    'Next.js: openGraph.siteName no layout raiz, repetido em páginas que têm um objeto openGraph próprio.',
    'WordPress: o plugin de SEO o tira de Configurações → Geral → Título do site. Shopify: {{ shop.name }} no trecho meta-tags.',
  ],
  outcomes: {
    set: {
      title: 'og:site_name está definido',
      summary: 'Ele diz “{name}”. Versões atuais do {app} mostram o host, {host}, no lugar.',
    },
    'not-seen': { title: 'Não foi possível saber se og:site_name está definido', summary: '{because}' },
    missing: { title: 'og:site_name não está definido, e o {app} não o mostra', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:site_name não está definido, e o {app} não o mostra',
      summary: `${NO_HARM} A tag não está no head nem nos primeiros {read}; o resto da página não foi lido, porque nenhum cliente olha ali.`,
    },
    'not-within-limit': {
      title: 'Nenhum og:site_name nos primeiros {within}, e o {app} não o mostra',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:site_name está vazio, e o {app} não o mostra',
      summary: `${NO_HARM} A tag está lá, na linha {line, number}, mas vazia: preencha com sua marca.`,
    },
    unreadable: {
      title: 'og:site_name não pode ser lido, e o {app} não o mostra',
      summary: `${NO_HARM} A tag não pode ser lida: {because}.`,
    },
    'beyond-limit': {
      title: 'og:site_name está além dos primeiros {limit}, e o {app} não o mostra',
      summary: `${NO_HARM} A tag está lá, {place}, mas o {app} para de ler antes: mova-a para cima.`,
    },
  },
  fixes: {
    'write-brand': 'Coloque esta tag no head, com sua marca como se escreve:',
  },
})
