/** The help for links in messages of businesses, and where each claim on a help page comes from. */

export const business = {
  'business.title': 'Links pelo {app} Business',
  'business.card-title': 'Prévias de links pela Cloud API do {app}',
  'business.card-description': 'preview_url, modelos e catálogos: qual mensagem tem cartão, e a requisição.',
  'business.lead':
    'Qual mensagem de uma empresa mostra um cartão, e a requisição que a envia. A página precisa das mesmas tags que para qualquer outro remetente.',
  'business.field': 'Seu link',
  'business.fill-in': 'Preencher',
  'business.sample': 'As requisições trazem um link de exemplo até você pôr o seu.',
  'business.gaps':
    'O que está entre sinais de menor e maior é você quem preenche: o id do seu número, o número de quem recebe com o código do país e o seu token de acesso.',
  'business.too-long': 'Este link é mais longo do que uma mensagem de texto pode ser.',
  'business.ip-host': 'O host deste link é um número. Em uma mensagem ele não é reconhecido como link.',
  'business.text': 'Um texto com o seu cartão',
  'business.text.preview-url':
    'preview_url: true pede um cartão. Sem isso, ou quando não dá para fazer um, as pessoas veem só o link.',
  'business.text.first': 'Só o primeiro link de um texto ganha cartão.',
  'business.text.scheme': 'Ele começa com http:// ou https://, e o host é um nome, não um número.',
  'business.text.length': 'Um texto tem no máximo {max, number} caracteres, link incluído.',
  'business.text.known':
    'O cartão aparece para pessoas a quem a empresa enviou um modelo, que abriram a conversa por um link de clique para conversar ou que salvaram a empresa como contato.',
  'business.text.window':
    'Um texto livre pode ser enviado até 24 horas depois da última mensagem ou ligação da pessoa. Depois disso, só modelos.',
  'business.text.answer':
    'A resposta diz que a mensagem foi aceita, nunca se um cartão foi feito. Também não está publicado quem busca a página.',
  'business.request-json': 'A mensagem de texto em JSON',
  'business.request-curl': 'A mensagem de texto como comando',
  'business.copy-json': 'Copiar o JSON',
  'business.copy-curl': 'Copiar o comando',
  'business.template': 'Modelos',
  'business.template.none': 'Uma mensagem de modelo não faz cartão de um link.',
  'business.template.silent': 'As páginas da Meta não citam preview_url para modelos.',
  'business.template.header':
    'No lugar: uma imagem no cabeçalho do modelo. Você a escolhe, então nada precisa ser buscado da sua página.',
  'business.template.button': 'No lugar: um botão que abre o link. Ele não mostra cartão da página.',
  'business.template.after':
    'Ou peça uma resposta: nas 24 horas seguintes, um texto com o seu cartão pode vir depois.',
  'business.template.direct':
    'Direct Send, textos sem modelo para contas aprovadas (2026): não está dito se preview_url funciona ali.',
  'business.template-json': 'A mensagem de modelo em JSON',
  'business.template-gap':
    'O modelo precisa de um cabeçalho com imagem e de um botão com final variável; o nome e o idioma são os que foram aprovados.',
  'business.catalogue': 'Catálogos',
  'business.catalogue.own':
    'Os cartões de produto de um catálogo vêm do Commerce Manager, não das tags de uma página.',
  'business.catalogue.link':
    'Um link wa.me/c/ com um número de telefone, em um texto com preview_url, mostra imagens desse catálogo em vez de um cartão.',
  'claim.sources': 'Fontes',
  'claim.none': 'Sem fonte publicada',
  'claim.read': '{source}, {date}',
  'claim.source.guide': 'Guia publicado de prévias do {app}',
  'claim.source.android': '{app} para Android',
  'claim.source.web': '{app} Web',
  'claim.source.site-owners': 'Donos de sites em discussões públicas',
  'claim.source.link-previews': 'Meta, prévias de links do {app}',
  'claim.source.text-messages': 'Meta, Cloud API: mensagens de texto',
  'claim.source.message-reference': 'Meta, Cloud API: uma referência mais antiga de mensagens',
  'claim.source.service-messages': 'Meta, Cloud API: mensagens de serviço',
  'claim.source.catalogue-links': 'Meta, Cloud API: links de catálogo',
  'claim.source.direct-send': 'Meta, Cloud API: Direct Send',
  'claim.source.meta-employee': 'Alguém que trabalha na Meta, em uma discussão pública',
  'claim.source.provider': 'Documentos de um provedor, 360dialog',
  'claim.source.message-definition': 'A definição pública da mensagem, no whatsmeow',
  'claim.source.cloudfront': 'Amazon CloudFront, endereços assinados',
  'claim.source.rfc-3986': 'RFC 3986, seção 3.5',
} as const
