/** The words of the check on the page's speed. */
import type { pageFast as check } from '../../../../judge/checks/page/page-fast'
import { checkWords } from '../../../typed'

export const pageFast = checkWords<typeof check>()({
  name: 'Velocidade da página',
  marketer:
    'A página deve responder em 2 segundos. As pessoas enviam a mensagem antes que uma prévia lenta carregue.',
  developer:
    'Tempo desde a primeira requisição, com redirecionamentos, até </head> chegar: até 2 s é bom, até 3 s é um aviso, acima de 3 s uma falha. O Android desiste depois de 10 s; a Web espera 7 s pelo telefone.',
  howToFix: [
    'Olhe o primeiro byte: se a maior parte do tempo passa antes dele, o servidor é lento; se passa depois, o head é pesado.',
    'Ponha o HTML das páginas públicas em um cache perto dos leitores. Cloudflare: uma Cache Rule com “Eligible for cache” para páginas sem cookies. nginx: proxy_cache ou fastcgi_cache com vida de um minuto basta.',
    'WordPress: um cache de páginas (WP Super Cache, LiteSpeed, WP Rocket), PHP 8 com OPcache e menos plugins que consultem a cada requisição.',
    'Next.js: prefira renderização estática ou revalidate a force-dynamic, e não espere dados lentos em generateMetadata. Uma partida a frio serverless atinge justamente este visitante.',
    'Cada redirecionamento custa uma ida e volta; compartilhe o endereço final.',
  ],
  outcomes: {
    'timed-out': {
      title: '{problem}',
      summary: 'O {app} vai mostrar só o link: ele espera {limit}, e a página não chegou nesse tempo.',
      detail: '{because}',
    },
    'not-measured': { title: 'Não foi possível medir o tempo de resposta', summary: '{because}' },
    'not-the-page': {
      title: 'Não foi possível medir o tempo de resposta',
      summary:
        'A resposta que veio depois de {time} não era a própria página, então não se sabe a velocidade dela.',
    },
    'broke-off': {
      title: 'Não foi possível medir o tempo de resposta',
      summary: 'A resposta caiu depois de {time}, antes de o head estar completo.',
    },
    fast: {
      title: 'A página é rápida',
      summary: 'O head estava completo depois de {time}; até {limit} é bom.',
    },
    'a-little-slow': {
      title: 'A página é um pouco lenta',
      summary:
        'Quem envia rápido envia o link sem cartão: o head {head, select, complete {estava completo} other {não estava completo}} depois de {time}, e até {limit} é bom.',
    },
    'client-gives-up': {
      title: 'A página é lenta demais',
      summary:
        'O {app} vai mostrar só o link: ele desiste depois de {limit}, e o head {head, select, complete {só estava completo depois de {time}} other {não estava completo então}}.',
      detail:
        '{patience, select, less {O {app} {client} espera {waits} pelo telefone e depois desenha um cartão só com o host e o endereço.} other {}}',
    },
    'too-slow': {
      title: 'A página é lenta demais',
      summary:
        'Muitas mensagens vão sair sem cartão: o head {head, select, complete {estava completo} other {não estava completo}} depois de {time}, e os guias publicados dizem que prévias são puladas acima de {limit}.',
      detail:
        '{patience, select, less {O {app} {client} espera {waits} pelo telefone e depois desenha um cartão só com o host e o endereço.} other {O próprio {client} espera {waits}, então quem envia com paciência ainda pode ver o cartão.}}',
    },
  },
  fixes: {
    'respond-faster': 'Faça o servidor responder em {limit}, de preferência de um cache.',
    'serve-from-cache':
      'O primeiro byte veio depois de {firstByte}: a maior parte do tempo vai no servidor. Sirva a página de um cache.',
    'shrink-head':
      'A maior parte do tempo passa depois do primeiro byte: diminua o head e envie-o de uma vez, antes de qualquer coisa que precise ser calculada.',
  },
})
