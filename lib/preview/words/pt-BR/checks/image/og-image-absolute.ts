/** The words of the check on whether the image's address is absolute. */
import type { ogImageAbsolute as check } from '../../../../judge/checks/image/og-image-absolute'
import { checkWords } from '../../../typed'

const LOST = {
  summary: 'O cartão não tem imagem: o {app} não completa endereços e não tenta outra tag.',
  detail:
    'O {app} no {client} descarta um endereço assim (observado), e a Meta pede uma URL absoluta. Alguns gateways e outras redes o completam, então ali a imagem pode aparecer.',
} as const

export const ogImageAbsolute = checkWords<typeof check>()({
  name: 'Endereço da imagem absoluto',
  marketer: 'O endereço da imagem precisa ser completo, com https:// e o domínio.',
  developer:
    'og:image precisa ser uma URL absoluta. O Android entrega o valor ao analisador de URL como está: um caminho ou um endereço //host é malformado, o que encerra o passo da imagem, e nenhuma outra tag é tentada. Só ícones de link são completados.',
  howToFix: [
    'Escreva o endereço inteiro, começando com https://, mesmo quando a imagem está no mesmo domínio.',
    'Next.js: defina metadataBase no layout raiz; imagens relativas de openGraph são então completadas.',
    'WordPress: confira o endereço do site em Configurações, Geral, e qualquer plugin que torne links relativos.',
    'Hugo, Jekyll, Astro, Eleventy: use a forma absoluta do filtro de URL (absURL, absolute_url, new URL(path, Astro.site)).',
  ],
  outcomes: {
    absolute: { title: 'O endereço da imagem é absoluto', summary: 'Ele pode ser pedido como está.' },
    'two-addresses': {
      title: 'O endereço da imagem contém dois endereços',
      summary:
        'O cartão não tem imagem: o endereço do próprio site está na frente de um que já era completo. A imagem parece estar em {host}.',
      detail:
        'Um modelo acrescenta o endereço do site a cada imagem. Ele precisa deixar endereços completos em paz: new URL(path, base), urljoin e absolute_url fazem isso.',
    },
    slashes: {
      title: 'O endereço da imagem não é um endereço da web',
      summary:
        'O cartão não tem imagem: depois dos dois-pontos, onde vão duas barras, {slashes, plural, =0 {não há nenhuma} one {há uma} other {há #}}, então o endereço não indica um host.',
    },
    relative: { title: 'O endereço da imagem é relativo', ...LOST },
    'protocol-relative': { title: 'O endereço da imagem começa com // em vez de https://', ...LOST },
    'data-url': { title: 'A própria imagem está na tag, em vez do endereço dela', ...LOST },
    'other-scheme': { title: 'O endereço da imagem não é https:// nem http://', ...LOST },
    malformed: { title: 'O endereço da imagem não é um endereço da web', ...LOST },
  },
  fixes: {
    'keep-second-address': 'Escreva um só endereço, de uma imagem que abra em uma janela anônima:',
    'write-two-slashes':
      'Escreva https://, o host e depois o caminho. O host costuma se perder onde um modelo junta partes de um endereço:',
    'upload-and-name': 'Envie a imagem e indique o endereço inteiro dela, começando com https://:',
  },
})
