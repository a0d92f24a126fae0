/** The words of the check on the page's character set. */
import type { charsetDeclared as check } from '../../../../judge/checks/page/charset-declared'
import { checkWords } from '../../../typed'

export const charsetDeclared = checkWords<typeof check>()({
  name: 'Conjunto de caracteres',
  marketer:
    'A página precisa dizer em que caracteres está escrita. Senão acentos, emojis e outros alfabetos viram caracteres como Ã©.',
  developer:
    'O conjunto de caracteres é tirado do cabeçalho Content-Type, senão da tag meta, senão supõe-se UTF-8. Cabeçalho e tag meta precisam concordar, o nome precisa ser conhecido e os bytes precisam ser válidos nele.',
  howToFix: [
    'Salve e envie a página como UTF-8, e ponha <meta charset="utf-8"> primeiro no head.',
    'nginx: charset utf-8;. Apache: AddDefaultCharset UTF-8. PHP: header("Content-Type: text/html; charset=utf-8"). Next.js, Shopify e WordPress fazem isso por padrão.',
    'WordPress com Ã© em posts antigos: o banco de dados foi convertido duas vezes. Repare com uma ferramenta que lê latin1 e escreve utf8mb4, depois de um backup.',
    'Caracteres ilegíveis só nas tags costumam vir do arquivo de modelo: salve-o como UTF-8 sem BOM. Ou vêm de um texto codificado duas vezes antes de ser impresso.',
  ],
  outcomes: {
    'garbled-twice': {
      title: '{field, select, title {O título está ilegível} other {A descrição está ilegível}}',
      summary:
        'O cartão vai mostrar “{seen}” em vez de “{meant}”. {conflict, select, none {Os caracteres da página estão declarados ou guardados errado.} stated {O cabeçalho diz {header}, a página diz {page}.} believed {O cabeçalho diz {header}, a página diz {page}. O {app} confia no cabeçalho.} valid {O cabeçalho diz {header}, a página diz {page}. O {app} confia no cabeçalho, mas os bytes só são válidos como {valid}.} other {O cabeçalho diz {header}, a página diz {page}. O {app} confia no cabeçalho, mas os bytes só são válidos como {valid}: lido assim, o título é “{title}”.}}',
      detail: 'Bytes UTF-8 foram lidos como windows-1252 e guardados ou enviados mais uma vez como UTF-8.',
    },
    'garbled-bytes': {
      title: '{field, select, title {O título está ilegível} other {A descrição está ilegível}}',
      summary:
        'O cartão vai mostrar “{seen}”. {conflict, select, none {Os caracteres da página estão declarados ou guardados errado.} stated {O cabeçalho diz {header}, a página diz {page}.} believed {O cabeçalho diz {header}, a página diz {page}. O {app} confia no cabeçalho.} valid {O cabeçalho diz {header}, a página diz {page}. O {app} confia no cabeçalho, mas os bytes só são válidos como {valid}.} other {O cabeçalho diz {header}, a página diz {page}. O {app} confia no cabeçalho, mas os bytes só são válidos como {valid}: lido assim, o título é “{title}”.}}',
      detail: 'Os bytes não são {used} válido, então foram trocados por U+FFFD.',
    },
    'unknown-label': {
      title: 'O conjunto de caracteres declarado não é conhecido',
      summary:
        'Os clientes não conhecem um conjunto de caracteres chamado “{label}”, então {used} foi usado. Outro cliente pode escolher diferente.',
    },
    'header-and-page-differ': {
      title: 'Cabeçalho e página indicam conjuntos de caracteres diferentes',
      summary:
        'O cabeçalho diz {header}, a página diz {page}. {conflict, select, believed {O {app} confia no cabeçalho; outros leitores talvez não.} valid {O {app} confia no cabeçalho, mas os bytes só são válidos como {valid}.} titled {O {app} confia no cabeçalho, mas os bytes só são válidos como {valid}: lido assim, o título é “{title}”.} other {Outros leitores podem escolher diferente.}}',
    },
    'broken-characters': {
      title: 'Alguns caracteres da página estão quebrados',
      summary: 'Partes da página não são {used} válido. O título e a descrição chegam intactos.',
    },
    'not-declared': {
      title: 'A página não indica o conjunto de caracteres',
      summary: 'O {app} supõe UTF-8, e a página se lê bem assim. Outros leitores podem supor diferente.',
    },
    declared: {
      title: 'O conjunto de caracteres está declarado',
      summary:
        'A página é lida como {used}, conforme {from, select, bom {a marca de ordem de bytes} meta {a tag meta} other {o cabeçalho}}.',
    },
  },
  fixes: {
    'send-as-utf8': 'Envie a página como UTF-8 e declare isso, primeiro no head:',
    'declare-utf8': 'Declare UTF-8:',
    'say-the-same':
      'Faça o cabeçalho e a página dizerem o mesmo. Se a página é UTF-8, envie o cabeçalho “Content-Type: text/html; charset=utf-8” e esta tag:',
    'save-as-utf8': 'Salve os arquivos e os dados da página como UTF-8 e declare isso:',
    'declare-first': 'Declare, primeiro no head:',
    'let-both-agree':
      'Faça o cabeçalho dizer {encoding}, como a página; ou salve a página como UTF-8 e faça os dois dizerem utf-8. O primeiro, como cabeçalho:',
  },
})
