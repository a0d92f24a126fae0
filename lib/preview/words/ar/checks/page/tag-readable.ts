/** The words of the check on how tags are spelled. */
import type { tagReadable as check } from '../../../../judge/checks/page/tag-readable'
import { checkWords } from '../../../typed'

const CANNOT = 'تعذّرت قراءة {keys}: {because}.'
const IS_MISSING = 'لا {fields} في البطاقة على {clients}. اكتب الوسم كما هو مبيّن أدناه.'
const IS_REPLACED =
  'في البطاقة {fields} من وسم آخر {count, plural, one {بدلًا منه} other {بدلًا منها}}. اكتب الوسم كما هو مبيّن أدناه.'
const UNREADABLE = 'وسمك موجود، لكن {app} لا يستطيع قراءته'
const NOT_READ = 'وسمٌ في مكان لا يستطيع {app} قراءته'

const OPEN_TITLE =
  '{hiddenCount, plural, =0 {يحسب المتصفح كل ما بعده عنوانًا.} one {عند كل قارئ يحلّل الصفحة، كالمتصفحات ومعظم الزواحف، {hidden} نص من ذلك العنوان لا وسم.} other {عند كل قارئ يحلّل الصفحة، كالمتصفحات ومعظم الزواحف، {hidden} نص من ذلك العنوان لا وسوم.}} {stillReadCount, plural, =0 {{title, select, none {لا يجد {app} على {client} عنوانًا.} other {يعرض {app} على {client} {title} مع ذلك.}}} other {{title, select, none {ما زال {app} على {client} يقرأ {stillRead}، لكنه لا يجد عنوانًا.} other {يجد {app} على {client} الوسوم بالنمط وما زال يقرأ {stillRead}.}}}}'
const OPEN_TITLE_DETAIL =
  'داخل title يقرأ محلّل HTML نصًا حتى </title> مهما جاء قبله. ويجد تطبيق Android الوسوم بالنمط، ويحتاج للعنوان إلى طرفيه. ولا يُعرف يقينًا أيهما تفعل أجهزة iPhone؛ والبطاقة المرسومة هنا تفترض محلّلًا.'

