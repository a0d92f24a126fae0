/** The words of the check on redirects. */
import type { pageRedirects as check } from '../../../../judge/checks/page/page-redirects'
import { checkWords } from '../../../typed'

const AFTER =
  'O {app} vai mostrar só o link: depois de {count, plural, one {# redirecionamento} other {# redirecionamentos}}'
const WANTS_COOKIE =
  'Um redirecionamento define um cookie, então o site parece querer cookies antes de deixar alguém entrar. Uma prévia de link não guarda nenhum: um telefone só o repete enquanto segue uma cadeia. Nós também fizemos isso, com o host que o definiu, e os redirecionamentos não acabaram.'
const LOOP = `${AFTER} a cadeia volta a um endereço já pedido.` as const
const ENDLESS = `${AFTER} ainda não havia página; o {app} segue no máximo {max, number}.` as const

export const pageRedirects = checkWords<typeof check>()({
  name: 'Redirecionamentos',
  marketer:
    'Cada redirecionamento custa tempo em uma rede móvel. Compartilhe o endereço final, ou um link curto que leve direto a ele.',
  developer:
    'Redirecionamentos por Location são seguidos, até 20; mais de três são um aviso. Meta refresh e redirecionamentos por JavaScript não são seguidos: o cartão mostra a página que os contém.',
  howToFix: [
    'Compartilhe o endereço que o navegador mostra depois de a página carregar, sem saltos de rastreamento.',
    'Junte cadeias de redirecionamentos: http → https → www → barra final deve ser uma só regra. nginx: return 301 https://www.example.com$request_uri; no bloco server de todo outro nome.',
    'Cloudflare: uma regra Single Redirect em vez de várias Page Rules. WordPress: faça o endereço do site corresponder à forma que você compartilha; o plugin Redirection lista cadeias. Shopify: aponte redirecionamentos antigos para o endereço mais novo.',
    'Um ciclo que define um cookie: uma regra de consentimento, idioma ou idade redireciona todos que não têm o cookie dela. Responda primeiro com a página e pergunte nela.',
    'Troque <meta http-equiv="refresh"> e window.location por um 301 ou 308 do servidor. Next.js: redirects() em next.config, ou redirect() no servidor, que envia um status real quando roda antes de a página ser transmitida.',
  ],
  outcomes: {
    direct: { title: 'O link leva direto à página', summary: 'Não há redirecionamento.' },
    few: {
      title: 'O link leva logo à página',
      summary:
        '{count, plural, one {Há # redirecionamento} other {Há # redirecionamentos}}; até {many, number} está bem.',
    },
    many: {
      title: 'O link passa por muitos redirecionamentos',
      summary:
        'São {count, plural, one {# redirecionamento} other {# redirecionamentos}}, e até {many, number} está bem: cada um custa uma ida e volta, e muitas vezes não se espera por uma prévia lenta.',
      detail: 'O {app} segue até {max, number}.',
    },
    'path-dropped': {
      title: 'O redirecionamento perde a página',
      summary:
        'O link indica {from}, e o redirecionamento termina em {to}: todo link para uma página do site tem o cartão da página inicial.',
    },
    'query-dropped': {
      title: 'O redirecionamento perde parte do endereço',
      summary:
        'O link indica {from}, e onde o redirecionamento termina, em {to}, nada resta de {names}. Se isso diz qual é a página, todos esses links têm um só cartão.',
    },
    'needs-cookie': {
      title: 'A página só abre a visitantes que devolvem um cookie',
      summary:
        'Um redirecionamento define um cookie e volta ao mesmo endereço; visitantes sem esse cookie são redirecionados sem parar. O {app} no {client} repete o cookie enquanto segue redirecionamentos (observado), então recebe a página. Outros rastreadores muitas vezes não.',
    },
    'refresh-not-followed': {
      title: 'A página manda os leitores adiante, mas não o {app}',
      summary:
        '{kind, select, meta {Um meta refresh} header {Um cabeçalho Refresh} other {Um redirecionamento por JavaScript}} leva a {target}. O {app} não o segue: o cartão mostra esta página, não a que os leitores acabam vendo.',
    },
    loop: { title: 'Os redirecionamentos andam em círculo', summary: LOOP, detail: '{reason}' },
    'loop-wants-cookie': {
      title: 'Os redirecionamentos andam em círculo',
      summary: `${LOOP} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    endless: { title: 'Os redirecionamentos nunca acabam', summary: ENDLESS, detail: '{reason}' },
    'endless-wants-cookie': {
      title: 'Os redirecionamentos nunca acabam',
      summary: `${ENDLESS} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    'leads-nowhere': {
      title: 'Um redirecionamento não leva a um endereço utilizável',
      summary: `${AFTER} o próximo endereço não pode ser pedido.`,
      detail: '{reason}',
    },
    'not-followed': { title: 'Não foi possível seguir o link', summary: '{because}' },
  },
  fixes: {
    'redirect-from-server':
      'Envie um redirecionamento do servidor em vez {kind, select, meta {do meta refresh} header {do cabeçalho Refresh} other {do redirecionamento por JavaScript}}.',
    'keep-path':
      'Faça o redirecionamento levar o caminho adiante: para o mesmo caminho no outro host, não para a página inicial. Onde a página não existe mais, redirecione para a que a substitui.',
    'keep-query': 'Faça o redirecionamento levar adiante a parte depois do ponto de interrogação.',
    'share-final-address': 'Compartilhe o endereço final, ou faça o primeiro redirecionar direto para ele.',
    'redirect-once':
      'Redirecione o link para o endereço final em um só passo, com um Location https absoluto.',
    'respond-without-cookies':
      'Responda a visitantes sem cookies com a própria página, e defina o cookie ali.',
  },
})
