/** Why a tag that is in the source is not read. */
import { phraseWords } from '../../typed'

export const unreadable = phraseWords<'unreadable'>()({
  'unreadable.value-unquoted.because': 'o conteúdo não está entre aspas',
  'unreadable.value-unquoted.developer':
    "O cliente Android procura content=\"…\" ou content=''…''; um minificador que tira aspas opcionais esconde o valor.",
  'unreadable.key-unquoted.because': 'o nome não está entre aspas',
  'unreadable.key-unquoted.developer':
    'O cliente Android procura property="…" ou name="…"; um minificador que tira aspas opcionais esconde a chave.',
  'unreadable.value-empty.because': 'o conteúdo está vazio',
  'unreadable.value-empty.developer': 'Um valor precisa de pelo menos um caractere.',
  'unreadable.value-missing.because': 'não há conteúdo',
  'unreadable.value-missing.developer': 'A tag tem uma chave mas nenhum atributo content.',
  'unreadable.not-closed.because': 'não é fechada dentro do head',
  'unreadable.not-closed.developer': 'O cliente Android procura <title>…</title> e não acha o fim.',
  'unreadable.key-case.because': 'o nome não está nas minúsculas esperadas',
  'unreadable.key-case.developer': 'As chaves são comparadas exatamente: og:title, tudo em minúsculas.',
  'unreadable.key-spaces.because': 'há espaços em volta do nome',
  'unreadable.key-spaces.developer':
    'As chaves são comparadas exatamente; um espaço dentro das aspas faz parte da chave.',
  'unreadable.attribute-case.because': 'as palavras property, name ou content estão em maiúsculas',
  'unreadable.attribute-case.developer': 'Nomes de atributos são procurados literalmente, em minúsculas.',
  'unreadable.space-around-equals.because': 'há um espaço antes ou depois de um sinal de igual',
  'unreadable.space-around-equals.developer':
    'Atributos são procurados como nome="valor", sem espaços em volta do sinal de igual.',
  'unreadable.bare-attribute-before.because': 'um atributo sem valor vem logo antes',
  'unreadable.bare-attribute-before.developer':
    'Um atributo sem valor logo antes de property ou content quebra a correspondência; dê um valor a ele ou mova-o para o fim.',
  'unreadable.angle-bracket-in-value.because': 'o conteúdo tem um sinal > solto',
  'unreadable.angle-bracket-in-value.developer':
    'Um > solto encerra a tag para o cliente Android; escreva &gt; no lugar.',
  'unreadable.outside-head.because': 'tags fora do head não são lidas',
  'unreadable.outside-head.developer': 'Só o texto entre <head> e </head> é lido.',
  'unreadable.beyond-limit.because': 'está além do ponto em que o {app} para de ler',
  'unreadable.beyond-limit.developer': 'Contam os bytes descomprimidos, até o fim da tag.',
  'unreadable.inside-comment.because': 'tags em um comentário não são lidas',
  'unreadable.inside-comment.developer': 'A tag está comentada.',
  'unreadable.inside-script.because': 'tags dentro de um script não são lidas',
  'unreadable.inside-script.developer': 'Scripts não são rodados, e o texto deles não é marcação.',
  'unreadable.inside-template.because': 'tags dentro de um template não são lidas',
  'unreadable.inside-template.developer': 'O conteúdo de um elemento assim não faz parte do documento.',
  'unreadable.inside-svg.because': 'tags dentro de um svg não são tags da página',
  'unreadable.inside-svg.developer': 'Para um analisador HTML, o conteúdo de um svg faz parte de um desenho.',
  'unreadable.key-not-read.because': 'o {app} não usa tags com este nome',
  'unreadable.key-not-read.developer': 'A chave não está na lista do cliente.',
  'unreadable.overridden.because': 'é usada uma tag posterior de mesmo nome',
  'unreadable.overridden.developer': 'De duas tags com a mesma chave, vale a última.',
  'unreadable.slash-joined':
    'Sem aspas, a barra de /> pertence ao valor: para um leitor que pega a tag, o endereço termina em barra e leva a outro lugar.',
  'unreadable.several': '{first} {rest}',
})
