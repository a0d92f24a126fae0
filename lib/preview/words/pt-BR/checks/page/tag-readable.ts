/** The words of the check on how tags are spelled. */
import type { tagReadable as check } from '../../../../judge/checks/page/tag-readable'
import { checkWords } from '../../../typed'

const CANNOT = '{keys} não pode ser lido: {because}.'
const IS_MISSING = 'O cartão não tem {fields} em {clients}. Escreva a tag como mostrado abaixo.'
const IS_REPLACED =
  'No cartão, {fields} {count, plural, one {vem} other {vêm}} de outra tag. Escreva a tag como mostrado abaixo.'
const UNREADABLE = 'Sua tag está lá, mas o {app} não consegue lê-la'
const NOT_READ = 'Uma tag está onde o {app} não consegue lê-la'

const OPEN_TITLE =
  '{hiddenCount, plural, =0 {Um navegador toma por título tudo o que vem depois.} one {Para todo leitor que analisa a página, como navegadores e a maioria dos rastreadores, {hidden} é texto desse título e não uma tag.} other {Para todo leitor que analisa a página, como navegadores e a maioria dos rastreadores, {hidden} são texto desse título e não tags.}} {stillReadCount, plural, =0 {{title, select, none {O {app} no {client} não acha título.} other {O {app} no {client} mostra {title} mesmo assim.}}} other {{title, select, none {O {app} no {client} ainda lê {stillRead}, mas não acha título.} other {O {app} no {client} acha tags por padrão e ainda lê {stillRead}.}}}}'
const OPEN_TITLE_DETAIL =
  'Dentro de um título, um analisador HTML lê texto até </title>, venha o que vier antes. O cliente Android acha tags por padrão, e para o título precisa das duas pontas. Não se sabe ao certo qual dos dois os iPhones fazem; o cartão desenhado aqui supõe um analisador.'

export const tagReadable = checkWords<typeof check>()({
  name: 'Grafia das tags',
  marketer:
    'Sua tag pode estar lá e mesmo assim ser invisível: o WhatsApp lê tags com mais rigor que um navegador.',
  developer:
    'O cliente Android acha tags por padrão, não com um analisador HTML: valores entre aspas e não vazios, chaves em minúsculas exatas, sem espaço em volta do sinal de igual, sem atributo solto logo antes, sem > dentro de um valor, um título fechado por </title>, e só dentro do head. Um título não fechado esconde de todo analisador HTML as tags depois dele. Relata-se que os iPhones são mais tolerantes.',
  howToFix: [
    'Escreva cada tag assim: <meta property="og:title" content="[título desta página]">.',
    'Minificadores HTML: desligue a remoção de aspas de atributos (html-minifier: removeAttributeQuotes: false; minify para Go: KeepQuotes; plugins de Docusaurus e Astro repassam a mesma opção).',
    'O antigo Auto Minify do Cloudflare e as opções “minificar HTML” de plugins de cache do WordPress (Autoptimize, LiteSpeed, W3 Total Cache) podem fazer o mesmo; exclua o head, ou mantenha as aspas.',
    'Feche o título: <title>[título desta página]</title>. O que vem depois de um título aberto é texto para um navegador, e a página pode ficar em branco.',
    'React e Vue põem atributos como data-react-helmet ou data-n-head antes da chave; dê um valor a eles ("true") ou mova-os para o fim.',
    'Tags no body: algo que não pertence a um head (uma img, um div, um iframe de um gerenciador de tags) ou um modelo as moveu; imprima-as antes disso.',
  ],
  outcomes: {
    'all-read': {
      title: 'Nenhuma tag fica escondida pela grafia',
      summary:
        'O {app} lê {count, plural, one {# tag} other {# tags}} do cartão como {count, plural, one {está escrita} other {estão escritas}}.',
    },
    'none-wrong': {
      title: 'Nenhuma tag fica escondida pela grafia',
      summary: 'Não há tag do cartão escrita errado.',
    },
    'none-wrong-within-limit': {
      title: 'Nenhuma tag fica escondida pela grafia',
      summary: 'O que o {app} lê da página não tem tag do cartão escrita errado.',
    },
    'head-not-read-whole': {
      title: 'Não foi possível ler o head inteiro',
      summary:
        'A leitura parou antes porque o head tem níveis demais ou tags demais; o que foi lido está bem escrito.',
    },
    'unreadable-and-missing': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_MISSING}`,
      detail: '{mechanism}',
    },
    'unreadable-and-replaced': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_REPLACED}`,
      detail: '{mechanism}',
    },
    'not-read-and-missing': { title: NOT_READ, summary: `${CANNOT} ${IS_MISSING}`, detail: '{mechanism}' },
    'not-read-and-replaced': { title: NOT_READ, summary: `${CANNOT} ${IS_REPLACED}`, detail: '{mechanism}' },
    'not-read-address': {
      title: NOT_READ,
      summary: `${CANNOT} Escreva a tag como mostrado abaixo.`,
      detail: '{mechanism}',
    },
    'not-read-but-replaced': {
      title: NOT_READ,
      summary: `${CANNOT} Outra tag de mesmo nome é lida no lugar, então o cartão não sofre em {clients}.`,
      detail: '{mechanism}',
    },
    'cut-at-quote': {
      title: '{count, plural, one {Aspas cortam} other {Aspas cortam}} {keys}',
      summary:
        'O texto na linha {line, number} tem aspas soltas, que encerram o valor ali: {left, select, nothing {nada dele resta} other {só resta “{left}”}}. Os leitores veem o texto cortado, ou outro texto no lugar.',
      detail:
        'Um atributo entre aspas duplas termina nas próximas aspas duplas; as palavras depois são tomadas por atributos sem sentido. Escreva &quot; dentro, ou deixe o modelo escapar o valor.',
    },
    'inside-svg': {
      title: '{keys} {count, plural, one {está} other {estão}} dentro de um svg',
      summary:
        'O {app} em {readers} acha tags por padrão e {count, plural, one {toma esta} other {toma estas}} por {count, plural, one {uma tag} other {tags}} da página. Em {others} a página é analisada, como em um navegador, e o que está dentro de um svg faz parte de um desenho: ali o cartão {instead, select, nothing {fica sem isso} other {usa outra tag}}.',
      detail:
        'Para ser lida por todo cliente, uma tag do cartão precisa estar no próprio head, fora de qualquer svg. O cartão do {client} é desenhado com ela.',
    },
    'title-not-closed': {
      title: 'O título não está fechado',
      summary: `O título que começa na linha {line, number} não tem </title> no head. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
    'title-closed-late': {
      title: 'O título é fechado tarde demais',
      summary: `O título que começa na linha {line, number} só é fechado depois de tags do cartão. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
  },
  fixes: {
    'move-into-head': 'Coloque estas tags no head, logo depois de <meta charset>, escritas exatamente assim:',
    'move-out-of-svg': 'Coloque estas tags no head, fora do svg, ou mova o svg para o body:',
    'escape-quotes':
      'Escreva cada aspa dentro {count, plural, one {do valor} other {destes valores}} como &quot;:',
    'replace-tags': 'Troque estas tags por:',
    'close-title': 'Feche o título logo depois do texto:',
    'close-title-and-check-again':
      'Feche o título logo depois do texto; outras tags também estão escritas errado, então verifique o link mais uma vez depois disso:',
  },
})
