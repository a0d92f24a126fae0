/** The verdict in one or two sentences that lead with what people will see. */
import { phraseWords } from '../../typed'

export const verdict = phraseWords<'verdict'>()({
  'verdict.no-card': '{app} no mostrará ninguna tarjeta: {because}.',
  'verdict.another-page':
    '{app} mostrará la tarjeta de una página de {what, select, login {inicio de sesión} other {consentimiento}}{title, select, none {} other {, «{title}»,}} en lugar de la tuya.',
  'verdict.image-not-known': '{app} mostrará una tarjeta con {parts}. {reason}',
  'verdict.because': '{shown}. {reason}',
  'verdict.because-of': '{shown}. {finding}.',
  'verdict.with': '{shown}, con {parts}.',
  'verdict.to-fix':
    '{shown}. {count, plural, one {Hay que corregir una cosa} other {Hay que corregir # cosas; la primera}}: {first}.',
  'verdict.to-improve':
    '{shown}. {count, plural, one {Una cosa se puede mejorar} other {Se pueden mejorar # cosas; la primera}}: {first}.',
  'verdict.shown': '{app} mostrará {layout}',
  'verdict.shown-without-image-on': '{app} mostrará {layout} en {client}, pero sin imagen en {clients}',
  'verdict.shown-with-image-on': '{app} mostrará {layout}; {clients} probablemente muestra la imagen',
})
