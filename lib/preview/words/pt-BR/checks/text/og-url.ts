/** The words of the check on the canonical address. */
import type { ogUrl as check } from '../../../../judge/checks/text/og-url'
import { checkWords } from '../../../typed'

const NO_HARM =
  'A Meta o pede em toda página. O cartão não sofre: {instead, select, none {o {app} usa o próprio link.} other {o {app} usa {instead} no lugar.}}'

export const ogUrl = checkWords<typeof check>()({
  name: 'Endereço canônico',
  marketer:
    'og:url é o único endereço verdadeiro da página, sem códigos de rastreamento nem de sessão. A Meta o pede em toda página.',
  developer:
    'A Meta exige um og:url não vazio: absoluto, canônico, sem variáveis de sessão, ids de usuário ou contadores. O Android recorre a twitter:url e depois ao próprio link, então uma tag que falta não custa cartão.',
  howToFix: [
    'HTML simples: <meta property="og:url" content="[endereço desta página]">, com o mesmo endereço de <link rel="canonical">.',
    'Next.js: defina metadataBase no layout raiz e openGraph.url em cada página; o url de um layout é herdado por toda página e então aponta para o lugar errado.',
    'WordPress: plugins de SEO o escrevem do link permanente; um host errado significa que o endereço do site em Configurações → Geral está errado, muitas vezes depois de mudar de um servidor de testes.',
    'Shopify: use {{ canonical_url }}, não {{ request.path }} com os parâmetros.',
  ],
  outcomes: {
    'not-seen': { title: 'Não foi possível saber se og:url está definido', summary: '{because}' },
    missing: { title: 'Falta og:url', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:url não está nos primeiros {read}',
      summary: `${NO_HARM} A tag não está no head nem na parte depois dele que foi lida; o resto da página não foi lido, porque nenhum cliente olha ali.`,
    },
    'not-within-limit': { title: 'Nenhum og:url nos primeiros {within}', summary: NO_HARM },
    empty: {
      title: 'og:url está vazio',
      summary: `${NO_HARM} A tag está lá, na linha {line, number}, mas vazia: preencha com o endereço desta página.`,
    },
    unreadable: {
      title: 'og:url está lá, mas o {app} não consegue lê-lo',
      summary: `${NO_HARM} A tag não pode ser lida: {because}.`,
    },
    'beyond-limit': {
      title: 'og:url está além dos primeiros {limit}',
      summary: `${NO_HARM} A tag está lá, {place}, mas o {app} para de ler antes: mova-a para cima.`,
    },
    'not-absolute': {
      title: 'og:url não é um endereço completo',
      summary:
        '“{value}” não começa com https:// e um host, então o {app} não pode usá-lo e recorre ao próprio link.',
    },
    'not-public': {
      title:
        'og:url aponta para {place, select, machine {a máquina de quem desenvolve} other {uma rede privada}}',
      summary:
        'Ele indica {host}, que ninguém de fora alcança, enquanto a página está em {own}: o endereço público do site não está definido onde os endereços são montados. Alguns telefones mostram esse host no cartão.',
    },
    'unpublished-host': {
      title: 'og:url aponta para {kind, select, staging {um servidor de testes} other {um deploy de prévia}}',
      summary:
        'Ele indica {host}, enquanto a página está em {own}: o endereço público do site não está definido onde os endereços são montados. Alguns telefones mostram esse host no cartão.',
    },
    'answers-with-error': {
      title: 'og:url indica um endereço que responde com o status {status}',
      summary: 'Ele indica {value}, onde não há página. Redes que leem o cartão dali não acham nada.',
    },
    'does-not-answer': {
      title: 'og:url indica um endereço que não responde',
      summary: 'Ele indica {value}, e {because}. Redes que leem o cartão dali não acham nada.',
    },
    'another-site': {
      title: 'og:url aponta para outro site',
      summary:
        'Ele indica {host}, enquanto a página está em {own}, e alguns telefones mostram esse host no cartão. Deixe se a página é uma cópia; muitas vezes é o endereço de um servidor de testes ou de um site anterior.',
    },
    insecure: {
      title: 'og:url está definido, com http://',
      summary:
        'Nada disso aparece no cartão. Para outras redes o endereço canônico deve começar com https://, como a própria página.',
    },
    tracking: {
      title: 'og:url traz códigos de rastreamento ou de sessão',
      summary: 'A Meta pede um endereço sem eles; este tem {keys}.',
    },
    'home-page': {
      title: 'og:url aponta para a página inicial',
      summary: 'Cada página precisa de seu endereço canônico; este indica a página inicial do site.',
    },
    'another-page': {
      title: 'og:url indica outra página',
      summary:
        'Ele indica {value}, e esta página está em outro lugar do site. Deixe se esta página é uma cópia daquela; senão as redes contam os compartilhamentos desta para a outra, e podem ler o cartão dali.',
    },
    set: { title: 'og:url está definido', summary: 'Ele indica {value} como endereço canônico.' },
  },
})
