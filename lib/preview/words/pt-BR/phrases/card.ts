/** Why a card looks as it does, and what is missing to the next one. */
import { phraseWords } from '../../typed'

export const card = phraseWords<'card'>()({
  'card.because': '{cause}.',
  'card.no-address': 'Não há endereço a consultar. {because}',
  'card.not-known': 'Não se sabe o que o {app} mostra. {because}',
  'card.not-known-as': 'Não se sabe o que o {app} mostra: {because}.',
  'card.no-page': 'O {app} não recebe nenhuma página: {because}.',
  'card.https-unanswered': 'O {app} pede por https:// e não recebe nenhuma página: {because}.',
  'card.https-last-hop-insecure':
    'O {app} pede por https:// e não recebe nenhuma página: o último endereço da cadeia de redirecionamentos é http://.',
  'card.page-too-slow': 'A página precisa de {needs}, e o {app} desiste depois de {limit}.',
  'card.page-never-complete':
    'O head da página não estava completo depois de {limit}, quando o {app} desiste.',
  'card.page-faster': 'Com {by} a menos, o cartão aparece.',
  'card.status': 'A página responde com o status {status}, e o {app} precisa de 200 a 299.',
  'card.not-html': 'O endereço responde com {contentType}, que não tem tags para ler.',
  'card.no-content-type': 'A resposta não tem tipo e não é HTML, então não tem tags para ler.',
  'card.page-empty': 'A página está vazia: não há de que fazer um cartão.',
  'card.coding-not-readable':
    'A resposta vem comprimida como {coding}, que o {app} não pediu e talvez não consiga descompactar.',
  'card.challenge':
    'O site envia ao {app} uma página de desafio{by, select, none {} other { ({by})}} em vez da própria página.',
  'card.blocked': 'O site recusa o {app} com o status {status}{by, select, none {} other { ({by})}}.',
  'card.blocked-browser-gets-in':
    'O site recusa o {app} com o status {status}{by, select, none {} other { ({by})}}, enquanto um navegador recebe {browserStatus}.',
  'card.blocked-browser-too':
    'Não se sabe o que o {app} mostra: o site recusa o {app} com o status {status}{by, select, none {} other { ({by})}}, e um navegador com {browserStatus}, então um telefone em outro lugar talvez entre.',
  'card.everybody-refused':
    'Não se sabe o que o {app} mostra: o site recusa todo visitante que enviamos{by, select, none {} other { ({by})}}, o {app} com o status {status} e um navegador com {browserStatus}, então um telefone em outro lugar talvez entre.',
  'card.no-text': 'O head não tem nem título nem descrição que o {app} leia.',
  'card.title-makes-card': 'Com um og:title, o cartão aparece.',
  'card.login-page': 'O {app} vai parar em uma página de login, então o cartão é o dela.',
  'card.consent-page': 'O {app} vai parar em uma página de consentimento, então o cartão é o dela.',
  'card.phone-too-slow':
    'O telefone precisa de {needs} para {what, select, page {a página} other {a página e a imagem}}; o {app} {client} espera {limit} e depois mostra o host e o endereço em vez do texto da página.',
  'card.phone-faster': 'Com {by} a menos, o cartão completo aparece.',
  'card.image-not-known': 'Não se sabe se a imagem aparece. {because}',
  'card.image-not-known-as': 'Não se sabe se a imagem aparece: {because}.',
  'card.image-not-fetched': 'Não se sabe se a imagem aparece: ela não foi buscada.',
  'card.image-not-decoded': 'Não se sabe se a imagem aparece: ela não foi decodificada aqui.',
  'card.image-fails': 'A imagem não carrega: {because}, e nenhuma outra é tentada.',
  'card.image-status': 'A imagem responde com o status {status}, e nenhuma outra é tentada.',
  'card.image-https-unanswered': 'O {app} pede a imagem por https:// e não a recebe: {because}.',
  'card.image-https-silent': 'O {app} pede a imagem por https:// e não a recebe.',
  'card.image-insecure':
    'O endereço da imagem é http://, e o guia publicado diz que imagens assim são bloqueadas.',
  'card.image-too-heavy': 'A imagem pesa {weight}; o limite é {limit}.',
  'card.image-heavier-than': 'A imagem pesa mais de {weight}; o limite é {limit}.',
  'card.image-announces': 'A imagem anuncia {weight}; o limite é {limit}.',
  'card.image-lighter': 'Com {by} a menos, a imagem aparece.',
  'card.image-format':
    'A imagem é um arquivo {format, select, tiff {TIFF} bmp {BMP} heif {HEIF} webp {WebP} gif {GIF} jpeg {JPEG} png {PNG} svg {SVG} ico {ICO} avif {AVIF} other {de outro tipo}}, que o {app} não desenha.',
  'card.image-format-unknown': 'A imagem tem um formato que o {app} não desenha.',
  'card.image-avif':
    'A imagem é um AVIF, que só telefones Android novos decodificam; a maioria não mostra imagem.',
  'card.image-as-jpeg': 'Como JPEG ou PNG, a imagem aparece.',
  'card.image-no-picture':
    'Os bytes no endereço da imagem não são uma imagem que um telefone consiga decodificar.',
  'card.image-broken':
    'Não se sabe se a imagem aparece: o arquivo está {broken, select, truncated {cortado} other {danificado}}.',
  'card.image-drawn-in-part':
    'O cartão mostra o que nosso decodificador tira da imagem; não se sabe o que os telefones desenham, porque o arquivo está {broken, select, truncated {cortado} other {danificado}}.',
  'card.no-image': 'A página não indica nenhuma imagem que o {app} leia.',
  'card.no-image-within':
    'Nenhuma imagem é indicada nos primeiros {limit} da página, onde o {app} para de ler.',
  'card.image-makes-large':
    'Com uma imagem de pelo menos {width, number} px de largura e {height, number} px de altura, vira o cartão grande.',
  'card.image-tag-beyond-limit':
    'A tag {rule} está {place}, além dos primeiros {limit}, onde o {app} para de ler.',
  'card.image-tag-not-looked-for':
    'A página indica uma imagem só em {rule} (linha {line, number}), que o {app} não consulta.',
  'card.image-tag-unreadable': 'A tag {rule} (linha {line, number}) é uma que o {app} não lê.',
  'card.address-relative': 'O endereço em {rule} é relativo, e o {app} não o completa.',
  'card.address-protocol-relative': 'O endereço em {rule} começa com //, e o {app} não o completa.',
  'card.address-data':
    'A tag {rule} contém a própria imagem (data:) e nenhum endereço que o {app} possa pedir.',
  'card.address-scheme': 'O endereço em {rule} não é https:// nem http://.',
  'card.address-malformed': 'O endereço em {rule} não pode ser pedido.',
  'card.large': 'A imagem tem {size}, ou seja, {width} × {height} px ou mais: o cartão é grande.',
  'card.large-cut':
    'A imagem tem {size}, ou seja, {width} × {height} px ou mais: o cartão é grande, cortado para {ratio, number}:1.',
  'card.square':
    'A imagem tem {size}: {width} px de largura ou mais e pelo menos tão alta quanto larga; o cartão grande é quadrado.',
  'card.thumbnail': 'A imagem tem {size}, e o cartão grande precisa de {width} px de largura.',
  'card.too-small': 'A imagem tem {size}, e abaixo de {side} × {side} px o {app} não faz miniatura.',
  'card.too-small-for-guide': 'A imagem tem {size}, e o guia pede cerca de {width} × {height} px ou mais.',
  'card.banner-by-guide':
    'A imagem tem {size}, mais perto de {ratio, number}:1 que de 1:1: o guia a mostra como banner largo.',
  'card.thumbnail-by-guide':
    'A imagem tem {size}, mais perto de 1:1 que de {ratio, number}:1: o guia a mostra como miniatura pequena.',
  'card.wider-makes-large': 'Com {by, number} px a mais de largura, vira o cartão grande.',
  'card.higher-makes-large': 'Com {by, number} px a mais de altura, vira o cartão grande.',
  'card.wider-makes-banner': 'Com {by, number} px a mais de largura, vira o banner largo.',
  'card.wider-makes-thumbnail': 'Com {by, number} px a mais de largura, aparece uma miniatura pequena.',
  'card.higher-makes-thumbnail': 'Com {by, number} px a mais de altura, aparece uma miniatura pequena.',
  'card.both-make-thumbnail':
    'Com {wider, number} px a mais de largura e {higher, number} px a mais de altura, aparece uma miniatura pequena.',
  'card.wider-shows': 'Com {by, number} px a mais de largura, a imagem aparece.',
  'card.higher-shows': 'Com {by, number} px a mais de altura, a imagem aparece.',
  'card.both-show':
    'Com {wider, number} px a mais de largura e {higher, number} px a mais de altura, a imagem aparece.',
  'card.heavier-loses': 'Com {by} a mais, a imagem some.',
  'card.one-byte-heavier-loses': 'Com um byte a mais, a imagem some.',
  'card.narrower-loses': 'Com {by, number} px a menos de largura, só resta uma miniatura pequena.',
  'card.layout.landscape': 'o cartão grande',
  'card.layout.square': 'o cartão quadrado grande',
  'card.layout.thumbnail': 'um cartão com uma miniatura pequena',
  'card.layout.text': 'um cartão só de texto',
  'card.layout.none': 'nenhum cartão',
  'card.needs.landscape': 'Precisa de uma imagem mais larga que alta, de pelo menos {width} × {height} px',
  'card.needs.square':
    'Precisa de uma imagem pelo menos tão alta quanto larga, com {width} px de largura ou mais',
  'card.needs.thumbnail': 'Precisa de uma imagem de pelo menos {side} × {side} px',
  'card.needs.text': 'Precisa de um título ou uma descrição, e nenhuma imagem',
  'card.needs.none': 'Sem título e sem descrição: só o link',
  'card.label.whatsapp-android': 'conforme observado em clientes Android, 2024–2026',
  'card.label.whatsapp-web': 'conforme observado no WhatsApp Web, agosto de 2026',
  'card.label.whatsapp-ios': 'aproximado: guias publicados',
})
