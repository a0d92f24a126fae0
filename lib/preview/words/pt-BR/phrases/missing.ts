/** Why something is not known, or why a question does not arise. */
import { phraseWords } from '../../typed'

export const missing = phraseWords<'missing'>()({
  'missing.page-not-read': 'A página não foi lida.',
  'missing.nobody-sent': 'Nenhum visitante foi enviado.',
  'missing.given.pasted': 'O código da página foi colado; a resposta dela não foi vista.',
  'missing.given.uploaded': 'O código da página veio em um arquivo; a resposta dela não foi vista.',
  'missing.local':
    'A página está em {host}, uma máquina do próprio dono; o que o público recebe não foi visto.',
  'missing.given.image': 'Não é possível acessar daqui o endereço dela em {host}.',
  'missing.access.blocked':
    'Fomos bloqueados{by, select, none {} other { por {by}}} (status {status}), então não podemos dizer o que a página contém.',
  'missing.access.consent':
    'Uma página de consentimento{by, select, none {} other { ({by})}} veio no lugar da página, então as tags dela não puderam ser vistas.',
  'missing.access.login': 'A página pede login (status {status}), então as tags dela não puderam ser vistas.',
  'missing.access.not-html': 'A resposta não é uma página HTML, então não há tags para ler.',
  'missing.access.empty': 'A resposta está vazia, então não há tags para ler.',
  'missing.access.http-error':
    'O servidor respondeu com o status {status} em vez da página, então não há tags para avaliar.',
  'missing.image.none-named': 'A página não indica nenhuma imagem que o {app} leia.',
  'missing.image.address':
    'O endereço de imagem “{address}” não é um que um cliente possa pedir, então nenhuma imagem foi buscada.',
  'missing.image.not-fetched': 'Nenhuma imagem foi buscada.',
  'missing.image.status':
    'O endereço da imagem responde com o status {status}, então não há imagem para medir.',
  'missing.image.no-picture': 'Os bytes não puderam ser lidos como imagem.',
  'missing.render.no-browser': 'Não há navegador aqui para rodar os scripts dela.',
  'missing.render.failed': 'Os scripts dela não puderam ser rodados: {because}.',
  'missing.render.status':
    'Um navegador recebeu o status {status} em vez da página, então os scripts dela não puderam ser rodados.',
  'missing.render.not-the-page': 'A resposta não é a página, então os scripts dela não foram rodados.',
  'missing.render.head-not-whole': 'O head não foi lido até o fim, então não há com que comparar os scripts.',
  'missing.render.tags-too-late': 'O próprio servidor envia as tags, embora tarde demais.',
  'missing.render.all-tags-sent':
    'Todas as tags estão no HTML do servidor, então os scripts não foram rodados.',
  // tags
  'missing.tag.at-byte': 'no byte {byte, number} (linha {line, number})',
  'missing.tag.in-line': 'na linha {line, number}',
  'missing.tag.cut-off':
    'A resposta caiu antes de o head estar completo, então a tag pode estar na parte que não chegou.',
  'missing.tag.guard-tripped':
    'O head tem tantos níveis ou tantas tags que paramos de lê-lo; a tag pode vir depois desse ponto.',
})
