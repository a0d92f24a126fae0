/** The words of the check on firewalls and bot protection. */
import type { pageNotBlocked as check } from '../../../../judge/checks/page/page-not-blocked'
import { checkWords } from '../../../typed'

const ONLY_DETAIL =
  'Falha {failure}. Firewalls que derrubam uma conexão em vez de responder não deixam nome; olhe primeiro os que ficam entre a internet e o servidor. O navegador foi enviado do mesmo endereço, segundos depois.'
const ONLY_SUMMARY =
  'O {app} vai mostrar só o link: {failed}, enquanto um navegador recebe o status {browserStatus}. Algo na frente da página descarta este user agent.'
const BLOCKED_DETAIL =
  'O que se viu: {seen}. A própria página não foi lida, então as tags dela são desconhecidas, não ausentes. Qualquer um pode declarar este user agent: deixe-o ler páginas públicas, nada mais.'
const BLOCKED_TITLE = '{by, select, none {O site} other {{by}}} bloqueia o {app}'

export const pageNotBlocked = checkWords<typeof check>()({
  name: 'Sem bloqueio',
  marketer:
    'Alguns sites expulsam o WhatsApp como robô. As pessoas então veem sua página, mas a mensagem mostra só o link.',
  developer:
    'O telefone pede com o user agent WhatsApp/2.23.20.0, de uma rede doméstica ou móvel, sem cookies e sem rodar scripts. Uma resposta 403, 406 ou 429, uma página de desafio ou uma conexão cortada encerra a prévia. A mesma página é pedida como navegador, como facebookexternalhit e como WhatsApp no iPhone, para ver quem é visado.',
  howToFix: [
    'Permita requisições cujo user agent começa com WhatsApp/, e facebookexternalhit para mensagens comerciais e canais. As requisições vêm dos telefones de quem envia, então uma lista de endereços não funciona. Qualquer um pode declarar esse nome: deixe-o ler páginas públicas, nada mais.',
    'Cloudflare: Security → WAF → Custom rules: quando User Agent começa com “WhatsApp/”, Skip nas regras gerenciadas, limites de taxa, Super Bot Fight Mode e Browser Integrity Check. O Bot Fight Mode simples não pode ser pulado; desligado, deixa entrar outros bots também.',
    'nginx ou Apache com ModSecurity: procure no log de auditoria a regra acionada e exclua este user agent; no nginx um map sobre $http_user_agent com ~^WhatsApp/ faz isso.',
    'WordPress: Wordfence, Solid Security e plugins parecidos têm listas de user agents permitidos. Shopify e Wix: a plataforma deixa o WhatsApp entrar; veja aplicativos de proteção contra bots adicionados.',
    'AWS WAF: adicione uma regra com comparação de texto no cabeçalho user-agent acima do grupo Bot Control. Akamai, Imperva, DataDome: adicione o WhatsApp à lista de bots conhecidos.',
    'Depois repita nossa requisição com o comando curl do relatório e espere o status 200 com seu título.',
  ],
  outcomes: {
    'let-in': {
      title: 'O {app} pode entrar',
      summary: 'A página responde ao user agent {agent} com o status {status} e sem desafio.',
    },
    'treated-like-browser': {
      title: 'O {app} é tratado como um navegador',
      summary: 'Os dois recebem o status {status}: a página tem outro problema, mas o {app} não é visado.',
    },
    'cannot-tell': {
      title: 'Não foi possível saber se o {app} está bloqueado',
      summary:
        'O endereço responde com {met, select, login {uma página de login} consent {uma página de consentimento} nothing {uma página vazia} file {um arquivo} other {o status {status}}}; nada mostra se um navegador seria tratado de outro jeito.',
    },
    'everybody-refused': {
      title: 'Estamos bloqueados{by, select, none {} other { por {by}}}, então não sabemos se o {app} está',
      summary:
        'Todo visitante que enviamos foi recusado, inclusive um navegador (status {browserStatus}). Isso diz mais do endereço de onde pedimos que da sua página: um telefone pode muito bem entrar. Nada se sabe das tags; isso não quer dizer que faltem.',
      detail:
        'O que se viu: {seen}. Proteções costumam recusar data centers seja qual for o user agent. Para saber, repita nossa requisição com o comando curl a partir de uma rede doméstica.',
    },
    'blocked-alone': {
      title: BLOCKED_TITLE,
      summary:
        'O {app} vai mostrar só o link. {by, select, none {O servidor, ou um firewall na frente dele,} other {{by}}} envia ao {app} o status {status}, enquanto um navegador recebe {browserStatus}.{through, select, none {} other { A resposta passou por {through}.}} Deixe entrar o user agent {agent}/.',
      detail: BLOCKED_DETAIL,
    },
    blocked: {
      title: BLOCKED_TITLE,
      summary:
        'O {app} vai mostrar só o link. {by, select, none {O servidor, ou um firewall na frente dele,} other {{by}}} envia ao {app} o status {status}.{through, select, none {} other { A resposta passou por {through}.}} Deixe entrar o user agent {agent}/.',
      detail: BLOCKED_DETAIL,
    },
    'refused-for-a-header': {
      title: 'O site recusa requisições sem cabeçalho {header}',
      summary:
        'O {app} vai mostrar só o link: ele não envia o cabeçalho {header}, e o servidor o recusa. A mesma requisição com {header}: {value} recebe o status {status}. Não é o nome do {app} que é recusado.',
      detail:
        'Uma requisição foi repetida com um só cabeçalho mudado. O OWASP Core Rule Set recusa requisições sem cabeçalho Accept (regra 920300).',
    },
    'other-client-turned-away': {
      title: '{other} é recusado; {lead}, não',
      summary:
        'Mensagens enviadas de {other} mostram só o link. O user agent dele recebe {response}, enquanto {lead} recebe a página.',
      detail:
        'Pedido como {agent}, com um cabeçalho Range. Uma regra para um user agent exato, ou uma contra requisições Range, causa isso.',
    },
    'crawler-turned-away': {
      title: '{by, select, none {O site} other {{by}}} recusa o rastreador da própria Meta',
      summary:
        'Os cartões nas conversas estão bem. Mensagens comerciais e canais são montados pelos servidores da Meta, que pedem como {crawler}, e este recebe {response}.',
      detail:
        'Pedido do nosso endereço, não do da Meta: um site que confere de onde vem {crawler} nos recusa e deixa a Meta entrar.',
    },
    'failed-once': {
      title: 'Não foi possível saber se o {app} está bloqueado',
      summary:
        'A própria visita do {app} falhou ({failed}), e um navegador entrou logo depois. Uma segunda visita com o nome do {app} também, então foi acaso ou partida lenta, não uma regra.',
    },
    'slow-or-blocked': {
      title: 'Não foi possível saber se o {app} está bloqueado',
      summary:
        'A própria visita do {app} falhou ({failed}), e um navegador entrou logo depois. Pode ser uma partida lenta ou uma regra contra o {app}; verifique o link de novo.',
    },
    'only-client-gets-nothing': {
      title: 'Só o {app} recebe uma página vazia',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-cut-off': {
      title: 'Só o {app} é cortado',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-times-out': {
      title: 'Só o {app} fica sem resposta a tempo',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
  },
  fixes: {
    'let-header-be-missing':
      'Deixe entrar requisições sem cabeçalho {header}, pelo menos as cujo user agent começa com {app}/.{rules, select, yes { Com ModSecurity e o Core Rule Set, isto tira delas só essa regra e mantém as outras:} other {}}',
  },
})
