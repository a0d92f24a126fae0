/** The words of the check on duplicate tags. */
import type { duplicateTags as check } from '../../../../judge/checks/text/duplicate-tags'
import { checkWords } from '../../../typed'

const NONE = 'لا وسم يناقض آخر'
const SEVERAL_VALUES = '{keys} {count, plural, one {له} other {لها}} أكثر من قيمة'

export const duplicateTags = checkWords<typeof check>()({
  name: 'وسوم مكررة',
  marketer:
    'حين يكون وسم مرتين بنصين مختلفين يعرض Android وWeb الأخير وأجهزة iPhone الأول: فيبدو الرابط نفسه مختلفًا من هاتف إلى آخر.',
  developer:
    'يحتفظ Android بآخر قيمة للمفتاح، ويأخذ Web بطاقته من الهاتف. ويقول بروتوكول Open Graph إن الأول يفوز، ويُفترض أن iOS يتبعه. ويسمح البروتوكول بعدة وسوم og:image، وتختار القاعدة نفسها واحدًا؛ ومن التي جُرّبت يستحق البقاء ما يعطي أكبر صورة. ومن عدة عناصر title يأخذ Android كل شيء من أول <title> إلى آخر </title>.',
  howToFix: [
    'ابحث عمن يطبع كل وسم: عادةً قالب وإضافة، أو layout وصفحة. أبقِ واحدًا منهما.',
    'WordPress: اترك Open Graph لإضافة واحدة (تطبعه Yoast وRank Math وJetpack وقوالب كثيرة) وأوقفه في غيرها.',
    'Next.js: لا تخلط next/head و<meta> مكتوبًا باليد في الـlayout وتصدير metadata. Nuxt وVue: أعطِ الوسم مفتاحًا (hid أو vmid) ليحل وسم الصفحة محل وسم الـlayout.',
    'Shopify: كثيرًا ما تضيف تطبيقات SEO مجموعة ثانية بجانب مقطع meta-tags في القالب.',
  ],
  outcomes: {
    none: { title: NONE, summary: 'كل وسم للبطاقة موجود مرة واحدة.' },
    'none-within-limit': {
      title: NONE,
      summary: 'فيما يقرؤه {app} من الصفحة كل وسم للبطاقة موجود مرة واحدة.',
    },
    repeated: {
      title: NONE,
      summary: '{keys} {count, plural, one {موجود} other {موجودة}} أكثر من مرة، لكن بالقيمة نفسها.',
    },
    'not-all-seen': {
      title: 'تعذّر البحث عن المكرر في كل مكان',
      summary: 'توقفت القراءة مبكرًا لأن head عميق التداخل أو وسومه كثيرة جدًا.',
    },
    'values-differ': {
      title: SEVERAL_VALUES,
      summary: 'لا تستخدم التطبيقات {first} نفسه: {taken}. أبقِ واحدًا منها.',
      detail: 'في الصفحة {tags}.',
    },
    'values-unused': {
      title: 'لا تغيّر الوسوم المكررة شيئًا في البطاقة',
      summary: `${SEVERAL_VALUES}، ومع ذلك يعرض كل تطبيق البطاقة نفسها.`,
    },
    'larger-picture-unused': {
      title: 'صورة أفضل لا تُستخدم',
      summary:
        'تذكر الصفحة {count, number} صور. تعرض التطبيقات {taken}؛ وأخرى منها مقاسها {size} تعطي بطاقة أفضل.',
    },
    'several-titles': {
      title: 'للصفحة أكثر من عنوان',
      summary:
        'يأتي عنوان البطاقة من <title>، وفي الصفحة {count, number} منها. تعرض التطبيقات {taken}. أبقِ واحدًا.{inSvg, plural, =0 {} one { واحد منها لـsvg في head: انقل الرسم إلى body.} other { # منها لـsvg في head: انقل الرسوم إلى body.}}',
    },
  },
  fixes: {
    'keep-one-each': 'أبقِ وسمًا واحدًا لكل اسم. بالقيم التي يعرضها {client} الآن تبقى هذه:',
    'keep-larger-picture':
      'أبقِ وسمًا واحدًا لكل اسم. يستخدم {client} الآن صورة أخرى؛ والأكبر المناسبة هي هذه، مقاسها {size}:',
    'keep-one-title': 'أبقِ عنوانًا واحدًا، مثلًا الأول، أو عيّن og:title:',
  },
})
