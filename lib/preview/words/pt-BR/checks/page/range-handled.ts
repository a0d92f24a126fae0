/** The words of the check on Range requests. */
import type { rangeHandled as check } from '../../../../judge/checks/page/range-handled'
import { checkWords } from '../../../typed'

const COULD_NOT_TELL = 'Não foi possível saber como a página trata uma requisição Range'
const NO_CARD =
  'Mensagens do {client} podem ficar sem cartão: ele pede uma parte da página, e a resposta não serve, porque'
const WHOLE_WITHOUT = 'Sem Range a mesma página chega inteira, então é o tratamento de Range que a quebra.'

export const rangeHandled = checkWords<typeof check>()({
  name: 'Requisições Range',
  marketer:
    'iPhones pedem só a primeira parte de uma página. Quando um servidor tropeça nessa requisição, mensagens de iPhones ficam sem cartão.',
  developer:
    'A página é pedida como WhatsApp no iPhone com Range: bytes=0-1024000; não se sabe que intervalo os telefones realmente enviam. Respostas certas são 200 com a página inteira, e 206 com os primeiros bytes e um Content-Range que o diga. Erradas são 416, uma parte que termina antes do head, uma que começa em outro ponto e uma cortada de bytes comprimidos.',
  howToFix: [
    'Repita a requisição: curl -r 0-1024000 -A "WhatsApp/2.22.19.78 I" com o endereço, e espere 200 ou 206 com o head inteiro.',
    'O 416 vem de código que compara o intervalo com o tamanho da página e recusa o que é maior; um intervalo que começa dentro da página precisa ser servido até o fim dela.',
    'nginx: max_ranges 0; no location das páginas desliga os intervalos. Apache: Header unset Accept-Ranges junto com RequestHeader unset Range (mod_headers). Varnish: unset req.http.Range em vcl_recv para páginas.',
    'A compressão precisa vir antes do corte do intervalo, ou não vir: desligue intervalos onde o gzip é feito na hora. Cloudflare e CloudFront fazem isso certo sozinhos; veja qualquer worker ou função sua.',
    'Next.js e outros frameworks ignoram Range em páginas; veja o cache ou o proxy na frente.',
  ],
  outcomes: {
    part: {
      title: 'Requisições Range recebem o head inteiro',
      summary:
        'Quando se pede a primeira parte da página, o servidor a envia e diz corretamente que bytes são.',
    },
    whole: {
      title: 'Requisições Range recebem o head inteiro',
      summary: 'O servidor responde com o status {status} e a página inteira, como pode.',
    },
    'contradicts-itself': {
      title: 'A resposta a uma requisição Range se contradiz',
      summary:
        'O head chega inteiro, mas a parte está mal descrita: {because}. Um cliente rigoroso ou um cache descarta uma resposta assim.',
    },
    refused: {
      title: 'Requisições Range são recusadas',
      summary:
        'Mensagens do {client} podem mostrar só o link: o servidor responde à requisição Range dele com 416, embora o intervalo comece dentro da página.',
      detail:
        'Um intervalo maior que a página precisa ser servido até o fim dela (RFC 9110, 14.1.2); 416 é para intervalos que começam depois.',
    },
    garbage: {
      title: 'Requisições Range recebem bytes que não podem ser lidos',
      summary: `${NO_CARD} {failed}.`,
      detail: WHOLE_WITHOUT,
    },
    'head-cut-short': {
      title: 'Requisições Range recebem um head cortado',
      summary: `${NO_CARD} {bytes, plural, one {veio # byte} other {vieram # bytes}}, e o head continua depois.`,
      detail: WHOLE_WITHOUT,
    },
    'another-part': {
      title: 'Requisições Range recebem outra parte da página',
      summary: `${NO_CARD} {because}.`,
      detail: WHOLE_WITHOUT,
    },
    'page-not-read': {
      title: COULD_NOT_TELL,
      summary: 'A página também não pôde ser lida sem cabeçalho Range.',
    },
    'not-asked': { title: COULD_NOT_TELL, summary: 'A requisição Range recebeu: {response}.' },
    'no-response': { title: COULD_NOT_TELL, summary: 'Não houve resposta a ela: {failed}.' },
    'other-response': {
      title: COULD_NOT_TELL,
      summary: 'Ela recebeu {response}, que não é resposta a um intervalo.',
    },
  },
  fixes: {
    'ignore-range':
      'Faça páginas geradas na hora ignorarem Range e responderem com 200 e a página inteira, como o HTTP permite. Onde arquivos são servidos em partes, a parte precisa ser os primeiros bytes e o Content-Range precisa dizer quais.',
  },
})
