/** Causes that explain several findings, and what people see because of them. */
import { phraseWords } from '../../typed'

export const cause = phraseWords<'cause'>()({
  'cause.tags-added-by-script.title':
    '{seen, select, browsers {O servidor envia as tags só aos navegadores} shell {A página é montada no navegador{framework, select, none {} other { por {framework}}}, e o {app} não executa JavaScript} other {As tags são adicionadas por JavaScript, que o {app} não executa}}',
  'cause.tags-added-by-script.summary':
    '{seen, select, browsers {O {app} recebe um head sem {keys}. Envie o mesmo head a todos os visitantes.} shell {O servidor não envia quase nada e nenhuma tag; aqui não foi possível ver se um script as adiciona. Envie as tags do servidor.} other {{keys} só aparecem depois que os scripts da página rodam em um navegador. Envie-as no HTML do servidor.}}',
  'cause.tags-empty.title':
    '{count, plural, one {Uma tag está lá sem conteúdo} other {# tags estão lá sem conteúdo}}',
  'cause.tags-empty.summary':
    'Um modelo escreve as tags, e o que deveria preenchê-las está vazio nesta página. Preencha-as, ou deixe de fora uma tag vazia.',
  'cause.beyond-limit.title':
    'O {app} para de ler antes {what, select, picture {da tag da imagem} other {{tags, plural, one {da tag} other {das tags}}}}',
  'cause.add-tags': 'Coloque estas tags no head que o servidor envia, logo depois de <meta charset>:',
  'cause.replace-tags': 'Substitua as tags por estas:',
  'cause.move-tags':
    'Mova estas tags para cima, logo depois de <meta charset> e antes de qualquer style e script:',
  'cause.send-tags': '{how}\nPara esta página, o head precisa conter então:',
  'cause.export-picture':
    'Exporte a imagem em 1200 × 630 px (1.91:1), como JPEG e com menos de 300 KB.{command, select, yes { Com o ImageMagick, quando ela tiver essa forma:} other {}}',
  'cause.http-only.title': 'O site não tem https',
  'cause.tags-unreadable.title':
    '{count, plural, one {Sua tag está lá, mas o {app} não consegue lê-la} other {Suas tags estão lá, mas o {app} não consegue lê-las}}',
  'cause.tags-missing.title': 'A página não tem tags Open Graph',
  'cause.tags-missing.some': 'Faltam {keys}',
  'cause.tags-missing.summary':
    'Nada diz ao {app} que título, texto e imagem mostrar, então ele pega o que encontra. Adicione estas tags ao head uma vez, e o cartão é seu.',
  'outcome.none': 'Sem cartão, só o link',
  'outcome.text': 'Sem imagem',
  'outcome.thumbnail': 'Só uma imagem pequena',
  'outcome.large': 'O cartão grande',
  'outcome.square': 'O cartão quadrado grande',
  'outcome.another-page': 'O cartão de outra página',
  'outcome.large-not-everywhere': 'O cartão grande, mas não em toda parte',
  'outcome.large-at-risk': 'O cartão grande, em risco',
  'outcome.poorer-text': 'O cartão grande, com texto mais pobre',
  'outcome.not-known': 'Não se sabe',
  'verdict.outcome': '{outcome}: {cause}.',
})
