/** The words of the check on the page's content type. */
import type { htmlDeclared as check } from '../../../../judge/checks/page/html-declared'
import { checkWords } from '../../../typed'

export const htmlDeclared = checkWords<typeof check>()({
  name: 'مُرسلة على أنها HTML',
  marketer:
    'ينبغي أن يقول الخادم إنه يرسل صفحة ويب. يقرأ WhatsApp الصفحة على أي حال؛ وقد يعرض غيره مصدرها أو يتخطاها.',
  developer:
    'ينبغي أن تحمل الاستجابة Content-Type: text/html (أو application/xhtml+xml). لا ينظر فيه تطبيق Android؛ وبلا الترويسة يضطر كل مستقبل آخر إلى التخمين، وبنوع آخر قد يثق به.',
  howToFix: [
    'أرسل Content-Type: text/html; charset=utf-8 مع كل صفحة.',
    'nginx: ضمّن mime.types، وللصفحات التي لا امتداد لاسمها عيّن default_type text/html في location الخاص بها. Apache: AddType text/html .html، أو ForceType text/html للصفحات بلا امتداد.',
    'تحتفظ مخازن الكائنات مثل S3 وGoogle Cloud Storage بالنوع المعطى عند الرفع: ارفع الصفحة مرة أخرى بـtext/html.',
    'في الشيفرة عيّن الترويسة حيث تُصنع الاستجابة: PHP header("Content-Type: text/html; charset=utf-8")، وExpress res.type("html")، وnew Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }).',
  ],
  outcomes: {
    'sent-as-html': { title: 'تُرسل الصفحة على أنها HTML', summary: 'تقول الترويسة {type}.' },
    'another-type': {
      title: 'لا تقول الصفحة إنها HTML',
      summary:
        'قد يعرض متصفح أو خدمة أخرى مصدر الصفحة أو يحفظها ملفًا أو يتخطاها: تسميها الترويسة {type}. ويقرأ {app} على {client} الصفحة على أي حال.',
      detail: 'يبدأ الجسم كبداية HTML وقُرئ كذلك. ولا يُعرف هل تنظر أجهزة iPhone وخوادم Meta في الترويسة.',
    },
    'type-unreadable': {
      title: 'لا تقول الصفحة إنها HTML',
      summary:
        'قد يعرض متصفح أو خدمة أخرى مصدر الصفحة أو يحفظها ملفًا أو يتخطاها: لا تذكر الترويسة نوعًا يُقرأ. ويقرأ {app} على {client} الصفحة على أي حال.',
      detail: 'يبدأ الجسم كبداية HTML وقُرئ كذلك. ولا يُعرف هل تنظر أجهزة iPhone وخوادم Meta في الترويسة.',
    },
    'no-type': {
      title: 'لا تقول الصفحة إنها HTML',
      summary:
        'قد يعرض متصفح أو خدمة أخرى مصدر الصفحة أو يحفظها ملفًا أو يتخطاها: ليس في الاستجابة ترويسة Content-Type. ويقرأ {app} على {client} الصفحة على أي حال.',
      detail: 'يبدأ الجسم كبداية HTML وقُرئ كذلك. ولا يُعرف هل تنظر أجهزة iPhone وخوادم Meta في الترويسة.',
    },
  },
  fixes: { 'send-header': 'أرسل هذه الترويسة مع الصفحة:' },
})
