/** The rules behind the checks, and what those say who see them otherwise. */
import type { Catalogue } from '../catalogue'

export const limits = {
  // page
  headBytesMax: {
    rule: 'O head precisa caber nos primeiros 300 KB do HTML.',
    disagree: ['Clientes anteriores a 2023 leem 65.536 bytes.'],
  },
  headBytesOldClients: { rule: 'Clientes anteriores a 2023 paravam de ler em 64 KB.', disagree: ['300 KB.'] },
  pageTimeFast: {
    rule: 'A página deve responder em 2 a 3 segundos.',
    disagree: ['Desiste depois de 10 s para conectar e 10 s para ler.'],
  },
  pageTimeSlow: {
    rule: 'Páginas que levam mais de 2 a 3 segundos podem ser puladas.',
    disagree: ['Desiste depois de 10 s para conectar e 10 s para ler.'],
  },
  pageTimeMax: {
    rule: 'O cliente Android desiste de uma página depois de 10 segundos.',
    disagree: ['Espera 7 s pelo telefone.'],
  },
  webWaitForPhone: { rule: 'O WhatsApp Web espera 7 segundos para o telefone montar a prévia.' },
  redirectsMax: { rule: 'O cliente Android segue até 20 redirecionamentos, só por Location.' },
  redirectsMany: {
    rule: 'Cada redirecionamento custa uma ida e volta em uma rede móvel; mais de três é lento.',
  },
  httpsPage: {
    rule: 'A página precisa ser HTTPS; nenhuma prévia para páginas http://.',
    disagree: ['Desde o fim de 2023 o próprio cliente pede https:// em vez de http://.'],
  },
  status2xx: { rule: 'A resposta final precisa ter um status de 200 a 299.' },
  tlsValid: { rule: 'O certificado precisa ser válido para o telefone: cadeia, data e nome.' },
  noJavaScript: { rule: 'Nenhum JavaScript é rodado: as tags precisam estar no HTML que o servidor envia.' },
  noMetaRefresh: { rule: 'Meta refresh e redirecionamentos por JavaScript não são seguidos.' },
  noCookies: { rule: 'Nenhum cookie é guardado e ninguém faz login: a página precisa ser pública.' },
  userAgent: {
    rule: 'A página é pedida como "WhatsApp/2.23.20.0".',
    disagree: ['WhatsApp/2.x.x.x com o sufixo A, I ou N.'],
  },
  iosUserAgent: { rule: 'iPhones pedem a página como "WhatsApp/2.x.x.x I".' },
  metaServersFetch: {
    rule: 'Cartões em canais são montados pelos servidores da Meta, não pelo telefone de quem envia.',
    disagree: ['Os servidores da Meta pedem como facebookexternalhit, também para mensagens comerciais.'],
  },
  iosRange: {
    rule: 'Logs de servidores mostram iPhones pedindo um intervalo e recebendo 206; não se sabe qual. Clientes web antigos pediam bytes=0-1024000.',
    disagree: ['Não envia Range.'],
  },
  senderFetches: {
    rule: 'O cartão é feito uma vez, do que o servidor disse ao telefone de quem envia; quem recebe a mensagem não busca a página.',
  },
  robotsNotAsked: {
    rule: 'O telefone nunca pede robots.txt; os servidores da Meta podem pedir.',
    disagree: ['Verificar se os rastreadores podem acessar.'],
  },
  headEndsAtBody: {
    rule: 'Um analisador HTML encerra o head no primeiro elemento que pertence ao body.',
  },
  headOnly: { rule: 'Só tags dentro de <head> são lidas.' },
  quotedValues: {
    rule: 'Valores de atributos precisam estar entre aspas e não podem estar vazios.',
    disagree: ['Valores sem aspas falham no Android e no computador, não no iPhone.'],
  },
  exactKeys: {
    rule: 'A chave vem de property, senão de name, senão de itemprop; maiúsculas e minúsculas precisam ser exatas.',
  },
  charsetOrder: { rule: 'O conjunto de caracteres é tirado do cabeçalho, senão da tag meta, senão UTF-8.' },
  pageTypeNotRead: {
    rule: 'O Content-Type de uma página não é olhado.',
    disagree: [
      'Quem envia deve indicar o tipo de mídia; um receptor sem ele pode adivinhar, ou tomar o conteúdo por bytes sem tipo.',
    ],
  },
  fragmentNotSent: {
    rule: 'O que vem depois de # em um link é só para o navegador de quem lê; não faz parte da requisição.',
  },
  linkScheme: { rule: 'O link precisa incluir http:// ou https://.' },
  // text
  titleOrDescription: {
    rule: 'Há um cartão quando um título ou uma descrição é achado depois das alternativas.',
    disagree: ['og:title, og:description e og:url não podem estar vazios.', 'og:title é obrigatório.'],
  },
  ogTitleRequired: {
    rule: 'og:title precisa estar no head e não pode estar vazio.',
    disagree: ['Recorre a twitter:title, meta title e <title>.'],
  },
  ogDescriptionRequired: {
    rule: 'og:description precisa estar no head e não pode estar vazio.',
    disagree: ['Recorre a twitter:description e meta description; um título sozinho faz um cartão.'],
  },
  ogUrlRequired: {
    rule: 'og:url precisa estar no head e não pode estar vazio.',
    disagree: ['Recorre ao próprio link.'],
  },
  ogUrlCanonical: {
    rule: 'og:url é o endereço canônico, sem variáveis de sessão, ids de usuário ou contadores.',
  },
  titleCharsGood: {
    rule: 'og:title com menos de 65 caracteres aparece inteiro.',
    disagree: ['No máximo 2 linhas.'],
  },
  descriptionCharsGood: {
    rule: 'og:description com menos de 100 caracteres aparece em um telefone.',
    disagree: ['80 caracteres bastam.', 'Uma linha, cerca de 45 a 55 caracteres.'],
  },
  descriptionCharsSafe: { rule: 'Uma descrição de 80 caracteres sempre basta.' },
  titleCharsCut: { rule: 'O título é cortado em 150 caracteres antes de ser composto.' },
  descriptionCharsCut: { rule: 'A descrição é cortada em 300 caracteres antes de ser composta.' },
  titleLines: { rule: 'O título ocupa no máximo 2 linhas.' },
  descriptionLines: {
    rule: 'O Android mostra uma linha da descrição.',
    disagree: ['1 ou 2 linhas.'],
  },
  descriptionLinesWeb: { rule: 'A Web mostra duas linhas da descrição.' },
  descriptionLinesIos: { rule: 'A descrição ocupa 1 ou 2 linhas.' },
  entitiesOnce: { rule: 'Entidades em um valor são desfeitas uma vez.' },
  invisibleCharacters: {
    rule: 'Um texto dispensa caracteres que forçam sua direção: eles fazem ler outra coisa do que ele diz.',
  },
  titleWithoutBranding: { rule: 'og:title é o título do conteúdo, sem marca.' },
  siteNameNotShown: {
    rule: 'A mensagem não leva nome de site; o cartão mostra o host.',
    disagree: ['og:site_name aparece como rótulo em algumas versões.'],
  },
  siteNameAsked: {
    rule: 'og:site_name deve ser definido: algumas versões o mostram, as atuais não.',
    disagree: ['O host aparece, nunca o nome do site.'],
  },
  ogTypeAsked: {
    rule: 'og:type deve ser "website" ou "article"; o efeito é mínimo.',
    disagree: ['A tag não é lida.'],
  },
  duplicatesLastWins: {
    rule: 'De duas tags com a mesma chave, vale a última.',
    disagree: ['Vale a primeira.'],
  },
  hostShown: { rule: 'A última linha do cartão é o host do link, com www. mantido.' },
  // image
  imageRequested: { rule: 'og:image deve ser definido; sem ele o cartão é só texto.' },
  imageAbsolute: {
    rule: 'og:image precisa ser uma URL absoluta.',
    disagree: ['Um endereço relativo encerra o passo da imagem.'],
  },
  imageHttps: {
    rule: 'Uma imagem http:// é bloqueada.',
    disagree: ['Pede https:// por conta própria e mostra a imagem quando isso funciona.'],
  },
  imageBytesGood: {
    rule: 'Mantenha a imagem abaixo de 300 KB.',
    disagree: ['Abaixo de 600 KB.', 'Abaixo de 1 MB.', 'Clientes anteriores a 2023: 307.200 bytes.'],
  },
  imageBytesMax: { rule: 'A imagem precisa ter menos de 600 KB.', disagree: ['300 KB.', 'Abaixo de 1 MB.'] },
  imageWidthLarge: { rule: 'A imagem precisa ter 300 px de largura ou mais para o cartão grande.' },
  imageHeightLarge: { rule: 'A imagem precisa ter 75 px de altura ou mais para o cartão grande.' },
  imageSideSmall: { rule: 'Abaixo de 100 × 100 px nenhuma miniatura é feita.' },
  imageWidthGuide: {
    rule: 'Abaixo de cerca de 300 × 200 px a imagem pode ser descartada.',
    disagree: ['200 × 200 px no mínimo.', '100 × 100 px para a miniatura, 300 × 75 px para o cartão grande.'],
  },
  imageHeightGuide: {
    rule: 'Abaixo de cerca de 300 × 200 px a imagem pode ser descartada.',
    disagree: ['100 × 100 px para a miniatura, 300 × 75 px para o cartão grande.'],
  },
  imageSideSendLink: {
    rule: 'A imagem deve ter pelo menos 200 × 200 px.',
    disagree: ['100 × 100 px para a miniatura.'],
  },
  imageRatioBest: {
    rule: 'Uma imagem de 1.91:1 preenche o cartão largo.',
    disagree: ['Qualquer proporção de 4:1 a 1:1 aparece sem corte.'],
  },
  imageRatioSquare: {
    rule: 'Uma imagem 1:1 aparece como miniatura pequena.',
    disagree: ['300 px ou mais: um cartão quadrado grande.'],
  },
  imageRatioIosParting: {
    rule: 'A mais próxima de 1.91:1 e 1:1 decide o layout; o limite entre elas é 1,4.',
  },
  imageRatioMax: {
    rule: 'A razão entre largura e altura precisa ser 4:1 ou menos.',
    disagree: ['Não é recusada: o cartão corta o que é mais largo.'],
  },
  imageRatioClampMin: {
    rule: 'A razão entre altura e largura é limitada a no mínimo 0,25: imagens mais largas são cortadas.',
  },
  imageRatioClampMax: {
    rule: 'A razão entre altura e largura é limitada a no máximo 1: imagens mais altas são cortadas em quadrado.',
  },
  imageFormats: {
    rule: 'JPEG e PNG em toda parte; WebP e GIF em versões recentes.',
    disagree: ['Também BMP e HEIF; nunca SVG; AVIF só em Android novo.'],
  },
  imageDecodes: { rule: 'Os bytes decidem o formato, não o Content-Type.' },
  imagePartial: {
    rule: 'O decodificador do Android guarda a parte que conseguiu ler de uma imagem cortada e deixa o resto em branco; para um erro dentro dos dados pode não devolver imagem. Não se observou o que WhatsApp e iPhones fazem de nenhum dos dois.',
  },
  imageOrientation: {
    rule: 'O decodificador do Android deixa com o aplicativo girar uma imagem pela orientação EXIF. Não se observou o que WhatsApp e iPhones fazem disso em uma prévia.',
  },
  imageTimeMax: { rule: 'O cliente Android desiste de uma imagem depois de 20 segundos sem dados.' },
  imageTimeGood: { rule: 'A prévia deve aparecer em 10 segundos ao todo.' },
  imageNoFallback: {
    rule: 'Um 404 ou um endereço ruim encerra o passo da imagem; a próxima candidata só é tentada depois de “grande demais” ou “pequena demais”.',
  },
  imagePublic: { rule: 'A imagem precisa carregar sem login, sem cookie e sem Referer.' },
  imageStableAddress: {
    rule: 'Endereços de imagem assinados ou que expiram param de funcionar antes de o link ser aberto ou enviado de novo.',
  },
  imageDeclaredSize: {
    rule: 'og:image:width e og:image:height devem sempre ser incluídos.',
    disagree: ['As tags não são lidas.'],
  },
  imageFlattened: { rule: 'A transparência é achatada sobre branco.' },
  thumbnailSmallSide: { rule: 'A miniatura embutida é um JPEG quadrado de no máximo 140 px, qualidade 80.' },
  thumbnailLargeSide: { rule: 'A miniatura grande é um JPEG de no máximo 1.024 px, qualidade 90.' },
  // after a change
  deviceCache: {
    rule: 'Cada telefone guarda a prévia que buscou, normalmente por várias horas; não há cache de todos os telefones para limpar. Um endereço mudado é buscado de novo.',
  },
  // folklore the product corrects
  itempropImage: {
    rule: 'itemprop="image" é necessário.',
    disagree: ['Só é usado quando uma tag não tem nem property nem name.'],
  },
  twitterCard: { rule: 'twitter:card importa para o WhatsApp.', disagree: ['A tag não é lida.'] },
  secureUrl: { rule: 'og:image:secure_url é lida.', disagree: ['A tag não é lida.'] },
  facebookDebugger: {
    rule: 'O depurador do Facebook limpa o cache do WhatsApp.',
    disagree: ['Cada dispositivo guarda o próprio cache.'],
  },
  robotsStopsPhone: { rule: 'O robots.txt barra o telefone.', disagree: ['O telefone nunca o pede.'] },
} as const satisfies Catalogue['limits']
