/** The words of the check on the image's speed. */
import type { imageFast as check } from '../../../../judge/checks/image/image-fast'
import { checkWords } from '../../../typed'

export const imageFast = checkWords<typeof check>()({
  name: 'Velocidade da imagem',
  marketer: 'A página e a imagem juntas deveriam chegar em 7 segundos.',
  developer:
    'A imagem é pedida depois de o head ser lido, então os dois tempos se somam. A Meta espera a prévia em 10 s; o WhatsApp Web espera 7 s pelo telefone e depois mostra um cartão só com o host e o endereço; o próprio Android desiste depois de 20 s sem dados.',
  howToFix: [
    'Sirva a imagem como arquivo estático de uma CDN, com um Cache-Control longo.',
    'Imagens geradas: crie-as quando a página é publicada, ou busque-as uma vez depois de publicar, para que o primeiro leitor não espere a geração.',
    'Um arquivo mais leve é mais rápido: 1200 × 630 px em JPEG pesa de 80 a 200 KB.',
  ],
  outcomes: {
    'not-loaded': {
      title: '{check}: sem resultado',
      summary: 'A imagem não carregou, então não se sabe quanto demora.',
    },
    'not-read-to-end': {
      title: '{check}: sem resultado',
      summary: 'A imagem não foi lida até o fim, então não se sabe quanto demora.',
    },
    'timed-out': {
      title: 'A imagem não chega a tempo',
      summary: 'O cartão não tem imagem: {because}.',
    },
    'too-late': {
      title: 'A imagem chega tarde demais',
      summary:
        'A maioria já terá enviado a mensagem sem ela: página e imagem levam {time}, e a Meta espera a prévia em {limit}.',
    },
    late: {
      title: 'A imagem chega tarde',
      summary:
        'O {app} {client} espera {limit} pelo telefone, e página e imagem levam {time}: ele então mostra um cartão só com o host e o endereço, sem o texto nem a imagem da página. O próprio {lead} espera mais (observado).',
    },
    'in-time': {
      title: 'A imagem chega a tempo',
      summary: 'Página e imagem levam {time}; até {limit} é bom.',
    },
  },
  fixes: {
    'serve-static-file': 'Sirva a imagem como arquivo estático, de preferência de uma CDN.',
    'prepare-image':
      'A maior parte do tempo passa antes de o servidor enviar o primeiro byte da imagem ({time}), então um arquivo mais leve não ajudaria: gere a imagem quando a página é publicada e guarde-a em cache.',
    'warm-up':
      'A imagem é gerada quando é pedida: a segunda requisição levou {second}. Gere-a quando a página é publicada, ou peça-a uma vez logo depois, e guarde-a em cache.',
    'speed-up-image':
      'A maior parte do tempo vai na imagem ({time}): sirva um arquivo mais leve de um cache.',
    'speed-up-page': 'A maior parte do tempo vai na página ({time}): sirva a página de um cache.',
  },
})
