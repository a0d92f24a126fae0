/** Failures: names, connections and time. */
export const connectionFailures = {
  'failure.dns-not-found.title': 'O nome de host não existe',
  'failure.dns-not-found.clause': 'o nome de host não existe',
  'failure.dns-not-found.sentence':
    '{host, select, none {O servidor} other {{host}}} não existe: os servidores de nomes não conhecem esse host.',
  'failure.dns-not-found.advice':
    'Confira a grafia. Para um domínio novo, veja os registros DNS; podem levar algumas horas para se propagar.',
  'failure.dns-not-found.developer': 'NXDOMAIN, ou nenhum registro A nem AAAA.',

  'failure.dns-failed.title': 'Não foi possível resolver o nome de host agora',
  'failure.dns-failed.clause': 'os servidores de nomes não responderam',
  'failure.dns-failed.sentence':
    'Os servidores de nomes de {host, select, none {este servidor} other {{host}}} não responderam.',
  'failure.dns-failed.advice':
    'Tente de novo em um minuto. Se continuar assim, o DNS do domínio precisa de reparo.',
  'failure.dns-failed.developer': 'SERVFAIL, uma consulta recusada ou tempo esgotado ao resolver o host.',

  'failure.connection-refused.title': 'O servidor recusa conexões',
  'failure.connection-refused.clause': 'o servidor recusa conexões',
  'failure.connection-refused.sentence': '{host, select, none {O servidor} other {{host}}} recusa conexões.',
  'failure.connection-refused.advice':
    'Veja se o servidor web está rodando e se escuta na porta que o link indica, a 443 se não indica nenhuma.',
  'failure.connection-refused.developer': 'A conexão TCP foi recusada (RST no SYN).',

  'failure.connection-timed-out.title': 'O servidor não atende',
  'failure.connection-timed-out.clause': 'o servidor não aceitou uma conexão a tempo',
  'failure.connection-timed-out.sentence':
    '{host, select, none {O servidor} other {{host}}} não aceitou uma conexão a tempo.',
  'failure.connection-timed-out.advice':
    'Veja se o servidor está rodando e se nenhum firewall descarta visitantes de outros países.',
  'failure.connection-timed-out.developer':
    'Nenhum SYN-ACK dentro do tempo de conexão; o cliente Android espera 10 s.',

  'failure.connection-reset.title': 'O servidor interrompe a conexão',
  'failure.connection-reset.clause': 'o servidor interrompeu a conexão',
  'failure.connection-reset.sentence':
    '{host, select, none {O servidor} other {{host}}} interrompeu a conexão.',
  'failure.connection-reset.advice':
    'Tente de novo. Se continuar assim, procure um firewall ou um filtro de bots que corte visitantes desconhecidos.',
  'failure.connection-reset.developer': 'A conexão foi reiniciada antes de a resposta estar completa.',

  'failure.unreachable.title': 'Nenhuma rota de rede leva ao servidor',
  'failure.unreachable.clause': 'não há caminho pela rede até o servidor',
  'failure.unreachable.sentence':
    'Não há caminho pela rede até {host, select, none {o servidor} other {{host}}}.',
  'failure.unreachable.advice': 'Confira os registros de endereço do domínio, IPv6 incluído.',
  'failure.unreachable.developer': 'A rede ou o host é inalcançável daqui (ENETUNREACH, EHOSTUNREACH).',

  'failure.family-unreachable.title': 'Esta máquina não alcança o servidor',
  'failure.family-unreachable.clause':
    'o servidor só pode ser alcançado por uma versão de IP que esta máquina não tem',
  'failure.family-unreachable.sentence':
    '{host, select, none {O servidor} other {{host}}} só tem endereços {family, select, IPv4 {IPv4} other {IPv6}}, e esta máquina não tem {family, select, IPv4 {IPv4} other {IPv6}}; os telefones quase sempre têm.',
  'failure.family-unreachable.advice':
    'Rode a análise em uma máquina que tenha, ou abra o link em um telefone: a página pode muito bem estar certa.',
  'failure.family-unreachable.developer':
    'Nenhum endereço do host é de uma família para a qual esta máquina tenha rota (ENETUNREACH, EADDRNOTAVAIL ou EAFNOSUPPORT no connect, ou nenhum endereço IPv6 global).',

  'failure.empty-response.title': 'O servidor fecha a conexão sem responder',
  'failure.empty-response.clause': 'o servidor fechou a conexão sem responder',
  'failure.empty-response.sentence':
    '{host, select, none {O servidor} other {{host}}} fechou a conexão sem responder.',
  'failure.empty-response.advice': 'Veja o log do servidor web ou do proxy à frente dele.',
  'failure.empty-response.developer': 'O socket foi fechado antes de chegar uma linha de status.',

  'failure.headers-timed-out.title': 'O servidor aceita a requisição mas não responde a tempo',
  'failure.headers-timed-out.clause': 'o servidor não respondeu a tempo',
  'failure.headers-timed-out.sentence':
    '{host, select, none {O servidor} other {{host}}} aceitou a conexão e depois não respondeu a tempo.',
  'failure.headers-timed-out.advice':
    'Faça a página responder mais rápido: ponha-a em cache, ou procure uma consulta lenta.',
  'failure.headers-timed-out.developer':
    'Nenhum cabeçalho de resposta dentro do prazo; o cliente Android lê por no máximo 10 s.',

  'failure.body-timed-out.title': 'A resposta para no meio',
  'failure.body-timed-out.clause': 'o servidor parou de enviar no meio da resposta',
  'failure.body-timed-out.sentence':
    '{host, select, none {O servidor} other {{host}}} parou de enviar no meio da resposta.',
  'failure.body-timed-out.advice': 'Veja no log do servidor o que trava enquanto a página é escrita.',
  'failure.body-timed-out.developer': 'O corpo ficou parado por mais tempo que o prazo de leitura.',

  'failure.timed-out.title': 'A página não responde a tempo',
  'failure.timed-out.clause': 'a troca inteira demorou demais',
  'failure.timed-out.sentence': '{host, select, none {O servidor} other {{host}}} demorou demais no total.',
  'failure.timed-out.advice': 'Faça a página responder mais rápido; ninguém espera por uma prévia.',
  'failure.timed-out.developer': 'A troca, com os redirecionamentos, passou do tempo total permitido.',
} as const
