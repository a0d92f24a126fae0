/** Failures: an address that cannot be asked for. */
export const addressFailures = {
  'failure.url-invalid.title': 'Isto não é um endereço da web',
  'failure.url-invalid.clause': 'isto não é um endereço da web',
  'failure.url-invalid.sentence': 'Isto não pode ser lido como endereço da web.',
  'failure.url-invalid.advice':
    'Cole o link inteiro exatamente como está na barra de endereços do navegador.',
  'failure.url-invalid.developer': 'O analisador de URL do WHATWG recusa a entrada.',

  'failure.url-too-long.title': 'O endereço é longo demais para verificar',
  'failure.url-too-long.clause': 'o endereço é longo demais',
  'failure.url-too-long.sentence': 'Este endereço é longo demais para ser um link que alguém envie.',
  'failure.url-too-long.advice':
    'Encurte o link: tire parâmetros de rastreamento, ou use o endereço canônico da página.',
  'failure.url-too-long.developer': 'A entrada é maior que o comprimento aceito aqui.',

  'failure.url-several.title': 'O texto contém vários links',
  'failure.url-several.clause': 'há vários links no texto',
  'failure.url-several.sentence': 'Há vários links neste texto: {links}.',
  'failure.url-several.advice': 'Cole o que você quer verificar.',
  'failure.url-several.developer':
    'Um texto só é lido quando contém um endereço; o WhatsApp faz o cartão do primeiro.',

  'failure.scheme-unsupported.title': 'Só endereços http e https podem ser verificados',
  'failure.scheme-unsupported.clause': 'o endereço não começa com http:// nem https://',
  'failure.scheme-unsupported.sentence': 'Só links que começam com http:// ou https:// têm prévia.',
  'failure.scheme-unsupported.advice':
    'Cole o endereço de uma página da web, não de uma caixa de e-mail, um arquivo ou um aplicativo.',
  'failure.scheme-unsupported.developer': 'O esquema do endereço não é http: nem https:.',

  'failure.url-has-credentials.title': 'O endereço traz um nome de usuário ou uma senha',
  'failure.url-has-credentials.clause': 'o endereço traz um nome de usuário ou uma senha',
  'failure.url-has-credentials.sentence':
    'Este endereço traz um nome de usuário ou uma senha, então não foi aberto.',
  'failure.url-has-credentials.advice':
    'Tire a parte antes do sinal @. Uma página que precise dela não pode ter prévia de qualquer forma.',
  'failure.url-has-credentials.developer':
    'A userinfo da parte de autoridade é recusada, na entrada como em cada redirecionamento.',

  'failure.host-invalid.title': 'O nome de host não é válido',
  'failure.host-invalid.clause': 'o nome de host não está escrito de forma válida',
  'failure.host-invalid.sentence': 'O nome de host deste endereço não está escrito de forma válida.',
  'failure.host-invalid.advice': 'Confira a grafia do domínio.',
  'failure.host-invalid.developer': 'O host não passa pelo processamento IDNA, ou não é um nome de host.',

  'failure.port-blocked.title': 'A porta do endereço não é de páginas da web',
  'failure.port-blocked.clause': 'a porta não é de páginas da web',
  'failure.port-blocked.sentence':
    'Este endereço usa uma porta que páginas da web não usam, então não foi aberto.',
  'failure.port-blocked.advice': 'Sirva a página na porta usual de https:// e deixe a porta fora do link.',
  'failure.port-blocked.developer':
    'Só as portas 80, 443, 8080 e 8443 são abertas, para que ninguém chegue a outros serviços por este site.',

  'failure.blocked-address.title': 'O endereço leva a uma rede privada, onde não olhamos',
  'failure.blocked-address.clause': 'o endereço pertence a uma rede privada',
  'failure.blocked-address.sentence':
    '{host, select, none {O servidor} other {{host}}} leva a uma rede privada, então não foi aberto.',
  'failure.blocked-address.advice':
    'Ponha a página em um servidor público: quem recebe o link também não conseguiria abri-la.',
  'failure.blocked-address.developer':
    'O host resolve para um endereço fora da internet pública (loopback, privado, link-local, reservado); isso é verificado antes de cada conexão e em cada redirecionamento.',
} as const
