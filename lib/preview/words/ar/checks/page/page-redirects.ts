/** The words of the check on redirects. */
import type { pageRedirects as check } from '../../../../judge/checks/page/page-redirects'
import { checkWords } from '../../../typed'

const AFTER =
  'سيعرض {app} الرابط وحده: بعد {count, plural, one {إعادة توجيه واحدة} two {عمليتي إعادة توجيه} few {# عمليات إعادة توجيه} many {# عملية إعادة توجيه} other {# عملية إعادة توجيه}}'
const WANTS_COOKIE =
  'تضع إعادة توجيه ملف تعريف ارتباط، فيبدو أن الموقع يريده قبل أن يُدخل أحدًا. ومعاينة الرابط لا تحتفظ بشيء: لا يكرره الهاتف إلا أثناء اتباع سلسلة. فعلنا ذلك أيضًا، للمضيف الذي وضعه، ولم تنتهِ إعادة التوجيه.'
const LOOP = `${AFTER} تعود السلسلة إلى عنوان طُلب من قبل.` as const
const ENDLESS = `${AFTER} لا صفحة بعدُ؛ ويتبع {app} {max, number} على الأكثر.` as const

export const pageRedirects = checkWords<typeof check>()({
  name: 'إعادة التوجيه',
  marketer:
    'كل إعادة توجيه تستغرق وقتًا على شبكة الجوال. شارك العنوان النهائي، أو رابطًا قصيرًا واحدًا يقود إليه مباشرةً.',
  developer:
    'تُتبع إعادة التوجيه بـLocation حتى 20؛ وأكثر من ثلاث تحذير. ولا تُتبع Meta refresh وإعادة التوجيه بـJavaScript: تعرض البطاقة الصفحة التي تحتويها.',
  howToFix: [
    'شارك العنوان الذي يعرضه المتصفح بعد تحميل الصفحة، بلا قفزات تتبع.',
    'اجمع سلاسل إعادة التوجيه: ينبغي أن تكون http ← https ← www ← الشرطة الأخيرة قاعدة واحدة. nginx: return 301 https://www.example.com$request_uri; في كتلة server لكل اسم آخر.',
    'Cloudflare: قاعدة Single Redirect واحدة بدلًا من عدة Page Rules. WordPress: اجعل عنوان الموقع مطابقًا للصيغة التي تشاركها؛ وتسرد إضافة Redirection السلاسل. Shopify: وجّه إعادات التوجيه القديمة إلى أحدث عنوان.',
    'حلقة تضع ملف تعريف ارتباط: قاعدة موافقة أو لغة أو عمر تعيد توجيه كل من ليس لديه ملفها. استجب بالصفحة أولًا واسأل عليها.',
    'استبدل <meta http-equiv="refresh"> وwindow.location بـ301 أو 308 من الخادم. Next.js: redirects() في next.config، أو redirect() على الخادم، وهو يرسل حالة حقيقية حين يعمل قبل بث الصفحة.',
  ],
  outcomes: {
    direct: { title: 'يقود الرابط إلى الصفحة مباشرةً', summary: 'لا إعادة توجيه.' },
    few: {
      title: 'يقود الرابط إلى الصفحة سريعًا',
      summary:
        '{count, plural, one {إعادة توجيه واحدة} two {عمليتا إعادة توجيه} few {# عمليات إعادة توجيه} many {# عملية إعادة توجيه} other {# عملية إعادة توجيه}}؛ وحتى {many, number} مقبول.',
    },
    many: {
      title: 'يمر الرابط بإعادات توجيه كثيرة',
      summary:
        'يمر بـ{count, plural, one {إعادة توجيه واحدة} two {عمليتي إعادة توجيه} few {# عمليات إعادة توجيه} many {# عملية إعادة توجيه} other {# عملية إعادة توجيه}}، وحتى {many, number} مقبول: كل منها رحلة ذهاب وإياب، والمعاينة البطيئة كثيرًا ما لا يُنتظر لها.',
      detail: 'يتبع {app} حتى {max, number}.',
    },
    'path-dropped': {
      title: 'تُضيع إعادة التوجيه الصفحة',
      summary:
        'يذكر الرابط {from}، وتنتهي إعادة التوجيه عند {to}: كل رابط إلى صفحة من الموقع له بطاقة صفحته الأولى.',
    },
    'query-dropped': {
      title: 'تُضيع إعادة التوجيه جزءًا من العنوان',
      summary:
        'يذكر الرابط {from}، وحيث تنتهي إعادة التوجيه، عند {to}، لم يبقَ شيء من {names}. فإن كانت تقول أي صفحة مقصودة فلكل هذه الروابط بطاقة واحدة.',
    },
    'needs-cookie': {
      title: 'لا تُفتح الصفحة إلا لزوار يعيدون ملف تعريف ارتباط',
      summary:
        'تضع إعادة توجيه ملف تعريف ارتباط وتعود إلى العنوان نفسه؛ والزوار بلا ذلك الملف يُعاد توجيههم مرة بعد مرة. يكرر {app} على {client} الملف أثناء اتباع إعادة التوجيه (مُلاحَظ)، فيحصل على الصفحة. وكثيرًا ما لا تفعل زواحف أخرى.',
    },
    'refresh-not-followed': {
      title: 'تحيل الصفحة القرّاء إلى مكان آخر، لكن ليس {app}',
      summary:
        'يقود {kind, select, meta {meta refresh} header {ترويسة Refresh} other {تحويل JavaScript}} إلى {target}. ولا يتبعه {app}: تعرض البطاقة هذه الصفحة لا التي ينتهي إليها القرّاء.',
    },
    loop: { title: 'إعادة التوجيه تدور في حلقة', summary: LOOP, detail: '{reason}' },
    'loop-wants-cookie': {
      title: 'إعادة التوجيه تدور في حلقة',
      summary: `${LOOP} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    endless: { title: 'إعادة التوجيه لا تنتهي', summary: ENDLESS, detail: '{reason}' },
    'endless-wants-cookie': {
      title: 'إعادة التوجيه لا تنتهي',
      summary: `${ENDLESS} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    'leads-nowhere': {
      title: 'إعادة توجيه لا تقود إلى عنوان صالح',
      summary: `${AFTER} العنوان التالي لا يمكن طلبه.`,
      detail: '{reason}',
    },
    'not-followed': { title: 'تعذّر اتباع الرابط', summary: '{because}' },
  },
  fixes: {
    'redirect-from-server':
      'أرسل إعادة توجيه من الخادم بدلًا من {kind, select, meta {meta refresh} header {ترويسة Refresh} other {تحويل JavaScript}}.',
    'keep-path':
      'اجعل إعادة التوجيه تحمل المسار: إلى المسار نفسه على المضيف الآخر لا إلى صفحته الأولى. وحيث زالت الصفحة أعد التوجيه إلى التي تحل محلها.',
    'keep-query': 'اجعل إعادة التوجيه تحمل ما بعد علامة الاستفهام.',
    'share-final-address': 'شارك العنوان النهائي، أو اجعل الأول يعيد التوجيه إليه مباشرةً.',
    'redirect-once': 'أعد توجيه الرابط إلى عنوانه النهائي بخطوة واحدة، بـLocation عنوان https مطلق.',
    'respond-without-cookies': 'استجب للزوار بلا ملفات تعريف ارتباط بالصفحة نفسها، وضع الملف هناك.',
  },
})
