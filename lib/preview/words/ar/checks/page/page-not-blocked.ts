/** The words of the check on firewalls and bot protection. */
import type { pageNotBlocked as check } from '../../../../judge/checks/page/page-not-blocked'
import { checkWords } from '../../../typed'

const ONLY_DETAIL =
  'الإخفاق {failure}. الجدران النارية التي تقطع الاتصال بدلًا من الاستجابة لا تترك اسمًا؛ انظر أولًا في التي بين الإنترنت والخادم. وأُرسل المتصفح من العنوان نفسه بعد ثوانٍ.'
const ONLY_SUMMARY =
  'سيعرض {app} الرابط وحده: {failed}، بينما يحصل المتصفح على الحالة {browserStatus}. شيء ما أمام الصفحة يُسقط user agent هذا.'
const BLOCKED_DETAIL =
  'ما شوهد: {seen}. الصفحة نفسها لم تُقرأ، فوسومها مجهولة لا غائبة. يستطيع أي أحد ادعاء user agent هذا: اسمح له بقراءة الصفحات العامة لا أكثر.'
const BLOCKED_TITLE = '{by, select, none {الموقع} other {{by}}} يحجب {app}'

export const pageNotBlocked = checkWords<typeof check>()({
  name: 'بلا حجب',
  marketer: 'تطرد بعض المواقع WhatsApp على أنه روبوت. عندئذ يرى الناس صفحتك، لكن الرسالة تعرض الرابط وحده.',
  developer:
    'يطلب الهاتف بـuser agent WhatsApp/2.23.20.0 من شبكة منزلية أو خلوية، بلا ملفات تعريف ارتباط وبلا تشغيل نصوص. والاستجابة 403 أو 406 أو 429، أو صفحة تحقق، أو اتصال مقطوع تنهي المعاينة. وتُطلب الصفحة نفسها بصفة متصفح وfacebookexternalhit وWhatsApp على iPhone لمعرفة من المستهدف.',
  howToFix: [
    'اسمح بالطلبات التي يبدأ user agent فيها بـWhatsApp/، وبـfacebookexternalhit لرسائل الأعمال والقنوات. تأتي الطلبات من هواتف المُرسِلين أنفسهم، فلا تنفع قائمة عناوين. ويستطيع أي أحد ادعاء هذا الاسم: اسمح له بقراءة الصفحات العامة لا أكثر.',
    'Cloudflare: Security → WAF → Custom rules: حين يبدأ User Agent بـ«WhatsApp/» فـSkip للقواعد المُدارة وتحديد المعدل وSuper Bot Fight Mode وBrowser Integrity Check. أما Bot Fight Mode العادي فلا يمكن تخطيه؛ وإن أُوقف سمح لبوتات أخرى أيضًا.',
    'nginx أو Apache مع ModSecurity: ابحث في سجل التدقيق عن القاعدة التي انطبقت واستثنِ user agent هذا؛ وفي nginx يفعل ذلك map على $http_user_agent بـ~^WhatsApp/.',
    'WordPress: في Wordfence وSolid Security وإضافات مشابهة قوائم سماح لـuser agents. Shopify وWix: تسمح المنصة لـWhatsApp؛ انظر في تطبيقات الحماية المضافة.',
    'AWS WAF: أضف قاعدة مطابقة نصية على ترويسة user-agent فوق مجموعة Bot Control. Akamai وImperva وDataDome: أضف WhatsApp إلى قائمة البوتات الجيدة المعروفة.',
    'بعد ذلك كرر طلبنا بأمر curl الذي في التقرير وتوقع الحالة 200 وفيها عنوانك.',
  ],
  outcomes: {
    'let-in': {
      title: '{app} مسموح له بالدخول',
      summary: 'تستجيب الصفحة لـuser agent {agent} بالحالة {status} بلا تحقق.',
    },
    'treated-like-browser': {
      title: 'يُعامَل {app} معاملة المتصفح',
      summary: 'يحصل كلاهما على الحالة {status}: للصفحة مشكلة أخرى، لكن {app} ليس مستهدفًا.',
    },
    'cannot-tell': {
      title: 'لا يُعرف هل {app} محجوب',
      summary:
        'يستجيب العنوان بـ{met, select, login {صفحة تسجيل دخول} consent {صفحة موافقة} nothing {صفحة فارغة} file {ملف} other {الحالة {status}}}؛ ولا شيء يبيّن هل يُعامل المتصفح معاملة أخرى.',
    },
    'everybody-refused': {
      title: 'نحن محجوبون{by, select, none {} other { ({by})}}، فلا نعرف هل {app} كذلك',
      summary:
        'رُفض كل زائر أرسلناه، ومنه متصفح (الحالة {browserStatus}). وهذا يقول عن العنوان الذي نطلب منه أكثر مما يقول عن صفحتك: فقد يدخل هاتف. ولا يُعرف شيء عن الوسوم؛ وليست غائبة.',
      detail:
        'ما شوهد: {seen}. كثيرًا ما ترفض الحمايات مراكز البيانات مهما كان user agent. ولمعرفة ذلك كرر طلبنا بأمر curl من شبكة منزلية.',
    },
    'blocked-alone': {
      title: BLOCKED_TITLE,
      summary:
        'سيعرض {app} الرابط وحده. {by, select, none {الخادم أو جدار ناري أمامه} other {{by}}} يرسل إلى {app} الحالة {status}، بينما يحصل المتصفح على {browserStatus}.{through, select, none {} other { ومرّت الاستجابة عبر {through}.}} اسمح لـuser agent {agent}/.',
      detail: BLOCKED_DETAIL,
    },
    blocked: {
      title: BLOCKED_TITLE,
      summary:
        'سيعرض {app} الرابط وحده. {by, select, none {الخادم أو جدار ناري أمامه} other {{by}}} يرسل إلى {app} الحالة {status}.{through, select, none {} other { ومرّت الاستجابة عبر {through}.}} اسمح لـuser agent {agent}/.',
      detail: BLOCKED_DETAIL,
    },
    'refused-for-a-header': {
      title: 'يرفض الموقع الطلبات بلا ترويسة {header}',
      summary:
        'سيعرض {app} الرابط وحده: لا يرسل ترويسة {header}، ويرفضه الخادم. والطلب نفسه مع {header}: {value} يحصل على الحالة {status}. فليس اسم {app} هو المرفوض.',
      detail:
        'كُرر طلب واحد بتغيير ترويسة واحدة. ويرفض OWASP Core Rule Set الطلبات بلا ترويسة Accept (القاعدة 920300).',
    },
    'other-client-turned-away': {
      title: '{other} مرفوض، و{lead} غير مرفوض',
      summary:
        'الرسائل المرسلة من {other} تعرض الرابط وحده. يحصل user agent الخاص به على {response}، بينما يحصل {lead} على الصفحة.',
      detail:
        'طُلبت بصفة {agent} مع ترويسة Range. تفعل ذلك قاعدة لـuser agent بعينه، أو قاعدة ضد طلبات Range.',
    },
    'crawler-turned-away': {
      title: '{by, select, none {الموقع} other {{by}}} يطرد زاحف Meta نفسه',
      summary:
        'البطاقات في المحادثات سليمة. أما رسائل الأعمال والقنوات فتبنيها خوادم Meta التي تطلب بصفة {crawler}، وهو يحصل على {response}.',
      detail: 'طُلبت من عنواننا لا من عنوان Meta: موقع يتحقق من مصدر {crawler} يرفضنا ويسمح لـMeta.',
    },
    'failed-once': {
      title: 'لا يُعرف هل {app} محجوب',
      summary:
        'أخفقت زيارة {app} نفسه ({failed})، ودخل متصفح بعدها مباشرةً. وكذلك زيارة ثانية باسم {app}، فكان ذلك مصادفة أو بداية بطيئة لا قاعدة.',
    },
    'slow-or-blocked': {
      title: 'لا يُعرف هل {app} محجوب',
      summary:
        'أخفقت زيارة {app} نفسه ({failed})، ودخل متصفح بعدها مباشرةً. قد يكون ذلك بداية بطيئة أو قاعدة ضد {app}؛ افحص الرابط مرة أخرى.',
    },
    'only-client-gets-nothing': {
      title: '{app} وحده يحصل على صفحة فارغة',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-cut-off': {
      title: '{app} وحده يُقطع اتصاله',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-times-out': {
      title: '{app} وحده تنتهي مهلته',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
  },
  fixes: {
    'let-header-be-missing':
      'اسمح بالطلبات التي لا ترويسة {header} فيها، على الأقل التي يبدأ user agent فيها بـ{app}/.{rules, select, yes { مع ModSecurity وCore Rule Set يرفع هذا عنها تلك القاعدة وحدها ويبقي غيرها:} other {}}',
  },
})
