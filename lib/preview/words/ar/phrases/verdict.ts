/** The verdict in one or two sentences that lead with what people will see. */
import { phraseWords } from '../../typed'

export const verdict = phraseWords<'verdict'>()({
  'verdict.no-card': 'لن يعرض {app} أي بطاقة: {because}.',
  'verdict.another-page':
    'سيعرض {app} بطاقة صفحة {what, select, login {تسجيل دخول} other {موافقة}}{title, select, none {} other {، «{title}»،}} بدلًا من بطاقتك.',
  'verdict.image-not-known': 'سيعرض {app} بطاقة فيها {parts}. {reason}',
  'verdict.because': '{shown}. {reason}',
  'verdict.because-of': '{shown}. {finding}.',
  'verdict.with': '{shown}، مع {parts}.',
  'verdict.to-fix':
    '{shown}. {count, plural, one {أمر واحد يجب إصلاحه} two {أمران يجب إصلاحهما، أولهما} few {# أمور يجب إصلاحها، أولها} many {# أمرًا يجب إصلاحها، أولها} other {# أمر يجب إصلاحها، أولها}}: {first}.',
  'verdict.to-improve':
    '{shown}. {count, plural, one {أمر واحد يمكن تحسينه} two {أمران يمكن تحسينهما، أولهما} few {# أمور يمكن تحسينها، أولها} many {# أمرًا يمكن تحسينها، أولها} other {# أمر يمكن تحسينها، أولها}}: {first}.',
  'verdict.shown': 'سيعرض {app} {layout}',
  'verdict.shown-without-image-on': 'سيعرض {app} {layout} على {client}، لكن بلا صورة على {clients}',
  'verdict.shown-with-image-on': 'سيعرض {app} {layout}؛ ويُرجّح أن يعرض {clients} الصورة',
})
