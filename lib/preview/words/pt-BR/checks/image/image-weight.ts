/** The words of the check on the image's weight. */
import type { imageWeight as check } from '../../../../judge/checks/image/image-weight'
import { checkWords } from '../../../typed'

export const imageWeight = checkWords<typeof check>()({
  name: 'Peso da imagem',
  marketer: 'Mantenha a imagem abaixo de 300 KB; acima de 600 KB o WhatsApp não mostra nenhuma.',
  developer:
    'O limite da Meta é 600 KB (1 KB = 1.024 bytes); o guia publicado pede 300 KB, que é também o máximo que clientes anteriores a 2023 liam. O cliente para no Content-Length, ou durante a leitura, assim que o limite é passado.',
  howToFix: [
    'Exporte em 1200 × 630 px como JPEG com qualidade de 75 a 82. Uma fotografia pesa então de 80 a 200 KB.',
    'A causa comum são fotografias salvas como PNG: a mesma imagem em JPEG pesa um décimo.',
    'WordPress: o plugin de SEO pega o envio em tamanho completo; escolha uma versão menor como imagem social, ou deixe um otimizador (ShortPixel, Imagify, EWWW) reescrevê-la.',
    'Next.js opengraph-image: o ImageResponse escreve PNG; não ponha fotografias nele, ou converta-o com sharp para JPEG em um route handler.',
    'CDNs de imagem: peça largura e qualidade no endereço, por exemplo ?w=1200&q=75&fm=jpg.',
  ],
  outcomes: {
    'too-heavy': {
      title: 'A imagem pesa demais',
      summary:
        'O cartão não tem imagem: ela {precision, select, measured {pesa {weight}} announced {anuncia {weight}} other {pesa mais de {weight}}}, e o {app} descarta imagens acima de {limit} (Meta).',
      detail: 'A documentação do send-link permite 1 MB, então um gateway ainda pode mostrá-la.',
    },
    'cut-off': {
      title: '{check}: sem resultado',
      summary: 'A resposta caiu depois de {weight}, então não se sabe o peso total.',
    },
    'heavier-than-asked': {
      title: 'A imagem pesa mais do que deveria',
      summary:
        'Ela pesa {weight} dos {limit} que o guia pede. Os clientes de hoje a mostram até {shownUpTo} (Meta); os antigos e redes lentas a descartam.',
    },
    'light-enough': { title: 'A imagem é leve o bastante', summary: 'Ela pesa {weight} de {limit}.' },
  },
  fixes: {
    'export-lighter':
      'Exporte a imagem com 1200 px de largura como JPEG, abaixo de {wanted}. Com o ImageMagick, até no máximo {aim}:',
  },
})
