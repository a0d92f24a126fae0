/** Failures: what a server sends, redirects and pages. */
export const responseFailures = {
  'failure.headers-too-large.title': 'Os cabeçalhos da resposta são grandes demais',
  'failure.headers-too-large.clause': 'os cabeçalhos da resposta são grandes demais',
  'failure.headers-too-large.sentence':
    'A resposta de {host, select, none {este servidor} other {{host}}} começa com mais cabeçalhos do que os clientes aceitam.',
  'failure.headers-too-large.advice':
    'Procure cookies ou cabeçalhos de segurança grandes demais e reduza-os.',
  'failure.headers-too-large.developer': 'O bloco de cabeçalhos da resposta passa do limite do analisador.',

  'failure.protocol-error.title': 'A resposta do servidor não é HTTP válido',
  'failure.protocol-error.clause': 'a resposta não é HTTP válido',
  'failure.protocol-error.sentence':
    '{host, select, none {O servidor} other {{host}}} enviou uma resposta que não é HTTP válido.',
  'failure.protocol-error.advice': 'Veja se a porta serve um site e se nenhum proxy estraga as respostas.',
  'failure.protocol-error.developer': 'O analisador HTTP rejeitou a resposta.',

  'failure.encoding-broken.title': 'A resposta não pode ser descompactada',
  'failure.encoding-broken.clause': 'a resposta não é o que diz o Content-Encoding, ou está danificada',
  'failure.encoding-broken.sentence':
    'A resposta de {host, select, none {este servidor} other {{host}}} diz estar comprimida, e o que chegou não pode ser descompactado.',
  'failure.encoding-broken.advice':
    'Veja a compressão do servidor web; muitas vezes uma página diz estar comprimida e não está, está comprimida duas vezes ou está cortada.',
  'failure.encoding-broken.developer': 'A descompressão falhou: o corpo não corresponde ao Content-Encoding.',

  'failure.encoding-undeclared.title': 'A página está comprimida, e a resposta não diz',
  'failure.encoding-undeclared.clause': 'a página está comprimida e a resposta não diz',
  'failure.encoding-undeclared.sentence':
    'A resposta de {host, select, none {este servidor} other {{host}}} contém bytes gzip e não tem Content-Encoding: os telefones os tomam pelo texto da página e não acham tags.',
  'failure.encoding-undeclared.advice':
    'Envie Content-Encoding: gzip com páginas guardadas ou em cache comprimidas.',
  'failure.encoding-undeclared.developer':
    'O corpo começa com os bytes 1f 8b, e a resposta não tem Content-Encoding. Apache: AddEncoding gzip .gz; nginx: gzip_static on; armazenamentos de objetos: defina o Content-Encoding do objeto.',

  'failure.encoding-unsupported.title': 'A resposta está comprimida de um jeito que não foi pedido',
  'failure.encoding-unsupported.clause': 'a resposta está comprimida de um jeito que não foi pedido',
  'failure.encoding-unsupported.sentence':
    'A resposta de {host, select, none {este servidor} other {{host}}} está comprimida de um jeito que não foi pedido.',
  'failure.encoding-unsupported.advice':
    'Faça o servidor respeitar o Accept-Encoding: gzip é o que todo cliente lê.',
  'failure.encoding-unsupported.developer':
    'Content-Encoding indica uma codificação que não estava em Accept-Encoding, ou várias demais.',

  'failure.too-many-redirects.title': 'Os redirecionamentos não chegam ao fim',
  'failure.too-many-redirects.clause': 'há redirecionamentos demais',
  'failure.too-many-redirects.sentence': 'O link é redirecionado mais de 20 vezes.',
  'failure.too-many-redirects.advice': 'Faça o link levar direto à página, ou por um só redirecionamento.',
  'failure.too-many-redirects.developer':
    'O limite de redirecionamentos foi atingido; o cliente Android também desiste depois de 20.',

  'failure.redirect-loop.title': 'Os redirecionamentos andam em círculo',
  'failure.redirect-loop.clause': 'os redirecionamentos andam em círculo',
  'failure.redirect-loop.sentence': 'O link é redirecionado em círculo e nunca chega a uma página.',
  'failure.redirect-loop.advice':
    'Veja as regras de redirecionamento: muitas vezes as de http/https ou www se desfazem, ou um cookie é esperado.',
  'failure.redirect-loop.developer':
    'Um salto volta a um endereço já pedido com os mesmos cookies. Dentro de uma cadeia, os cookies voltam ao host que os definiu; nenhum é guardado depois dela.',

  'failure.redirect-invalid.title': 'Um redirecionamento não leva a um endereço utilizável',
  'failure.redirect-invalid.clause': 'um redirecionamento não leva a um endereço utilizável',
  'failure.redirect-invalid.sentence': 'O link é redirecionado para algo que não é um endereço da web.',
  'failure.redirect-invalid.advice': 'Corrija o cabeçalho Location do redirecionamento.',
  'failure.redirect-invalid.developer':
    'Uma resposta 3xx sem Location, ou com um que não dá um endereço http(s).',

  'failure.not-html.title': 'Não há página da web neste endereço',
  'failure.not-html.clause': 'o endereço leva a algo que não é uma página da web',
  'failure.not-html.sentence': 'O link não leva a uma página da web.',
  'failure.not-html.advice':
    'Envie um link para uma página que descreva o arquivo; só páginas têm tags de que fazer um cartão.',
  'failure.not-html.developer': 'O corpo não é HTML.',

  'failure.empty-page.title': 'A página está vazia',
  'failure.empty-page.clause': 'a página está vazia',
  'failure.empty-page.sentence': 'A página está vazia.',
  'failure.empty-page.advice': 'Veja o que o servidor envia a visitantes sem cookies nem JavaScript.',
  'failure.empty-page.developer': 'A resposta não tem corpo.',
} as const
