/** The verdict in one or two sentences that lead with what people will see. */
import { phraseWords } from '../../typed'

export const verdict = phraseWords<'verdict'>()({
  'verdict.no-card': 'O {app} não vai mostrar cartão: {because}.',
  'verdict.another-page':
    'O {app} vai mostrar o cartão de uma página de {what, select, login {login} other {consentimento}}{title, select, none {} other {, “{title}”,}} em vez da sua.',
  'verdict.image-not-known': 'O {app} vai mostrar um cartão com {parts}. {reason}',
  'verdict.because': '{shown}. {reason}',
  'verdict.because-of': '{shown}. {finding}.',
  'verdict.with': '{shown}, com {parts}.',
  'verdict.to-fix':
    '{shown}. {count, plural, one {Uma coisa precisa ser corrigida} other {# coisas precisam ser corrigidas; a primeira}}: {first}.',
  'verdict.to-improve':
    '{shown}. {count, plural, one {Uma coisa pode melhorar} other {# coisas podem melhorar; a primeira}}: {first}.',
  'verdict.shown': 'O {app} vai mostrar {layout}',
  'verdict.shown-without-image-on': 'O {app} vai mostrar {layout} no {client}, mas sem imagem em {clients}',
  'verdict.shown-with-image-on': 'O {app} vai mostrar {layout}; {clients} provavelmente mostra a imagem',
})
