/** The words of the check on the size of the head. */
import type { headWithinLimit as check } from '../../../../judge/checks/page/head-within-limit'
import { checkWords } from '../../../typed'

export const headWithinLimit = checkWords<typeof check>()({
  name: 'Tamanho do head',
  marketer:
    'O WhatsApp só lê o começo de uma página: 300 KB hoje, 64 KB em telefones antigos. Nunca vê tags além desse ponto.',
  developer:
    'Clientes leem 307.200 bytes descomprimidos (documentado pela Meta); os anteriores a 2023 leem 65.536. Uma tag do cartão além do primeiro é uma falha, além do segundo um aviso; um head longo cujas tags vêm primeiro não perde nada. O byte em que cada tag termina está nas evidências. Quando uma tag do cartão não é achada dentro do limite, seguimos lendo para dizer onde está.',
  howToFix: [
    'Ponha title, description e as tags og: logo depois de <meta charset>, antes de qualquer style ou script. Assim o tamanho do resto não importa mais para o cartão.',
    'Tire do head CSS embutido grande, sprites SVG, JSON e fontes base64: para arquivos, ou para o fim do body.',
    'Next.js: dados embutidos pesados costumam vir do layout raiz ou de um script de terceiros com strategy="beforeInteractive"; o inlineCss experimental também enche o head. Os metadados vêm cedo quando o layout não escreve tags próprias antes.',
    'WordPress: opções de “combinar e embutir CSS crítico” dos plugins de cache enchem o head; defina um limite de tamanho e deixe o plugin de SEO imprimir suas tags com prioridade 1. Gatsby e Nuxt: estilos embutidos também contam; suba as tags com a opção de ordem ou tagPriority.',
    'Shopify: {% render "meta-tags" %} vai acima de {{ content_for_header }} em theme.liquid.',
  ],
  outcomes: {
    'cut-off': {
      title: 'Não foi possível saber o tamanho do head',
      summary: 'A resposta caiu depois de {read}, antes de o head estar completo.',
    },
    'too-large-tags-lost': {
      title: 'O head é grande demais',
      summary:
        'O {app} não vê {tags}: ele para de ler depois de {limit}, e {count, plural, one {esta tag vem} other {estas tags vêm}} depois desse ponto. O head ocupa {precision, select, exact {{size}} other {mais que isso}}.',
      detail:
        '{readOn, select, yes {Para ver o que vem depois desse ponto, esta verificação seguiu lendo até o byte {seen, number}. O {app} não faz isso.} other {}}',
    },
    'too-large-card-before': {
      title: 'O head é grande, e as tags do cartão vêm primeiro',
      summary:
        'O {app} para de ler depois de {limit}; o head ocupa {precision, select, exact {{size}} other {mais que isso}}. {lastByte, plural, =0 {Nenhuma tag do cartão vem depois: nada precisa mudar de lugar.} other {Tudo de que o cartão é feito termina no byte #: nada precisa mudar de lugar.}}',
      detail:
        '{readOn, select, yes {Para ver o que vem depois desse ponto, esta verificação seguiu lendo até o byte {seen, number}. O {app} não faz isso.} other {}}',
    },
    'too-large-tags-before': {
      title: 'O head é grande demais',
      summary:
        'O {app} para de ler depois de {limit}; o head ocupa {precision, select, exact {{size}} other {mais que isso}}. As tags achadas terminam no byte {lastByte, number}, dentro do limite; não se viu se há mais depois.',
      detail:
        '{readOn, select, yes {Para ver o que vem depois desse ponto, esta verificação seguiu lendo até o byte {seen, number}. O {app} não faz isso.} other {}}',
    },
    'too-large-no-title': {
      title: 'O head é grande demais',
      summary:
        'O {app} para de ler depois de {limit}; o head ocupa {precision, select, exact {{size}} other {mais que isso}}. Tags além desse ponto se perdem, e nenhum og:title foi achado antes dele.',
      detail:
        '{readOn, select, yes {Para ver o que vem depois desse ponto, esta verificação seguiu lendo até o byte {seen, number}. O {app} não faz isso.} other {}}',
    },
    large: {
      title: 'Telefones antigos perdem algumas tags',
      summary:
        'Versões do {app} anteriores a 2023 param de ler em {old}, e as tags do cartão só terminam no byte {lastByte, number}. O head ocupa {size} de {limit}, que os telefones atuais leem.',
    },
    'large-card-before': {
      title: 'O head é grande, e as tags do cartão vêm primeiro',
      summary:
        'Ele ocupa {size} de {limit}, que os telefones atuais leem. Versões do {app} anteriores a 2023 param em {old}; {lastByte, plural, =0 {não há tag do cartão a perder} other {todas as tags do cartão terminam antes, no byte #}}.',
    },
    'small-enough': {
      title: 'O head é pequeno o bastante',
      summary:
        'Ele ocupa {size} de {limit}{headEnd, select, seen {} other {; nenhum </head> foi visto, então tudo foi lido como head}}.',
    },
  },
  fixes: {
    'make-lighter': 'Tire do head estilos e dados embutidos grandes.',
    'move-up':
      'Mova estas tags para logo depois de <meta charset>, antes de qualquer style e script, e tire do head estilos e dados embutidos grandes.',
  },
})
