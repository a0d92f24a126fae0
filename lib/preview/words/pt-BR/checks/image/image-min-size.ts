/** The words of the check on the image's size in pixels. */
import type { imageMinSize as check } from '../../../../judge/checks/image/image-min-size'
import { checkWords } from '../../../typed'

const FORGIVEN =
  '{shown, select, large {Em {clients} ela ainda aparece grande (observado).} small {Em {clients} ela ainda aparece como miniatura pequena (observado).} other {Em {clients} também não há imagem: são precisos {needed} (observado).}}'

export const imageMinSize = checkWords<typeof check>()({
  name: 'Tamanho da imagem em pixels',
  marketer: 'A imagem deve ter pelo menos 300 × 200 px; 1200 × 630 px é o melhor.',
  developer:
    'O guia descarta imagens abaixo de cerca de 300 × 200 px; a documentação do send-link pede 200 × 200 px. O Android monta o cartão grande a partir de 300 × 75 px, uma miniatura pequena a partir de 100 × 100 px, e nada abaixo.',
  howToFix: [
    'Use uma imagem de 1200 × 630 px. Ampliar uma pequena não ajuda quem vê; exporte de novo a partir do original.',
    'Quando a imagem é um ícone ou um logotipo, ponha-a no meio de um fundo de 1200 × 630 px na cor da marca.',
    'WordPress e lojas: procure um tema que indique a miniatura (150 × 150) como og:image e escolha o tamanho completo.',
  ],
  outcomes: {
    'too-small': {
      title: 'A imagem é pequena demais',
      summary: `O cartão pode ficar sem imagem: ela tem {size}, e são pedidos pelo menos {least} (documentação do send-link). ${FORGIVEN}`,
    },
    'rather-small': {
      title: 'A imagem é um pouco pequena',
      summary: `Ela tem {size}; abaixo de cerca de {least} pode ser descartada (guia). ${FORGIVEN}`,
    },
    'large-enough': {
      title: 'A imagem é grande o bastante',
      summary: 'Ela tem {size}; são precisos {least}.',
    },
  },
  fixes: {
    'export-larger': 'Exporte a imagem em 1200 × 630 px, ou pelo menos {least}; agora ela tem {size}.',
  },
})
