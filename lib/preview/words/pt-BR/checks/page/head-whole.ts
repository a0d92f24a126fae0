/** The words of the check on what ends a head early. */
import type { headWhole as check } from '../../../../judge/checks/page/head-whole'
import { checkWords } from '../../../typed'

export const headWhole = checkWords<typeof check>()({
  name: 'O head termina depois das tags',
  marketer:
    'Algo que pertence à página visível está na frente das tags de prévia. Alguns programas então não veem mais as tags.',
  developer:
    'Um analisador HTML encerra o head no primeiro elemento que pertence ao body (iframe, img, div, p, um body aberto) e põe tudo o que segue no body, diga o que disser </head>. Clientes que procuram tags entre os literais <head> e </head> ainda as acham; os que leem o head analisado, não.',
  howToFix: [
    'Mova o elemento para depois de <body>, ou ponha as tags antes dele.',
    'Gerenciadores de tags: a parte noscript com o iframe vai logo depois de <body>; no head vai só o script.',
    'Modelos e plugins: procure um trecho impresso antes de <head> ou no campo de “scripts do cabeçalho”.',
  ],
  outcomes: {
    whole: {
      title: 'Nada encerra o head antes das tags',
      summary: 'Todo leitor acha as tags no head.',
    },
    'begins-twice': {
      title: 'A página começa duas vezes, e as tags são lidas mesmo assim',
      summary:
        'Há um segundo <{element}> na linha {line, number}: um modelo põe uma página inteira no head de outra. Todo leitor o pula e pega as tags das duas, então o cartão não sofre.',
    },
    'head-not-read-whole': {
      title: 'Não foi possível ler o head inteiro',
      summary: 'A leitura parou antes porque o head tem níveis demais ou tags demais.',
    },
    'ended-after-the-card': {
      title: 'O head termina cedo, depois das tags do cartão',
      summary:
        'Para um leitor que analisa a página, <{element}> encerra o head na linha {line, number}. Tudo de que o cartão é feito vem antes; só {keys} {count, plural, one {vem} other {vêm}} depois, e nada no cartão depende {count, plural, one {disso} other {deles}}.',
    },
    'ended-early': {
      title: '<{element}> encerra o head antes das tags',
      summary:
        'Para um leitor que analisa a página, o head termina na linha {line, number}, e {keys} {count, plural, one {está} other {estão}} no body. O {app} em {clients} procura tags entre <head> e </head> e {count, plural, one {a lê} other {as lê}} (observado); outros telefones e redes talvez não.',
    },
  },
  fixes: { 'move-element': 'Mova <{element}> para o body, ou ponha as tags do cartão na frente dele.' },
})
