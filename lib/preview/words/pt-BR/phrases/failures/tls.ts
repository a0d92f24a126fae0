/** Failures: certificates and TLS. */
export const tlsFailures = {
  'failure.tls-invalid.title': 'O certificado não é confiável',
  'failure.tls-invalid.clause': 'o certificado não é confiável',
  'failure.tls-invalid.sentence':
    'O certificado de {host, select, none {este servidor} other {{host}}} não é confiável.',
  'failure.tls-invalid.advice':
    'Instale um certificado de uma autoridade pública, junto com os intermediários.',
  'failure.tls-invalid.developer':
    'A cadeia não termina em uma raiz confiável: autoassinado, emissor desconhecido ou falta um intermediário.',

  'failure.tls-self-signed.title': 'O certificado foi feito pelo próprio servidor',
  'failure.tls-self-signed.clause': 'o certificado é autoassinado',
  'failure.tls-self-signed.sentence':
    'O certificado de {host, select, none {este servidor} other {{host}}} é autoassinado: nenhuma autoridade o assinou.',
  'failure.tls-self-signed.advice':
    'Instale um certificado de uma autoridade pública; a Let’s Encrypt emite gratuitos.',
  'failure.tls-self-signed.developer': 'O certificado indica a si mesmo como emissor.',

  'failure.tls-incomplete.title': 'O servidor não envia o certificado intermediário',
  'failure.tls-incomplete.clause': 'falta o certificado intermediário',
  'failure.tls-incomplete.sentence':
    '{host, select, none {O servidor} other {{host}}} envia o próprio certificado sem o do emissor: os telefones não conseguem verificá-lo, enquanto muitos navegadores se lembram do que falta de outro lugar.',
  'failure.tls-incomplete.advice':
    'Sirva a cadeia completa: o arquivo costuma se chamar fullchain.pem, não cert.pem.',
  'failure.tls-incomplete.developer':
    'Um certificado foi enviado, e o emissor não é uma raiz confiável. Navegadores preenchem a lacuna com o cache ou baixando o emissor; a biblioteca TLS de um telefone não. Uma autoridade privada em que ninguém confia parece igual.',

  'failure.tls-expired.title': 'O certificado expirou',
  'failure.tls-expired.clause': 'o certificado expirou',
  'failure.tls-expired.sentence':
    'O certificado de {host, select, none {este servidor} other {{host}}} expirou.',
  'failure.tls-expired.advice': 'Renove o certificado e veja por que não se renovou sozinho.',
  'failure.tls-expired.developer': 'A data notAfter de um certificado da cadeia está no passado.',

  'failure.tls-not-yet-valid.title': 'O certificado ainda não é válido',
  'failure.tls-not-yet-valid.clause': 'o certificado ainda não é válido',
  'failure.tls-not-yet-valid.sentence':
    'O certificado de {host, select, none {este servidor} other {{host}}} ainda não é válido.',
  'failure.tls-not-yet-valid.advice': 'Confira a data do servidor, ou espere até o certificado valer.',
  'failure.tls-not-yet-valid.developer': 'A data notBefore de um certificado da cadeia está no futuro.',

  'failure.tls-name-mismatch.title': 'O certificado é de outro nome',
  'failure.tls-name-mismatch.clause': 'o certificado é de outro nome de host',
  'failure.tls-name-mismatch.sentence':
    'O certificado de {host, select, none {este servidor} other {{host}}} foi emitido para outro nome de host.',
  'failure.tls-name-mismatch.advice':
    'Emita um certificado que cite exatamente este host, com e sem www. onde os dois são usados.',
  'failure.tls-name-mismatch.developer': 'Nenhum subjectAltName do certificado corresponde ao host.',

  'failure.tls-too-old.title': 'O servidor só fala um TLS ultrapassado',
  'failure.tls-too-old.clause': 'o servidor só fala um TLS ultrapassado',
  'failure.tls-too-old.sentence':
    '{host, select, none {O servidor} other {{host}}} só fala uma versão de TLS anterior à 1.2.',
  'failure.tls-too-old.advice':
    'Ative TLS 1.2 e TLS 1.3 no servidor, ou ponha-o atrás de um proxy ou CDN que os fale.',
  'failure.tls-too-old.developer':
    'O handshake terminou por causa da versão do protocolo: oferecemos TLS 1.2 e 1.3. TLS 1.0 e 1.1 foram retirados (RFC 8996); só um telefone antigo ainda pode aceitá-los.',

  'failure.tls-absent.title': 'O servidor responde sem TLS onde se espera https',
  'failure.tls-absent.clause': 'o servidor responde sem TLS onde se espera https',
  'failure.tls-absent.sentence':
    '{host, select, none {O servidor} other {{host}}} responde sem TLS onde se pede https://.',
  'failure.tls-absent.advice':
    'Sirva TLS nesta porta: em geral o servidor envia HTTP simples ali, porque TLS não está ligado para ela ou um proxy passa a porta errada.',
  'failure.tls-absent.developer':
    'Os primeiros bytes que chegaram não são um registro TLS. No nginx a porta precisa de “listen 443 ssl”; no Apache, de “SSLEngine on”.',

  'failure.tls-client-certificate.title': 'O servidor quer um certificado dos visitantes',
  'failure.tls-client-certificate.clause': 'o servidor quer um certificado dos visitantes',
  'failure.tls-client-certificate.sentence':
    '{host, select, none {O servidor} other {{host}}} não deixa entrar ninguém sem certificado próprio.',
  'failure.tls-client-certificate.advice':
    'Sirva a página, ou uma página pública sobre ela, sem pedir certificado aos visitantes.',
  'failure.tls-client-certificate.developer':
    'O servidor encerrou o handshake com o alerta certificate_required (mutual TLS). Uma prévia de link não tem certificado de cliente para mostrar.',

  'failure.tls-failed.title': 'Não foi possível fazer uma conexão segura',
  'failure.tls-failed.clause': 'não foi possível fazer uma conexão criptografada',
  'failure.tls-failed.sentence':
    'Não foi possível fazer uma conexão criptografada com {host, select, none {o servidor} other {{host}}}.',
  'failure.tls-failed.advice': 'Veja se o servidor oferece TLS 1.2 ou 1.3 na porta do link.',
  'failure.tls-failed.developer':
    'O handshake TLS falhou (cifra ou alerta). Servidores que querem um certificado dos visitantes também encerram assim um handshake de TLS 1.2.',
} as const
