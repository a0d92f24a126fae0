/** The words of the check on the canonical address. */
import type { ogUrl as check } from '../../../../judge/checks/text/og-url'
import { checkWords } from '../../../typed'

const NO_HARM =
  'تطلبه Meta في كل صفحة. ولا تتأثر البطاقة: {instead, select, none {يستخدم {app} الرابط نفسه.} other {يستخدم {app} {instead} بدلًا منه.}}'

export const ogUrl = checkWords<typeof check>()({
  name: 'العنوان الأساسي',
  marketer: 'og:url هو العنوان الحقيقي الوحيد للصفحة، بلا رموز تتبع أو جلسات. وتطلبه Meta في كل صفحة.',
  developer:
    'تشترط Meta og:url غير فارغ: مطلقًا وأساسيًا، بلا متغيرات جلسة ولا معرّفات مستخدمين ولا عدادات. ويلجأ Android إلى twitter:url ثم إلى الرابط نفسه، فلا يكلّف غياب الوسم بطاقة.',
  howToFix: [
    'HTML عادي: <meta property="og:url" content="[العنوان الشبكي لهذه الصفحة]">، بعنوان <link rel="canonical"> نفسه.',
    'Next.js: عيّن metadataBase في الـlayout الجذر وopenGraph.url في كل صفحة؛ وurl الـlayout ترثه كل صفحة فيشير إلى مكان خاطئ.',
    'WordPress: تكتبه إضافات SEO من الرابط الدائم؛ والمضيف الخاطئ يعني أن عنوان الموقع في الإعدادات ← عام خاطئ، كثيرًا بعد انتقال من خادم اختبار.',
    'Shopify: استخدم {{ canonical_url }} لا {{ request.path }} بمعاملاته.',
  ],
  outcomes: {
    'not-seen': { title: 'لا يُعرف هل og:url معيّن', summary: '{because}' },
    missing: { title: 'og:url غائب', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:url ليس ضمن أول {read}',
      summary: `${NO_HARM} ليس الوسم في head ولا في الجزء المقروء بعده؛ ولم يُقرأ باقي الصفحة، لأن أي تطبيق لا ينظر هناك.`,
    },
    'not-within-limit': { title: 'لا og:url ضمن أول {within}', summary: NO_HARM },
    empty: {
      title: 'og:url فارغ',
      summary: `${NO_HARM} الوسم موجود في السطر {line, number} لكنه فارغ: املأه بعنوان هذه الصفحة الشبكي.`,
    },
    unreadable: {
      title: 'og:url موجود، لكن {app} لا يستطيع قراءته',
      summary: `${NO_HARM} تعذّرت قراءة الوسم: {because}.`,
    },
    'beyond-limit': {
      title: 'og:url بعد أول {limit}',
      summary: `${NO_HARM} الوسم موجود، {place}، لكن {app} يتوقف عن القراءة قبله: انقله إلى أعلى.`,
    },
    'not-absolute': {
      title: 'og:url ليس عنوانًا كاملًا',
      summary: '«{value}» لا يبدأ بـhttps:// ومضيف، فلا يستطيع {app} استخدامه ويلجأ إلى الرابط نفسه.',
    },
    'not-public': {
      title: 'يشير og:url إلى {place, select, machine {جهاز مطوّر} other {شبكة خاصة}}',
      summary:
        'يذكر {host} الذي لا يصل إليه أحد من الخارج، والصفحة على {own}: العنوان العام للموقع غير معيّن حيث تُبنى العناوين. وتعرض بعض الهواتف ذلك المضيف على البطاقة.',
    },
    'unpublished-host': {
      title: 'يشير og:url إلى {kind, select, staging {خادم اختبار} other {نشر تجريبي}}',
      summary:
        'يذكر {host}، والصفحة على {own}: العنوان العام للموقع غير معيّن حيث تُبنى العناوين. وتعرض بعض الهواتف ذلك المضيف على البطاقة.',
    },
    'answers-with-error': {
      title: 'يذكر og:url عنوانًا يجيب بالحالة {status}',
      summary: 'يذكر {value}، ولا صفحة هناك. والشبكات التي تقرأ البطاقة من هناك لا تجد شيئًا.',
    },
    'does-not-answer': {
      title: 'يذكر og:url عنوانًا لا يجيب',
      summary: 'يذكر {value}، و{because}. والشبكات التي تقرأ البطاقة من هناك لا تجد شيئًا.',
    },
    'another-site': {
      title: 'يشير og:url إلى موقع آخر',
      summary:
        'يذكر {host}، والصفحة على {own}، وتعرض بعض الهواتف ذلك المضيف على البطاقة. اتركه إن كانت الصفحة نسخة؛ وكثيرًا ما يكون عنوان خادم اختبار أو موقع سابق.',
    },
    insecure: {
      title: 'og:url معيّن بـhttp://',
      summary:
        'لا يظهر منه شيء على البطاقة. ولشبكات أخرى ينبغي أن يبدأ العنوان الأساسي بـhttps:// كالصفحة نفسها.',
    },
    tracking: {
      title: 'يحمل og:url رموز تتبع أو جلسات',
      summary: 'تطلب Meta عنوانًا بدونها؛ وفي هذا {keys}.',
    },
    'home-page': {
      title: 'يشير og:url إلى الصفحة الأولى',
      summary: 'تحتاج كل صفحة إلى عنوانها الأساسي؛ وهذا يذكر صفحة الموقع الأولى.',
    },
    'another-page': {
      title: 'يذكر og:url صفحة أخرى',
      summary:
        'يذكر {value}، وهذه الصفحة في مكان آخر من الموقع. اتركه إن كانت هذه نسخة من تلك؛ وإلا حسبت الشبكات مشاركات هذه للأخرى، وقد تقرأ البطاقة من هناك.',
    },
    set: { title: 'og:url معيّن', summary: 'يذكر {value} عنوانًا أساسيًا.' },
  },
})
