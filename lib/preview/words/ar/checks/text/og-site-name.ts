/** The words of the check on the site name. */
import type { ogSiteName as check } from '../../../../judge/checks/text/og-site-name'
import { checkWords } from '../../../typed'

const NO_HARM =
  'لا تتأثر بطاقة {app}: تعرض الإصدارات الحالية المضيف {host}. وتعرض الإصدارات القديمة وشبكات أخرى الاسم.'

export const ogSiteName = checkWords<typeof check>()({
  name: 'اسم الموقع',
  marketer:
    'تطلب الأدلة المنشورة og:site_name. وتعرض إصدارات WhatsApp الحالية مضيف الرابط بدلًا منه، فوزنه هنا شبه معدوم.',
  developer:
    'لا تحمل الرسالة المرسلة اسم موقع؛ والسطر الأخير في البطاقة هو المضيف. وتعرض الإصدارات القديمة وشبكات أخرى (Facebook وSlack وDiscord) الوسم.',
  howToFix: [
    'HTML عادي: <meta property="og:site_name" content="علامتك">.',
    'Next.js: openGraph.siteName في الـlayout الجذر، مكررًا في الصفحات التي لها كائن openGraph خاص.',
    'WordPress: تأخذه إضافة SEO من الإعدادات ← عام ← عنوان الموقع. Shopify: {{ shop.name }} في مقطع meta-tags.',
  ],
  outcomes: {
    set: {
      title: 'og:site_name معيّن',
      summary: 'يقول «{name}». وتعرض إصدارات {app} الحالية المضيف {host} مكانه.',
    },
    'not-seen': { title: 'لا يُعرف هل og:site_name معيّن', summary: '{because}' },
    missing: { title: 'og:site_name غير معيّن، و{app} لا يعرضه', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:site_name غير معيّن، و{app} لا يعرضه',
      summary: `${NO_HARM} ليس الوسم في head ولا في أول {read}؛ ولم يُقرأ باقي الصفحة، لأن أي تطبيق لا ينظر هناك.`,
    },
    'not-within-limit': {
      title: 'لا og:site_name ضمن أول {within}، و{app} لا يعرضه',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:site_name فارغ، و{app} لا يعرضه',
      summary: `${NO_HARM} الوسم موجود في السطر {line, number} لكنه فارغ: املأه بعلامتك.`,
    },
    unreadable: {
      title: 'تعذّرت قراءة og:site_name، و{app} لا يعرضه',
      summary: `${NO_HARM} تعذّرت قراءة الوسم: {because}.`,
    },
    'beyond-limit': {
      title: 'og:site_name بعد أول {limit}، و{app} لا يعرضه',
      summary: `${NO_HARM} الوسم موجود، {place}، لكن {app} يتوقف عن القراءة قبله: انقله إلى أعلى.`,
    },
  },
  fixes: {
    'write-brand': 'ضع هذا الوسم في head، وفيه علامتك كما يكتبها الناس:',
  },
})
