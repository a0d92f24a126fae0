/** The words of the check on the title. */
import type { ogTitle as check } from '../../../../judge/checks/text/og-title'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {يستخدم {app} {instead} بدلًا منه: «{text}».} headline {لا عنوان للبطاقة: ولا {others} أيضًا.} other {سيعرض {app} الرابط وحده: لا يجد عنوانًا ولا وصفًا.}}'
const SET_IT = 'عيّن og:title عنوانَ هذه الصفحة.'
const DETAIL =
  '{forgivingCount, plural, =0 {} other {على {forgiving} قد يُقرأ الوسم مع ذلك: يُقال إن المحلّل هناك أكثر تسامحًا. }}بلا og:title يأخذ {app} على {client} أول ما يستطيع قراءته من هذه: {others}. وتقول Meta إن og:title يجب ألا يكون فارغًا.'

export const ogTitle = checkWords<typeof check>()({
  name: 'العنوان',
  marketer: 'og:title هو عنوان البطاقة العريض. وبدونه يختار WhatsApp نصًا آخر أو لا يعرض بطاقة.',
  developer:
    'تشترط Meta og:title غير فارغ في head. ويلجأ Android إلى twitter:title وmeta name="title" و<title>؛ وبلا عنوان ولا وصف لا بطاقة.',
  howToFix: [
    'HTML عادي: ضع <meta property="og:title" content="…"> في head بعد charset مباشرةً، بعنوان هذه الصفحة.',
    'Next.js: export const metadata = { openGraph: { title } }، أو generateMetadata للصفحات ذات البيانات. وكائن openGraph في صفحة يحل محل كائن الـlayout كله.',
    'WordPress: تكتبه Yoast وRank Math وSEOPress من عنوان المقال؛ والحقل تحت Social أو Facebook. وبلا إضافة كهذه على القالب أن يطبعه.',
    'Shopify: {% render "meta-tags" %} في theme.liquid؛ ويأتي النص من إدراج محركات البحث للصفحة.',
    'تطبيقات الصفحة الواحدة: يجب أن يرسله الخادم؛ انظر اختبار الوسوم في HTML الخادم.',
  ],
  outcomes: {
    set: { title: 'og:title معيّن', summary: 'عنوان البطاقة «{text}».' },
    'not-seen': { title: 'لا يُعرف هل og:title معيّن', summary: '{because}' },
    missing: { title: 'og:title غائب', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:title ليس ضمن أول {read}',
      summary: `${COSTS} ${SET_IT} ليس الوسم في head ولا في الجزء المقروء بعده؛ ولم يُقرأ باقي الصفحة، لأن أي تطبيق لا ينظر هناك.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'لا og:title ضمن أول {within}',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:title فارغ',
      summary: `${COSTS} الوسم موجود في السطر {line, number} لكنه فارغ: املأه بعنوان هذه الصفحة.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:title موجود، لكن {app} لا يستطيع قراءته',
      summary: `${COSTS} تعذّرت قراءة الوسم: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:title بعد أول {limit}',
      summary: `${COSTS} الوسم موجود، {place}، لكن {app} يتوقف عن القراءة قبله: انقله إلى أعلى.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-headline': 'ضع هذا الوسم في head، ومحتواه عنوان الصفحة:',
  },
})
