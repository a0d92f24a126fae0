/** The words of the check on the image's shape. */
import type { imageRatio as check } from '../../../../judge/checks/image/image-ratio'
import { checkWords } from '../../../typed'

export const imageRatio = checkWords<typeof check>()({
  name: 'Forma da imagem',
  marketer:
    'Uma imagem de 1.91:1 (1200 × 630 px) preenche o cartão largo; uma quadrada faz um cartão quadrado.',
  developer:
    'O guia conhece duas formas, 1.91:1 e 1:1, e a Meta recusa o que for mais largo que 4:1. Android e Web limitam a razão entre altura e largura a 0,25 a 1 e cortam o resto em volta do centro: entre 4:1 e 1:1 tudo aparece inteiro; imagens mais altas perdem em cima e embaixo.',
  howToFix: [
    'Exporte em 1200 × 630 px, ou em 800 × 800 px para produtos e pessoas.',
    'Logotipos em tira: ponha-os no meio de um fundo de 1200 × 630 px.',
    'Fotos em retrato: escolha você a parte a ser vista, ou o cliente corta um quadrado do meio.',
  ],
  outcomes: {
    'too-wide': {
      title: 'A imagem é larga demais',
      summary:
        'A forma é {shape}, e {max, number}:1 é o máximo que a Meta permite. Em {clients} só o meio, {visible}, aparece (observado).',
    },
    'too-wide-and-small': {
      title: 'A imagem é larga demais',
      summary:
        'A forma é {shape}, e {max, number}:1 é o máximo que a Meta permite. Ela também é pequena demais para aparecer em {clients} (observado).',
    },
    fits: {
      title: 'A imagem tem uma forma adequada',
      summary: 'A forma é {shape}; são pedidos {best, number}:1 e {square, number}:1.',
    },
    'unusual-but-whole': {
      title: 'A imagem aparece inteira',
      summary:
        'A forma é {shape}; o guia pede {best, number}:1 ou {square, number}:1, e todos os clientes a mostram sem corte.',
    },
    unusual: {
      title: 'A imagem tem uma forma incomum',
      summary:
        'A forma é {shape}; o guia pede {best, number}:1 ou {square, number}:1. Em {clients} ela aparece inteira (observado); outros clientes podem cortá-la.',
    },
    'unusual-and-too-small': {
      title: 'A imagem tem uma forma incomum',
      summary:
        'A forma é {shape}; o guia pede {best, number}:1 ou {square, number}:1. Ela também é pequena demais para aparecer em {clients} (observado).',
    },
    cut: {
      title: 'A imagem é cortada no cartão',
      summary:
        'Parte dela se perde: a forma é {shape}, e em {clients} só o meio, {visible}, aparece (observado).',
    },
  },
  fixes: {
    'export-in-shape': 'Exporte a imagem em 1200 × 630 px ({best, number}:1); agora ela tem {size}.',
  },
})
