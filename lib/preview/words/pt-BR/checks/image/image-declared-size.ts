/** The words of the check on the declared image size. */
import type { imageDeclaredSize as check } from '../../../../judge/checks/image/image-declared-size'
import { checkWords } from '../../../typed'

const NOT_READ =
  'O guia pede sempre os dois. O {app} não os lê (observado), então o cartão continua igual; outras redes montam mais rápido com eles.'

export const imageDeclaredSize = checkWords<typeof check>()({
  name: 'Tamanho da imagem declarado',
  marketer: 'O guia pede a largura e a altura da imagem na página; o WhatsApp não as lê.',
  developer:
    'O guia publicado pede og:image:width e og:image:height. O cliente Android não os lê e segue os pixels decodificados; outras redes os usam para montar o cartão antes de a imagem carregar.',
  howToFix: [
    'Adicione as duas tags depois de og:image, com o tamanho do arquivo em pixels como números simples.',
    'Next.js: informe width e height em openGraph.images; um arquivo opengraph-image é medido automaticamente.',
    'Plugins de SEO do WordPress escrevem as duas tags para imagens da biblioteca de mídia, mas não para as indicadas por endereço.',
  ],
  outcomes: {
    declared: {
      title: 'O tamanho da imagem está declarado',
      summary: 'As duas tags estão lá. O {app} não as lê (observado); outras redes leem.',
    },
    'no-og-image': {
      title: '{check}: não se aplica',
      summary: 'A página não tem og:image cujo tamanho pudesse declarar.',
    },
    missing: {
      title: 'O tamanho da imagem não está declarado, e o {app} não precisa dele',
      summary: `{missingCount, plural, one {Falta} other {Faltam}} {missing}. ${NOT_READ}`,
    },
    'no-size': {
      title:
        '{keys} {count, plural, one {não contém um número} other {não contêm números}}, e o {app} não precisa {count, plural, one {dele} other {deles}}',
      summary: `{missingCount, plural, =0 {} one {Falta também {missing}. } other {Faltam também {missing}. }}${NOT_READ}`,
    },
  },
  fixes: {
    'add-measured-size': 'Adicione o tamanho da imagem, como foi medido:',
    'add-size': 'Adicione o tamanho do arquivo em pixels.',
  },
})
