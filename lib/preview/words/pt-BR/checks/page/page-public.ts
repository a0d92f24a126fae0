/** The words of the check on login and consent walls. */
import type { pagePublic as check } from '../../../../judge/checks/page/page-public'
import { checkWords } from '../../../typed'

export const pagePublic = checkWords<typeof check>()({
  name: 'Página pública',
  marketer:
    'O WhatsApp lê a página como um estranho. Se a página precisa de login, não há nada para ele mostrar.',
  developer:
    'O cliente não guarda cookies nem envia credenciais. Um 401, um redirecionamento para uma página de login ou consentimento, ou um formulário assim no lugar do conteúdo, dá um cartão dessa página, ou nenhum. Um aviso de consentimento sobre a página não atrapalha.',
  howToFix: [
    'Sirva o head da página (título, descrição, imagem) a todos, e peça o login só para o body.',
    'Onde o conteúdo precisa continuar privado, compartilhe uma página pública que o descreva e leve ao login.',
    'WordPress: um plugin de manutenção ou “em breve”, ou um post privado, esconde a página; publique-a. Shopify: desligue a senha da loja em Online Store → Preferences.',
    'Next.js: exclua as rotas públicas do matcher do middleware que confere a sessão. Vercel: a Deployment Protection fecha endereços de prévia; compartilhe o de produção.',
    'nginx: ponha auth_basic off; no location da página compartilhada. Barreiras de país, idade e consentimento também contam: responda a requisições sem cookies com a própria página.',
    'Consentimento (OneTrust, Cookiebot, Usercentrics, Sourcepoint e afins): peça em um aviso sobre a página, não com um redirecionamento nem uma página própria. Onde o redirecionamento precisa ficar, deixe de fora user agents que começam com WhatsApp/ e facebookexternalhit: eles não guardam cookies nem veem anúncios.',
  ],
  outcomes: {
    login: {
      title: 'A página pede login',
      summary:
        'O cartão não pode mostrar seu conteúdo, porque o {app} nunca faz login: no máximo mostra a página de login. Compartilhe uma página pública.',
      detail: 'O que se viu: {seen}. As tags da página que exige login não foram lidas.',
    },
    gate: {
      title:
        '{gate, select, vercel {A proteção de deploys da Vercel} netlify {O acesso de visitantes da Netlify} shopify {A senha da loja Shopify} wordpress {O login do WordPress} google {O Identity-Aware Proxy do Google} azure {O login do Azure App Service} aws {O login do balanceador da AWS} other {O Cloudflare Access}} está na frente da página',
      summary:
        'O cartão não pode mostrar seu conteúdo: o {app} nunca faz login e só recebe a barreira. Compartilhe um endereço aberto, ou abra este.',
      detail: 'O que se viu: {seen}. As tags da página atrás dela não foram lidas.',
    },
    password: {
      title: 'A página pede uma senha',
      summary:
        'O cartão não pode mostrar seu conteúdo: o servidor pede a todos um nome e uma senha, como fazem servidores de teste. Compartilhe o endereço público.',
      detail: 'O que se viu: {seen}. As tags da página atrás dela não foram lidas.',
    },
    'sent-to-gate': {
      title: 'Os visitantes são levados antes a outra página',
      summary:
        'O cartão não pode mostrar seu conteúdo: quem abre o link sem cookie vai parar em uma página que lembra aonde queria ir. O {app} fica ali.',
      detail: 'O que se viu: {seen}. As tags da página atrás dela não foram lidas.',
    },
    'opens-with-cookie': {
      title: 'A página só abre a visitantes que devolvem o cookie dela',
      summary:
        'O {app} começa cada prévia sem cookies, então o cartão mostra o que está antes da página. Pedida mais uma vez com os cookies que tinham sido definidos ({names}), sem aceitar nada, a própria página veio do servidor.',
    },
    consent: {
      title: 'Uma página de consentimento vem antes da página',
      summary:
        'O cartão mostra a página de consentimento em vez da sua, porque o {app} não pode aceitar nada. Peça o consentimento na própria página, ou deixe as prévias passarem.',
      detail: 'O que se viu: {seen}. As tags da própria página não foram lidas.',
    },
    'consent-by-tool': {
      title: 'Uma página de consentimento ({by}) vem antes da página',
      summary:
        'O cartão mostra a página de consentimento em vez da sua, porque o {app} não pode aceitar nada. Peça o consentimento na própria página, ou deixe as prévias passarem.',
      detail: 'O que se viu: {seen}. As tags da própria página não foram lidas.',
    },
    refused: {
      title: 'Não foi possível saber se a página é pública',
      summary:
        'Fomos recusados antes que a página pudesse ser vista, então não sabemos se ela também pede login.',
    },
    'http-error': {
      title: 'Não foi possível saber se a página é pública',
      summary: 'O endereço responde com o status {status}, que não diz nada sobre login.',
    },
    public: {
      title: 'A página é pública',
      summary: 'Ela responde sem login, sem cookie e sem senha.',
    },
  },
  fixes: {
    'open-gate':
      '{gate, select, vercel {Compartilhe o endereço de produção; os de deploy são protegidos de propósito. A Deployment Protection nas configurações do projeto os abre, todos e para todos.} netlify {Na Netlify abra Site configuration → Access & security → Visitor access e tire a senha deste site, o que o abre inteiro, ou compartilhe o endereço público.} shopify {No Shopify abra Online Store → Preferences → Password protection e desligue quando a loja abrir.} wordpress {Publique a página: um post privado ou um plugin de membros leva todos a wp-login.php.} google {Deixe as páginas públicas fora do Identity-Aware Proxy, ou compartilhe um endereço fora dele.} azure {No App Service abra Authentication e permita requisições não autenticadas para este caminho.} aws {Dê aos caminhos públicos uma regra de listener própria, sem a ação authenticate.} other {No Cloudflare Zero Trust abra Access → Applications e adicione uma política com a ação Bypass só para este caminho.}}',
    'serve-head-to-all':
      'Responda a requisições de {url} sem cookies com o head da própria página, ou compartilhe uma página pública no lugar.',
    'answer-without-cookie':
      'Responda a requisições de {url} sem cookies com a própria página, e defina o cookie ali. Onde a parada no meio precisa ficar, deixe de fora user agents que começam com WhatsApp/ ou contêm facebookexternalhit.',
    'ask-on-the-page':
      'Responda a requisições de {url} sem cookies com a própria página, e peça o consentimento em um aviso. Onde um redirecionamento precisa ficar, deixe de fora user agents que começam com WhatsApp/ ou contêm facebookexternalhit.',
  },
})
