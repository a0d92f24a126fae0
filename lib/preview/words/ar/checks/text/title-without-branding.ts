/** The words of the check on branding in the title. */
import type { titleWithoutBranding as check } from '../../../../judge/checks/text/title-without-branding'
import { checkWords } from '../../../typed'

const TAKES =
  'يأخذ «{brand}» {saved, number} من {count, plural, one {محرف واحد} two {محرفين} few {# محارف} many {# محرفًا} other {# محرف}}، والبطاقة تعرض {host} على أي حال.'
const SUMMARY = `${TAKES} لا يخسر العنوان شيئًا؛ وبلا الاسم تسهل قراءته.`
const DETAIL =
  '{measured, select, own {شوهد في og:title.} other {لا og:title يستطيع {app} قراءته، فيعرض {rule} وفيه العلامة.}}'

export const titleWithoutBranding = checkWords<typeof check>()({
  name: 'عنوان بلا علامة',
  marketer: 'تذكر البطاقة موقعك أصلًا في سطرها الأخير. والعنوان بلا «| العلامة» يترك مكانًا لموضوع الرابط.',
  developer:
    'تطلب Meta عنوان المحتوى بلا علامة تجارية. يبحث الاختبار عن og:site_name أو الاسم في النطاق، مفصولًا عن الباقي بعلامة مثل | أو – أو · أو نقطتين، في أحد طرفي العنوان. ولا يحذّر إلا حين يأتي الاسم أولًا فيدفع نهاية العنوان إلى الخارج.',
  howToFix: [
    'أبقِ العلامة في <title> حيث تستخدمها ألسنة المتصفح ونتائج البحث، واكتب og:title بدونها.',
    'Next.js: قالب العنوان يخص title فقط؛ ويُؤخذ openGraph.title كما كُتب. عيّنه بالعنوان وحده.',
    'WordPress: في الإعدادات الاجتماعية لإضافة SEO أخرج «الفاصل» و«عنوان الموقع» من قالب العنوان.',
    'Shopify: في مقطع meta-tags استخدم {{ product.title }} أو {{ article.title }} لـog:title بدلًا من page_title مع shop.name.',
  ],
  outcomes: {
    'no-title': { title: 'لا عنوان للفحص', summary: 'لا يجد {app} عنوانًا في هذه الصفحة.' },
    'free-of-branding': {
      title: 'العنوان خالٍ من العلامة',
      summary: 'يقول موضوع الصفحة، والمضيف تحته يقول لمن هي.',
    },
    'ends-with-brand': {
      title: 'ينتهي العنوان باسم الموقع',
      summary: SUMMARY,
      detail: DETAIL,
    },
    'brand-in-the-way': {
      title: 'يدفع اسم الموقع العنوان إلى الخارج',
      summary: `${TAKES} تُقطع نهاية العنوان. احذف الاسم.`,
      detail: DETAIL,
    },
    'begins-with-brand': {
      title: 'يبدأ العنوان باسم الموقع',
      summary: SUMMARY,
      detail: DETAIL,
    },
  },
  fixes: { 'write-headline-alone': 'اكتب العنوان وحده:' },
})
