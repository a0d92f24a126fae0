/** The words of the check on the type. */
import type { ogType as check } from '../../../../judge/checks/text/og-type'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Seu cartão do {app} não sofre: a tag não é usada nele. Guias publicados e outras redes a pedem.'

export const ogType = checkWords<typeof check>()({
  name: 'Tipo',
  marketer:
    'og:type deve ser website ou article. Guias publicados o pedem; não muda nada em um cartão do WhatsApp.',
  developer:
    'O cliente Android não tem essa chave. Facebook e outros a usam para escolher mais tags (article:published_time e afins).',
  howToFix: [
    'HTML simples: <meta property="og:type" content="website"> na página inicial e em listas, article em posts.',
    'Next.js: openGraph.type. Plugins de SEO do WordPress o definem sozinhos. Shopify: product em páginas de produto está bem.',
  ],
  outcomes: {
    set: {
      title: 'og:type está definido',
      summary: 'Ele diz “{type}”. O {app} não o lê; outras redes leem.',
    },
    'set-to-other': {
      title: 'og:type está definido',
      summary: 'Ele diz “{type}”, um tipo conhecido; o guia sugere website ou article. O {app} não o lê.',
    },
    'own-namespace': {
      title: 'og:type está definido',
      summary: 'Ele diz “{type}”, um tipo de namespace próprio, como o Open Graph permite. O {app} não o lê.',
    },
    'not-a-type': {
      title: 'og:type tem um valor próprio, e o {app} não o lê',
      summary:
        '“{type}” não é um tipo que os leitores conheçam. Seu cartão do {app} não sofre: a tag não é usada nele.',
    },
    'not-seen': { title: 'Não foi possível saber se og:type está definido', summary: '{because}' },
    missing: { title: 'og:type não está definido, e o {app} não precisa dele', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:type não está definido, e o {app} não precisa dele',
      summary: `${NO_HARM} A tag não está no head nem nos primeiros {read}; o resto da página não foi lido, porque nenhum cliente olha ali.`,
    },
    'not-within-limit': {
      title: 'Nenhum og:type nos primeiros {within}, e o {app} não precisa dele',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:type está vazio, e o {app} não precisa dele',
      summary: `${NO_HARM} A tag está lá, na linha {line, number}, mas vazia.`,
    },
    unreadable: {
      title: 'og:type não pode ser lido, e o {app} não precisa dele',
      summary: `${NO_HARM} A tag não pode ser lida: {because}.`,
    },
    'beyond-limit': {
      title: 'og:type está além dos primeiros {limit}, e o {app} não precisa dele',
      summary: `${NO_HARM} A tag está lá, {place}, mas o {app} para de ler antes: mova-a para cima.`,
    },
  },
  fixes: { 'use-known-type': 'Para outras redes, use um tipo que elas conheçam:' },
})
