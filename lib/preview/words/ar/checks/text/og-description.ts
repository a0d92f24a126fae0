/** The words of the check on the description. */
import type { ogDescription as check } from '../../../../judge/checks/text/og-description'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {يستخدم {app} {instead} بدلًا منه.} description {تعرض البطاقة عنوانًا ولا شيء تحته سوى المضيف.} other {سيعرض {app} الرابط وحده: لا يجد عنوانًا ولا وصفًا.}}'
const SET_IT = 'عيّن og:description جملةً واحدة عن هذه الصفحة.'
const DETAIL =
  'بلا og:description يأخذ {app} على {client} أول ما يستطيع قراءته من هذه: {others}. وتقول Meta إن og:description يجب ألا يكون فارغًا.'

export const ogDescription = checkWords<typeof check>()({
  name: 'الوصف',
  marketer: 'og:description هو السطر تحت العنوان. يقول لماذا يستحق الرابط النقر.',
  developer:
    'تشترط Meta og:description غير فارغ في head. ويلجأ Android إلى twitter:description وmeta name="description"؛ والعنوان وحده يصنع بطاقة أيضًا.',
  howToFix: [
    'HTML عادي: ضع <meta property="og:description" content="…"> في head؛ ويكفي 80 محرفًا.',
    'Next.js: openGraph: { description } في metadata أو generateMetadata؛ ولا يُؤخذ من description حين يكون للصفحة كائن openGraph خاص بلا وصف.',
    'WordPress: الوصف الاجتماعي في Yoast أو Rank Math أو SEOPress؛ وبلا إضافة كثيرًا ما لا يُطبع المقتطف.',
    'Shopify: الوصف في إدراج محركات البحث للمنتج أو الصفحة؛ والفارغ يعطي وسمًا فارغًا.',
  ],
  outcomes: {
    set: { title: 'og:description معيّن', summary: 'نص البطاقة «{text}».' },
    'not-seen': { title: 'لا يُعرف هل og:description معيّن', summary: '{because}' },
    missing: { title: 'og:description غائب', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:description ليس ضمن أول {read}',
      summary: `${COSTS} ${SET_IT} ليس الوسم في head ولا في الجزء المقروء بعده؛ ولم يُقرأ باقي الصفحة، لأن أي تطبيق لا ينظر هناك.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'لا og:description ضمن أول {within}',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:description فارغ',
      summary: `${COSTS} الوسم موجود في السطر {line, number} لكنه فارغ: املأه بجملة عن هذه الصفحة.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:description موجود، لكن {app} لا يستطيع قراءته',
      summary: `${COSTS} تعذّرت قراءة الوسم: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:description بعد أول {limit}',
      summary: `${COSTS} الوسم موجود، {place}، لكن {app} يتوقف عن القراءة قبله: انقله إلى أعلى.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-sentence': 'ضع هذا الوسم في head، ومحتواه جملة واحدة عن الصفحة:',
  },
})
