/** The words of the check on the image's format. */
import type { imageFormat as check } from '../../../../judge/checks/image/image-format'
import { checkWords } from '../../../typed'

const A_FORMAT =
  '{format, select, jpeg {um JPEG} png {um PNG} webp {um WebP} gif {um GIF} avif {um AVIF} heif {um arquivo HEIF} svg {um SVG} bmp {um arquivo BMP} tiff {um TIFF} ico {um ICO} other {de um formato desconhecido}}'

export const imageFormat = checkWords<typeof check>()({
  name: 'Formato da imagem',
  marketer: 'A imagem deve ser um JPEG ou um PNG: todo telefone os desenha.',
  developer:
    'JPEG e PNG são desenhados em toda parte; WebP e GIF, em versões recentes; BMP e HEIF, só no Android; AVIF, só em telefones Android novos; SVG, em nenhum. Os bytes decidem, não o Content-Type nem o fim do nome. A transparência é achatada sobre branco.',
  howToFix: [
    'Exporte a imagem de prévia como JPEG (fotografias) ou PNG (desenhos, texto). Deixe WebP e AVIF para a própria página.',
    'CDNs que convertem pelo cabeçalho Accept (Cloudflare Polish, imgix auto=format, Next.js image): o telefone não envia Accept; peça um formato fixo no endereço, por exemplo fm=jpg.',
    'Logotipos SVG: exporte-os em 1200 × 630 px sobre um fundo sólido.',
    'Um Content-Type errado: corrija o tipo no armazenamento ou no servidor (tipos do nginx, metadados do S3).',
  ],
  outcomes: {
    'drawn-everywhere': { title: `A imagem é ${A_FORMAT}`, summary: 'Todo cliente desenha este formato.' },
    'not-asked-for': {
      title: `A imagem é ${A_FORMAT}`,
      summary:
        'Versões antigas e alguns iPhones não mostram imagem; as recentes a desenham{format, select, gif {, só o primeiro quadro} other {}} (guia publicado; no Android, por observação).',
    },
    'drawn-by-newest': {
      title: `A imagem é ${A_FORMAT}`,
      summary:
        'A maioria não vê imagem: em {clients}, só os telefones mais novos a decodificam (observado), e o guia pede JPEG ou PNG.',
    },
    'not-drawn-everywhere': {
      title: `A imagem é ${A_FORMAT}`,
      summary:
        'Não há imagem em {others}, e o guia não cita este formato; em {clients} ela é desenhada (observado).',
    },
    'not-drawn': {
      title: `A imagem é ${A_FORMAT}`,
      summary: 'O cartão não tem imagem: nenhum cliente desenha este formato.',
    },
    'not-decoded': {
      title: 'A imagem não pôde ser decodificada aqui',
      summary: `Não se sabe o que os telefones fazem dela: os primeiros bytes dizem que é ${A_FORMAT}, mas {because}. Um cartão não precisa de mais de 1200 × 630 px.`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'web-page': {
      title: 'O endereço da imagem leva a uma página da web',
      summary: 'O cartão não tem imagem: nenhum cliente consegue desenhar estes bytes.',
      detail:
        'Muitas vezes é uma página de consentimento, de login ou de “não encontrado” de um site que responde 200 a tudo.',
    },
    'no-picture': {
      title: 'Não há imagem no endereço da imagem',
      summary: 'O cartão não tem imagem: nenhum cliente consegue desenhar estes bytes.',
      detail:
        'Os bytes não começam como nenhum formato de imagem; o arquivo pode estar danificado ou criptografado.',
    },
    'type-has-parameter': {
      title: 'A imagem é desenhada; o Content-Type diz mais que um tipo',
      summary:
        'Todo cliente aqui a desenha. O Content-Type é {type} seguido de “{parameter}”, que não significa nada para uma imagem: outros rastreadores comparam o cabeçalho inteiro e recusam a imagem.',
    },
    'wrong-content-type': {
      title: 'O servidor indica o tipo de imagem errado',
      summary: `Gateways e outras redes recusam imagens assim: pelos bytes é ${A_FORMAT}, mas o Content-Type é {declared}. O {app} segue os bytes (observado).`,
    },
    'vanishes-on-white': {
      title: 'A imagem quase some no branco',
      summary:
        '{share, number, percent} da parte visível é clara sobre fundo transparente, e o {app} põe branco atrás (observado).',
    },
  },
  fixes: {
    'name-the-file': 'Indique o endereço do próprio arquivo de imagem:',
    'send-type': 'Faça o servidor enviar o tipo dos bytes:',
    'add-background': 'Adicione um fundo sólido:',
    'export-as-jpeg':
      'Exporte como JPEG, por exemplo com o ImageMagick, e indique o novo arquivo em og:image:',
  },
})
