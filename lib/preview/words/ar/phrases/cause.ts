/** Causes that explain several findings, and what people see because of them. */
import { phraseWords } from '../../typed'

export const cause = phraseWords<'cause'>()({
  'cause.tags-added-by-script.title':
    '{seen, select, browsers {يرسل الخادم الوسوم إلى المتصفحات فقط} shell {تُبنى الصفحة في المتصفح{framework, select, none {} other { بواسطة {framework}}}، و{app} لا يشغّل JavaScript} other {يضيف JavaScript الوسوم، و{app} لا يشغّله}}',
  'cause.tags-added-by-script.summary':
    '{seen, select, browsers {يُرسل إلى {app} قسم head بلا {keys}. أرسل إلى كل زائر قسم head نفسه.} shell {لا يكاد الخادم يرسل شيئًا، ولا وسوم؛ وتعذّرت هنا رؤية هل يضيفها نص برمجي. أرسل الوسوم من الخادم.} other {لا تظهر {keys} إلا بعد تشغيل نصوص الصفحة البرمجية في متصفح. أرسلها ضمن HTML الخادم.}}',
  'cause.tags-empty.title':
    '{count, plural, one {وسم موجود بلا محتوى} two {وسمان موجودان بلا محتوى} few {# وسوم موجودة بلا محتوى} many {# وسمًا موجودًا بلا محتوى} other {# وسم موجود بلا محتوى}}',
  'cause.tags-empty.summary':
    'يكتب قالبٌ الوسوم، وما ينبغي أن يملأها فارغ في هذه الصفحة. املأها، أو احذف الوسم الفارغ.',
  'cause.beyond-limit.title':
    'يتوقف {app} عن القراءة قبل {what, select, picture {وسم الصورة} other {{tags, plural, one {الوسم} other {الوسوم}}}}',
  'cause.add-tags': 'ضع هذه الوسوم في head الذي يرسله الخادم، بعد <meta charset> مباشرةً:',
  'cause.replace-tags': 'استبدل الوسوم بهذه:',
  'cause.move-tags': 'انقل هذه الوسوم إلى أعلى، بعد <meta charset> مباشرةً وقبل كل style وscript:',
  'cause.send-tags': '{how}\nولهذه الصفحة يجب أن يحتوي head عندئذ على:',
  'cause.export-picture':
    'صدّر الصورة بمقاس 1200 × 630 px (1.91:1)، بصيغة JPEG وأقل من 300 KB.{command, select, yes { باستخدام ImageMagick، بعد أن تأخذ هذا الشكل:} other {}}',
  'cause.http-only.title': 'الموقع بلا https',
  'cause.tags-unreadable.title':
    '{count, plural, one {الوسم موجود، لكن {app} لا يستطيع قراءته} other {الوسوم موجودة، لكن {app} لا يستطيع قراءتها}}',
  'cause.tags-missing.title': 'ليس في الصفحة وسوم Open Graph',
  'cause.tags-missing.some': 'وسوم ناقصة: {keys}',
  'cause.tags-missing.summary':
    'لا شيء يخبر {app} أي عنوان ونص وصورة يعرض، فيأخذ ما يجده. أضف هذه الوسوم إلى head مرة واحدة، وتصبح البطاقة كما تريد.',
  'outcome.none': 'لا بطاقة، الرابط وحده',
  'outcome.text': 'لا صورة',
  'outcome.thumbnail': 'صورة صغيرة فقط',
  'outcome.large': 'البطاقة الكبيرة',
  'outcome.square': 'البطاقة المربعة الكبيرة',
  'outcome.another-page': 'بطاقة صفحة أخرى',
  'outcome.large-not-everywhere': 'البطاقة الكبيرة، لكن ليس في كل مكان',
  'outcome.large-at-risk': 'البطاقة الكبيرة، وهي معرّضة للخطر',
  'outcome.poorer-text': 'البطاقة الكبيرة، بكلمات أضعف',
  'outcome.not-known': 'غير معروف',
  'verdict.outcome': '{outcome}: {cause}.',
})
