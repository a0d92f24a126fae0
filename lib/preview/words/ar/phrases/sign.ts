/** What was seen in a response that shows what it is. */
import { phraseWords } from '../../typed'

const TYPE = '{type, select, none {لا Content-Type} other {Content-Type {type}}}'

export const sign = phraseWords<'sign'>()({
  'sign.carries-asked-path': 'إعادة توجيه إلى {address} تحمل الصفحة المطلوبة في «{parameter}»',
  'sign.several': '{signs}',
  'sign.status': 'الحالة {status, plural, =429 {429 (طلبات كثيرة)} =999 {999 (طلب مرفوض)} other {#}}',
  'sign.status-beside-browser': 'الحالة {status} لـ{app}، و{browserStatus} للمتصفح',
  'sign.no-content': 'الحالة {status}، وهي بلا محتوى',
  'sign.no-text':
    'الحالة {status}، {count, plural, one {بايت واحد} two {بايتان} few {# بايتات} many {# بايت} other {# بايت}} بلا أي نص',
  'sign.header': '{name}: {value}',
  'sign.type': TYPE,
  'sign.type-and-bytes': `${TYPE}، بينما البايتات {format}`,
  'sign.not-like-html': `${TYPE}، بينما لا يبدأ النص كبداية HTML`,
  'sign.begins-with': 'النص «{text}»',
  'sign.in-page': '{mark} في الصفحة',
  'sign.length':
    '{count, plural, one {محرف واحد} two {محرفان} few {# محارف} many {# محرفًا} other {# محرف}} في المجموع',
  'sign.password-field': 'حقل كلمة مرور',
  'sign.title': 'العنوان «{title}»',
  'sign.redirected': 'إعادة توجيه إلى {address}',
  'sign.empty-element': 'عنصر {element} فارغ',
  'sign.no-text-tags': 'لا og:title ولا og:description في المصدر المقروء',
})
