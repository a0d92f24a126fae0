/** The words of the check on whether the image is served over https. */
import type { imageHttps as check } from '../../../../judge/checks/image/image-https'
import { checkWords } from '../../../typed'

export const imageHttps = checkWords<typeof check>()({
  name: 'Imagem por https',
  marketer: 'O endereço da imagem precisa começar com https://.',
  developer:
    'Segundo o guia publicado, uma imagem http:// é bloqueada. O Android recente pede https:// no lugar e mostra a imagem se isso responde; os iPhones, segundo o guia, não mostram nenhuma.',
  howToFix: [
    'Sirva a imagem por https:// e escreva esse endereço na tag.',
    'WordPress: ponha https:// nos dois endereços em Configurações, Geral, e substitua endereços http:// antigos no banco de dados (WP-CLI: wp search-replace).',
    'Atrás de um proxy ou CDN: diga ao aplicativo que os visitantes vêm por https (X-Forwarded-Proto), ou ele continua escrevendo endereços http://.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: não se aplica',
      summary: 'O endereço da imagem não está completo, então não tem esquema para avaliar.',
    },
    'private-network': {
      title: '{check}: o endereço é privado',
      summary:
        'Os telefones não alcançam a imagem nem com http:// nem com https://; veja se a imagem é pública.',
    },
    'http-though-https-works': {
      title: 'O endereço da imagem é http://',
      summary:
        '{othersCount, plural, =0 {} other {Não há imagem em {others}: o guia publicado diz que imagens assim são bloqueadas. }}Em {clients} isso é perdoado, porque https:// também responde ali (observado).',
    },
    'http-and-https-fails': {
      title: 'O endereço da imagem é http://',
      summary:
        'Nenhum cliente mostra esta imagem: o {app} em {clients} pede https:// no lugar, e isso falha: {because}.',
    },
    'http-and-no-https': {
      title: 'O endereço da imagem é http://',
      summary:
        'Nenhum cliente mostra esta imagem: o {app} em {clients} pede https:// no lugar e não recebe resposta.',
    },
    http: {
      title: 'O endereço da imagem é http://',
      summary:
        'O guia publicado diz que imagens assim são bloqueadas. O {app} em {clients} pede https:// no lugar; não sabemos o que responde ali.',
    },
    'redirected-to-http': {
      title: 'A imagem é redirecionada para http://',
      summary:
        'Clientes que seguem o guia a bloqueiam; em {clients}, o {app} pede https:// de novo e talvez ainda a mostre (observado).',
    },
    https: {
      title: 'A imagem é servida por https://',
      summary: 'Todo cliente aceita o endereço.',
    },
  },
  fixes: {
    'write-https': 'A imagem já está lá por https://; escreva esse endereço:',
    'serve-https-first': 'Sirva primeiro a imagem por https://, depois escreva um endereço que abra ali:',
    'redirect-to-https': 'Faça o redirecionamento levar a https://, ou escreva o endereço final na tag.',
  },
})
