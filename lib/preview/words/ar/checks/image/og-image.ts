/** The words of the check on og:image. */
import type { ogImage as check } from '../../../../judge/checks/image/og-image'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, picture {لا يجد {app} صورة، فالبطاقة نص فقط.} icon {يلجأ {app} إلى أيقونة من الموقع، ونادرًا ما تصنع بطاقة جيدة.} other {على {clients} يلجأ {app} إلى {instead}؛ وقد لا تعرض تطبيقات أخرى صورة.}}{elsewhere, select, none {} other { لا تذكر الصفحة صورة إلا في {elsewhere}، و{app} لا ينظر فيه.}}'
const DETAIL = 'يبحث {app} عن {tried}، بهذا الترتيب، وفي head فقط.'

export const ogImage = checkWords<typeof check>()({
  name: 'ذكر الصورة',
  marketer: 'ينبغي أن تذكر الصفحة صورة لمعاينتها؛ وبدونها تكون البطاقة نصًا فقط.',
  developer:
    'يذكر og:image في head الصورة. وبدونه يجرّب تطبيق Android twitter:image وmeta image وog:thumbnail وthumbnail، ثم أيقونات link؛ ولا ينظر أبدًا في صور body. ولا يُقرأ og:image:secure_url وog:image:url.',
  howToFix: [
    'أي موقع: ضع سطرًا واحدًا في head الصفحة: <meta property="og:image" content="[عنوان صورة]">. صورة بمقاس 1200 × 630 px بصيغة JPEG ودون 300 KB تعمل في كل مكان.',
    'Next.js: عيّن openGraph.images في metadata الصفحة، أو ضع ملف opengraph-image بجانبها.',
    'WordPress: اختر صورة بارزة؛ فتكتب إضافة SEO (Yoast أو Rank Math أو SEOPress) الوسم منها.',
    'Shopify والمتاجر الأخرى: عيّن صورة المشاركة الاجتماعية في تفضيلات القالب، للصفحات التي لا صورة لها.',
  ],
  outcomes: {
    set: { title: 'og:image معيّن', summary: 'تذكر الصفحة صورتها للبطاقة.' },
    'not-seen': { title: 'لا يُعرف هل og:image معيّن', summary: '{because}' },
    missing: { title: 'og:image غائب', summary: COSTS, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:image ليس ضمن أول {read}',
      summary: `${COSTS} ليس الوسم في head ولا في الجزء المقروء بعده؛ ولم يُقرأ باقي الصفحة، لأن أي تطبيق لا ينظر هناك.`,
      detail: DETAIL,
    },
    'not-within-limit': { title: 'لا og:image ضمن أول {within}', summary: COSTS, detail: DETAIL },
    empty: {
      title: 'og:image فارغ',
      summary: `${COSTS} الوسم موجود في السطر {line, number}، لكنه لا يذكر صورة.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:image موجود، لكن {app} لا يستطيع قراءته',
      summary: `${COSTS} تعذّرت قراءة الوسم: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:image بعد أول {limit}',
      summary: `${COSTS} الوسم موجود، {place}، لكن {app} يتوقف عن القراءة قبله: انقله إلى أعلى.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'name-picture': 'ضع هذا الوسم في head، ومحتواه عنوان صورة كامل (1200 × 630 px، JPEG، دون 300 KB):',
  },
})
