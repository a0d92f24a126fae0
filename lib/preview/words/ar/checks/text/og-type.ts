/** The words of the check on the type. */
import type { ogType as check } from '../../../../judge/checks/text/og-type'
import { checkWords } from '../../../typed'

const NO_HARM = 'لا تتأثر بطاقة {app}: لا يُستخدم الوسم لها. وتطلبه الأدلة المنشورة وشبكات أخرى.'

export const ogType = checkWords<typeof check>()({
  name: 'النوع',
  marketer:
    'ينبغي أن يكون og:type website أو article. تطلبه الأدلة المنشورة؛ ولا يغيّر شيئًا في بطاقة WhatsApp.',
  developer:
    'لا مفتاح كهذا في تطبيق Android. ويستخدمه Facebook وغيره لاختيار وسوم أخرى (article:published_time وأمثاله).',
  howToFix: [
    'HTML عادي: <meta property="og:type" content="website"> على الصفحة الأولى والقوائم، وarticle على المقالات.',
    'Next.js: openGraph.type. وتعيّنه إضافات SEO في WordPress بنفسها. Shopify: product على صفحات المنتجات جيد.',
  ],
  outcomes: {
    set: {
      title: 'og:type معيّن',
      summary: 'يقول «{type}». لا يقرؤه {app}؛ وتقرؤه شبكات أخرى.',
    },
    'set-to-other': {
      title: 'og:type معيّن',
      summary: 'يقول «{type}»، وهو نوع معروف؛ ويقترح الدليل website أو article. ولا يقرؤه {app}.',
    },
    'own-namespace': {
      title: 'og:type معيّن',
      summary: 'يقول «{type}»، وهو نوع من فضاء أسماء خاص كما يسمح Open Graph. ولا يقرؤه {app}.',
    },
    'not-a-type': {
      title: 'لـog:type قيمة خاصة، و{app} لا يقرؤه',
      summary: '«{type}» ليس نوعًا يعرفه القرّاء. ولا تتأثر بطاقة {app}: لا يُستخدم الوسم لها.',
    },
    'not-seen': { title: 'لا يُعرف هل og:type معيّن', summary: '{because}' },
    missing: { title: 'og:type غير معيّن، و{app} لا يحتاج إليه', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:type غير معيّن، و{app} لا يحتاج إليه',
      summary: `${NO_HARM} ليس الوسم في head ولا في أول {read}؛ ولم يُقرأ باقي الصفحة، لأن أي تطبيق لا ينظر هناك.`,
    },
    'not-within-limit': {
      title: 'لا og:type ضمن أول {within}، و{app} لا يحتاج إليه',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:type فارغ، و{app} لا يحتاج إليه',
      summary: `${NO_HARM} الوسم موجود في السطر {line, number} لكنه فارغ.`,
    },
    unreadable: {
      title: 'تعذّرت قراءة og:type، و{app} لا يحتاج إليه',
      summary: `${NO_HARM} تعذّرت قراءة الوسم: {because}.`,
    },
    'beyond-limit': {
      title: 'og:type بعد أول {limit}، و{app} لا يحتاج إليه',
      summary: `${NO_HARM} الوسم موجود، {place}، لكن {app} يتوقف عن القراءة قبله: انقله إلى أعلى.`,
    },
  },
  fixes: { 'use-known-type': 'لشبكات أخرى استخدم نوعًا تعرفه:' },
})
