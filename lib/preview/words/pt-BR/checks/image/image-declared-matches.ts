/** The words of the check on whether the declared image size is the real one. */
import type { imageDeclaredMatches as check } from '../../../../judge/checks/image/image-declared-matches'
import { checkWords } from '../../../typed'

const NOT_READ = 'O cartão continua igual (observado); outras redes podem distorcer a imagem.'

export const imageDeclaredMatches = checkWords<typeof check>()({
  name: 'O tamanho declarado confere',
  marketer: 'A largura e a altura indicadas na página devem ser as da imagem.',
  developer:
    'og:image:width e og:image:height devem corresponder aos pixels decodificados. O WhatsApp os ignora; redes que confiam neles esticam, cortam ou recusam a imagem.',
  howToFix: [
    'Escreva o tamanho real em pixels, ou tire as tags do modelo quando ele é usado para imagens de tamanhos diferentes.',
    'Serviços que redimensionam: declare o tamanho que o endereço pede, não o do original.',
  ],
  outcomes: {
    'no-og-image': {
      title: '{check}: não se aplica',
      summary: 'A página não tem og:image cujo tamanho pudesse declarar.',
    },
    'nothing-declared': {
      title: '{check}: não se aplica',
      summary: 'A página não declara o tamanho da imagem.',
    },
    matches: {
      title: 'O tamanho declarado da imagem confere',
      summary:
        'A página declara {declares, select, width {esta largura} height {esta altura} other {este tamanho}}: a imagem tem {size}.',
    },
    differs: {
      title: 'O tamanho declarado da imagem é outro, e o {app} não o lê',
      summary: `A página declara {declared}, mas a imagem tem {size}. ${NOT_READ}`,
    },
    'stored-size-declared': {
      title: 'O tamanho declarado é o da imagem sem girar, e o {app} não o lê',
      summary:
        'A página declara {stored}, como o arquivo está guardado, mas a orientação EXIF o gira para {size}. Programas que ignoram a orientação concordam com a página; os que a aplicam, como os navegadores, mostram a outra forma.',
    },
    'width-differs': {
      title: 'A largura declarada da imagem é outra, e o {app} não a lê',
      summary: `A página declara uma largura de {width} px, mas a imagem tem {size}. ${NOT_READ}`,
    },
    'height-differs': {
      title: 'A altura declarada da imagem é outra, e o {app} não a lê',
      summary: `A página declara uma altura de {height} px, mas a imagem tem {size}. ${NOT_READ}`,
    },
  },
  fixes: {
    'declare-real-size': 'Declare o tamanho real:',
    'turn-pixels':
      'Gire os próprios pixels, para que um só tamanho valha em toda parte, e declare o tamanho do novo arquivo. Com o ImageMagick:',
  },
})
