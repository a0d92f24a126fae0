/** The words of the check on characters that nobody sees. */
import type { invisibleCharacters as check } from '../../../../judge/checks/text/invisible-characters'
import { checkWords } from '../../../typed'

const WHERE = 'O primeiro é o caractere {at, number} de {source}.'

export const invisibleCharacters = checkWords<typeof check>()({
  name: 'Caracteres invisíveis',
  marketer:
    'Um texto pode ter caracteres que ninguém vê. Alguns invertem as palavras, outros se escondem no meio de um nome: o cartão então se lê diferente do que você escreveu.',
  developer:
    'No título, na descrição e no nome do site são procurados controles que forçam a direção, caracteres de largura zero, marcas de ordem de bytes, hifens opcionais, preenchimentos que parecem espaço e caracteres de tag. Conectores em emojis e em alfabetos que precisam deles, marcas em texto da direita para a esquerda, isolamentos equilibrados e espaços tipográficos são deixados em paz: não mudam nada do que se vê.',
  howToFix: [
    'Digite o texto de novo em um editor simples, ou cole sem formatação: a maioria desses caracteres vem junto quando se copia de um documento, um PDF ou uma conversa.',
    'Remova-os onde os textos são guardados ou impressos. Em JavaScript: text.replace(/[\\u200b\\u2060\\ufeff\\u00ad\\u202a-\\u202e]/g, "") para texto em uma só direção; mantenha U+200C e U+200D, de que persa, hindi e emojis precisam.',
    'Para texto em duas direções use isolamentos (U+2066 a U+2069) e não controles forçados (U+202D, U+202E).',
    'WordPress, Shopify e outros editores: passe à visão de código do campo e procure entidades como &#8203;, &shy;, &zwnj; ou &#x202e;.',
  ],
  outcomes: {
    'no-text': {
      title: 'Não há texto a verificar',
      summary: 'O {app} não acha nem título nem descrição nesta página.',
    },
    none: {
      title: 'O texto não tem caracteres invisíveis',
      summary: 'Título, descrição e nome do site têm só o que se vê.',
    },
    harmless: {
      title: 'Caracteres invisíveis não fazem mal aqui',
      summary: 'O texto tem {characters}. Não mudam nada do que se vê dele.',
    },
    'direction-turned': {
      title: 'Caracteres invisíveis invertem o texto: {fields}',
      summary: `As pessoas {fieldCount, plural, one {o leem} other {os leem}} em uma ordem diferente da que foi escrita: o texto tem {characters}. ${WHERE}`,
      detail:
        'O Unicode desaconselha controles forçados, porque com eles um texto pode ser lido como outra coisa (UAX #9). O relatório mostra esses caracteres como marcas, na ordem em que o texto está guardado.',
    },
    hidden: {
      title:
        'Há caracteres que ninguém vê {fieldCount, plural, one {neste texto} other {nestes textos}}: {fields}',
      summary: `O texto tem {characters}. Ninguém os vê, mas uma busca não acha uma palavra que tenha um, uma linha pode quebrar no lugar errado e cada um conta no comprimento. ${WHERE}`,
    },
    'soft-hyphens': {
      title: 'Há hifens opcionais {fieldCount, plural, one {neste texto} other {nestes textos}}: {fields}',
      summary: `O texto tem {characters}. Vê-se um hífen onde uma linha quebra em um deles, e nada em outro lugar; uma busca não acha uma palavra que tenha um. ${WHERE}`,
    },
  },
  fixes: {
    'write-without':
      'Escreva o texto sem {count, plural, one {estes caracteres} other {estes caracteres, em cada tag}}:',
  },
})
