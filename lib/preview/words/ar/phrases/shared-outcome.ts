/** What any check may come to. */
import { phraseWords } from '../../typed'

export const sharedOutcome = phraseWords<'sharedOutcome'>()({
  'shared.fact-missing.title': '{check}: غير معروف',
  'shared.fact-missing.summary': '{because}',
  'shared.does-not-apply.title': '{check}: لا ينطبق',
  'shared.does-not-apply.summary': '{because}',
  'shared.no-such-rule.title': '{check}: لا ينطبق',
  'shared.no-such-rule.summary': 'لا يُعرف أن لدى {app} هذه القاعدة.',
  'shared.check-broke.title': '{check}: تعطّل هذا الاختبار',
  'shared.check-broke.summary': 'أخفق الاختبار نفسه، فلا يقول شيئًا عن صفحتك. ولا تتأثر النتائج الأخرى.',
  'shared.check-broke.detail': '{reason}',
  'shared.image-not-loaded.title': '{check}: غير معروف',
  'shared.image-not-loaded.summary': 'يستجيب عنوان الصورة بالحالة {status}، فلا صورة للتقييم.',
})