export const tagReadable = checkWords<typeof check>()({
  name: 'كتابة الوسوم',
  marketer: 'قد يكون وسمك موجودًا وغير مرئي: يقرأ WhatsApp الوسوم بصرامة أكثر من المتصفح.',
  developer:
    'يجد تطبيق Android الوسوم بالنمط لا بمحلّل HTML: قيم بين علامتي اقتباس غير فارغة، ومفاتيح بأحرف صغيرة حرفيًا، وبلا فراغ حول علامة المساواة، وبلا خاصية مجردة قبلها مباشرةً، وبلا > داخل قيمة، وعنوان مغلق بـ</title>، وداخل head فقط. والعنوان غير المغلق يخفي الوسوم بعده عن كل محلّل HTML. ويُقال إن أجهزة iPhone أكثر تسامحًا.',
  howToFix: [
    'اكتب كل وسم هكذا: <meta property="og:title" content="[عنوان هذه الصفحة]">.',
    'مصغّرات HTML: أوقف حذف علامات اقتباس الخصائص (html-minifier: removeAttributeQuotes: false؛ وminify for Go: KeepQuotes؛ وتمرر إضافات Docusaurus وAstro الخيار نفسه).',
    'قد يفعل ذلك أيضًا Auto Minify القديم في Cloudflare وخيارات «تصغير HTML» في إضافات WordPress للتخزين المؤقت (Autoptimize وLiteSpeed وW3 Total Cache)؛ استثنِ head أو أبقِ علامات الاقتباس.',
    'أغلق العنوان: <title>[عنوان هذه الصفحة]</title>. كل ما يتبع عنوانًا مفتوحًا نص لدى المتصفح، وقد تبقى الصفحة فارغة.',
    'تضع React وVue خصائص مثل data-react-helmet أو data-n-head قبل المفتاح؛ أعطها قيمة ("true") أو انقلها إلى النهاية.',
    'وسوم في body: نقلها شيء ليس من head (img أو div أو iframe لمدير وسوم) أو قالب؛ اطبعها قبله.',
  ],
  outcomes: {
    'all-read': {
      title: 'لا وسم تخفيه كتابته',
      summary:
        'يقرأ {app} {count, plural, one {وسمًا واحدًا للبطاقة كما كُتب} two {وسمين للبطاقة كما كُتبا} few {# وسوم للبطاقة كما كُتبت} many {# وسمًا للبطاقة كما كُتبت} other {# وسم للبطاقة كما كُتبت}}.',
    },
    'none-wrong': {
      title: 'لا وسم تخفيه كتابته',
      summary: 'لا وسم للبطاقة مكتوب خطأً.',
    },
    'none-wrong-within-limit': {
      title: 'لا وسم تخفيه كتابته',
      summary: 'ليس فيما يقرؤه {app} من الصفحة وسم للبطاقة مكتوب خطأً.',
    },
    'head-not-read-whole': {
      title: 'تعذّرت قراءة head كله',
      summary: 'توقفت القراءة مبكرًا لأن head عميق التداخل أو وسومه كثيرة جدًا؛ وما قُرئ مكتوب صحيحًا.',
    },
    'unreadable-and-missing': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_MISSING}`,
      detail: '{mechanism}',
    },
    'unreadable-and-replaced': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_REPLACED}`,
      detail: '{mechanism}',
    },
    'not-read-and-missing': { title: NOT_READ, summary: `${CANNOT} ${IS_MISSING}`, detail: '{mechanism}' },
    'not-read-and-replaced': { title: NOT_READ, summary: `${CANNOT} ${IS_REPLACED}`, detail: '{mechanism}' },
    'not-read-address': {
      title: NOT_READ,
      summary: `${CANNOT} اكتب الوسم كما هو مبيّن أدناه.`,
      detail: '{mechanism}',
    },
    'not-read-but-replaced': {
      title: NOT_READ,
      summary: `${CANNOT} يُقرأ بدلًا منه وسم آخر بالاسم نفسه، فلا تتأثر البطاقة على {clients}.`,
      detail: '{mechanism}',
    },
    'cut-at-quote': {
      title: '{count, plural, one {علامة اقتباس تقطع} other {علامات اقتباس تقطع}} {keys}',
      summary:
        'في النص في السطر {line, number} علامة اقتباس مجردة تنهي القيمة هناك: {left, select, nothing {لا يبقى منها شيء} other {لا يبقى إلا «{left}»}}. ويرى القرّاء النص مقطوعًا أو نصًا آخر مكانه.',
      detail:
        'تنتهي الخاصية بين علامتي اقتباس مزدوجتين عند المزدوجة التالية؛ وتُحسب الكلمات بعدها خصائص بلا معنى. اكتب &quot; في الداخل، أو دع القالب يهرّب القيمة.',
    },
    'inside-svg': {
      title: '{keys} داخل svg',
      summary:
        'يجد {app} على {readers} الوسوم بالنمط ويحسب {count, plural, one {هذا وسمًا} other {هذه وسومًا}} للصفحة. وعلى {others} تُحلَّل الصفحة كما في المتصفح، وما داخل svg جزء من رسم: فهناك {instead, select, nothing {تستغني البطاقة {count, plural, one {عنه} other {عنها}}} other {تستخدم البطاقة وسمًا آخر}}.',
      detail: 'ليقرأه كل تطبيق يجب أن يكون وسم البطاقة في head نفسه خارج أي svg. وبطاقة {client} مرسومة به.',
    },
    'title-not-closed': {
      title: 'العنوان غير مغلق',
      summary: `ليس للعنوان الذي يبدأ في السطر {line, number} </title> في head. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
    'title-closed-late': {
      title: 'يُغلق العنوان متأخرًا',
      summary: `لا يُغلق العنوان الذي يبدأ في السطر {line, number} إلا بعد وسوم للبطاقة. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
  },
  fixes: {
    'move-into-head': 'ضع هذه الوسوم في head بعد <meta charset> مباشرةً، مكتوبة هكذا بالضبط:',
    'move-out-of-svg': 'ضع هذه الوسوم في head خارج svg، أو انقل svg إلى body:',
    'escape-quotes':
      'اكتب كل علامة اقتباس داخل {count, plural, one {القيمة} other {هذه القيم}} على شكل &quot;:',
    'replace-tags': 'استبدل هذه الوسوم بما يلي:',
    'close-title': 'أغلق العنوان بعد نصه مباشرةً:',
    'close-title-and-check-again':
      'أغلق العنوان بعد نصه مباشرةً؛ وهناك وسوم أخرى مكتوبة خطأً، فافحص الرابط مرة أخرى بعد ذلك:',
  },
})
