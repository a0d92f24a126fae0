/** The words of the check on duplicate tags. */
import type { duplicateTags as check } from '../../../../judge/checks/text/duplicate-tags'
import { checkWords } from '../../../typed'

const NONE = 'Nenhuma tag contradiz outra'
const SEVERAL_VALUES = '{keys} {count, plural, one {tem} other {têm}} mais de um valor'

export const duplicateTags = checkWords<typeof check>()({
  name: 'Tags duplicadas',
  marketer:
    'Quando uma tag está duas vezes com textos diferentes, Android e Web mostram a última e iPhones a primeira: o mesmo link fica diferente de um telefone para outro.',
  developer:
    'O Android guarda o último valor de uma chave, e a Web recebe o cartão do telefone. O protocolo Open Graph diz que vale a primeira, e supõe-se que o iOS o siga. O protocolo permite várias tags og:image, e a mesma regra escolhe uma; das que foram testadas, vale manter a que dá a maior imagem. De vários elementos title, o Android pega tudo do primeiro <title> ao último </title>.',
  howToFix: [
    'Descubra quem imprime cada tag: em geral um tema e um plugin, ou um layout e uma página. Mantenha um deles.',
    'WordPress: deixe Open Graph com um só plugin (Yoast, Rank Math, Jetpack e muitos temas imprimem) e desligue nos outros.',
    'Next.js: não misture next/head, um <meta> escrito à mão no layout e o export metadata. Nuxt e Vue: dê uma chave à tag (hid, vmid), para que a da página substitua a do layout.',
    'Shopify: aplicativos de SEO costumam acrescentar um segundo conjunto ao lado do trecho meta-tags do tema.',
  ],
  outcomes: {
    none: { title: NONE, summary: 'Cada tag do cartão está lá uma só vez.' },
    'none-within-limit': {
      title: NONE,
      summary: 'No que o {app} lê da página, cada tag do cartão está uma só vez.',
    },
    repeated: {
      title: NONE,
      summary: '{keys} {count, plural, one {está} other {estão}} lá mais de uma vez, mas com o mesmo valor.',
    },
    'not-all-seen': {
      title: 'Não foi possível procurar duplicatas em toda parte',
      summary: 'A leitura parou antes porque o head tem níveis demais ou tags demais.',
    },
    'values-differ': {
      title: SEVERAL_VALUES,
      summary: 'Os clientes não usam o mesmo para {first}: {taken}. Mantenha um só.',
      detail: 'A página tem {tags}.',
    },
    'values-unused': {
      title: 'Tags duplicadas não mudam nada no cartão',
      summary: `${SEVERAL_VALUES}, e mesmo assim todo cliente mostra o mesmo cartão.`,
    },
    'larger-picture-unused': {
      title: 'Uma imagem melhor fica sem uso',
      summary:
        'A página indica {count, number} imagens. Os clientes mostram {taken}; outra delas, de {size}, dá um cartão melhor.',
    },
    'several-titles': {
      title: 'A página tem mais de um título',
      summary:
        'O título do cartão vem de <title>, e a página tem {count, number} deles. Os clientes mostram {taken}. Mantenha um só.{inSvg, plural, =0 {} one { Um pertence a um svg no head: mova o desenho para o body.} other { # pertencem a um svg no head: mova os desenhos para o body.}}',
    },
  },
  fixes: {
    'keep-one-each':
      'Mantenha uma tag de cada nome. Com os valores que o {client} mostra agora, ficariam estas:',
    'keep-larger-picture':
      'Mantenha uma tag de cada nome. O {client} usa agora outra imagem; a maior que serve é esta, de {size}:',
    'keep-one-title': 'Mantenha um só título, por exemplo o primeiro, ou defina og:title:',
  },
})
