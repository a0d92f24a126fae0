/** The verdict in one or two sentences that lead with what people will see. */
import { phraseWords } from '../../typed'

export const verdict = phraseWords<'verdict'>()({
  'verdict.no-card': '{app} will show no card: {because}.',
  'verdict.another-page':
    '{app} will show the card of a {what, select, login {login} other {consent}} page{title, select, none {} other {, “{title}”,}} instead of yours.',
  'verdict.image-not-known': '{app} will show a card with {parts}. {reason}',
  'verdict.because': '{shown}. {reason}',
  'verdict.because-of': '{shown}. {finding}.',
  'verdict.with': '{shown}, with {parts}.',
  'verdict.to-fix':
    '{shown}. {count, plural, one {One thing must be fixed} other {# things must be fixed, first}}: {first}.',
  'verdict.to-improve':
    '{shown}. {count, plural, one {One thing could be better} other {# things could be better, first}}: {first}.',
  'verdict.shown': '{app} will show {layout}',
  'verdict.shown-without-image-on': '{app} will show {layout} on {client}, but no image on {clients}',
  'verdict.shown-with-image-on': '{app} will show {layout}; {clients} probably shows the image',
})
