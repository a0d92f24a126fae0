/** The words of the check on whether anybody may load the image. */
import type { imagePublic as check } from '../../../../judge/checks/image/image-public'
import { checkWords } from '../../../typed'

const REFUSED = 'لا صورة في البطاقة: يرفضها الخادم لـ{app} بالحالة {status}.'

export const imagePublic = checkWords<typeof check>()({
  name: 'الصورة عامة',
  marketer: 'يجب أن يستطيع أي أحد تحميل الصورة بلا تسجيل دخول.',
  developer:
    'تُطلب الصورة بلا ملفات تعريف ارتباط وبلا Referer وبـuser agent الخاص بـWhatsApp. وتنهي خطوة الصورة: 401 و403 والحماية من الربط المباشر ومرشّحات البوتات والشبكات الخاصة.',
  howToFix: [
    'ضع الصورة حيث يقرؤها الجميع: حاوية عامة، أو مجلد الموقع العام، أو CDN بلا قواعد وصول.',
    'الحماية من الربط المباشر (Cloudflare Scrape Shield أو cPanel أو nginx valid_referers): اسمح بالطلبات بلا Referer، أو استثنِ صور المعاينة.',
    'الحماية من البوتات: اسمح بـuser agents التي تبدأ بـWhatsApp/ لمسارات الصور. لا يمكن السماح بعناوين، لأن الطلبات تأتي من هواتف الناس.',
    'يستجيب S3 والمخازن المشابهة بـ403 أيضًا حين لا يوجد الكائن.',
  ],
  outcomes: {
    'own-machine': {
      title: 'يشير عنوان الصورة إلى جهاز مطوّر',
      summary:
        'لا صورة في البطاقة: {host} يعني «هذا الجهاز»، ولا شيء يستجيب هناك على الهاتف. بُنيت الصفحة بعنوان تطوير بدلًا من {origin}.',
      detail:
        'لم يُعيَّن العنوان العام للموقع حيث تُبنى العناوين: metadataBase في Next.js، وsite في Astro، وbaseURL في Hugo، وAPP_URL في Laravel.',
    },
    'private-network': {
      title: 'الصورة في شبكة خاصة',
      summary:
        'لا صورة في البطاقة: لا تستطيع الهواتف خارج تلك الشبكة تحميلها من {host}. أما الصفحة نفسها ففي {origin}.',
      detail:
        'تكتب التطبيقات خلف وكيل مثل هذه العناوين حين تحسب المضيف الداخلي مضيفها: العنوان العام للموقع غير معيّن، أو يُتجاهل X-Forwarded-Host.',
    },
    'no-address': {
      title: '{check}: لا ينطبق',
      summary: 'عنوان الصورة غير كامل، فلا يستطيع أحد طلبه.',
    },
    'no-response': {
      title: '{check}: غير معروف',
      summary: 'لم يأتِ من عنوان الصورة ما يقول من يجوز له رؤيتها. {because}',
    },
    'not-fetched': { title: '{check}: غير معروف', summary: 'لم تُجلب الصورة.' },
    refused: {
      title: 'الصورة غير عامة',
      summary: REFUSED,
      detail:
        'لم يُرسل Referer ولا ملف تعريف ارتباط، وكان user agent هو الخاص بـ{app}. ولا شيء في الاستجابة يذكر من رفضه.',
    },
    'refused-by-protection': {
      title: '{by} يحجب الصورة عن {app}',
      summary:
        'لا صورة في البطاقة: يستجيب {by} لـ{app} بالحالة {status} بدلًا منها. الصفحة نفسها مسموحة، وعنوان الصورة غير مسموح.',
    },
    'refused-by-store': {
      title: 'الصورة غير عامة في مخزنها',
      summary:
        'لا صورة في البطاقة: {store, select, s3 {Amazon S3} gcs {Google Cloud Storage} azure {Azure Blob Storage} r2 {Cloudflare R2} other {مخزن الملفات}} يرفضها بالحالة {status}. الملف هناك خاص، أو غير موجود.',
      detail: 'هكذا تستجيب المخازن لملف غائب أيضًا حين لا تكون قائمة الملفات عامة.',
    },
    'signature-refused': {
      title: 'انتهت صلاحية توقيع عنوان الصورة',
      summary:
        'لا صورة في البطاقة: العنوان الذي ينتهي عنده الطلب يحمل {parameters}، والخادم يرفضه بالحالة {status}. مثل هذه العناوين تعمل مدة فقط.',
    },
    'refused-without-referer': {
      title: 'الحماية من الربط المباشر تحجب الصورة عن {app}',
      summary:
        'لا صورة في البطاقة: يرفضها الخادم بالحالة {status}، ويرسلها حين يذكر الطلب صفحتك في Referer. و{app} لا يرسل شيئًا.',
    },
    'refused-by-agent': {
      title: 'الصورة محجوبة عن {app}',
      summary: 'لا صورة في البطاقة: يرفضها الخادم بالحالة {status}، ويرسلها حين يسمّي الطلب نفسه متصفحًا.',
    },
    'address-refused': {
      title:
        'عنوان الصورة {fault, select, twice {مرمّز مرتين} signs {لا يعرفه الخادم كاملًا} two {عنوانان في واحد} other {مكسور بفراغات}}',
      summary:
        'لا صورة في البطاقة: يرفض الخادم العنوان كما كُتب بالحالة {status}، والصورة في {fault, select, twice {العنوان بعد فك ترميزه مرة} other {صيغة أخرى منه}}.',
      detail: 'رمّز العنوان مرة واحدة حيث يُركَّب؛ الترميز الثاني يحوّل كل % إلى %25 وكل & إلى &amp;amp;.',
    },
    'refused-with-challenge': {
      title: 'الصورة غير عامة',
      summary: REFUSED,
      detail: 'WWW-Authenticate: {challenge}',
    },
    'withheld-by-law': {
      title: 'الصورة غير عامة',
      summary: REFUSED,
      detail: 'يحجب الخادم الصورة لأسباب قانونية، كثيرًا بحسب البلد.',
    },
    login: {
      title: 'تطلب الصورة تسجيل الدخول',
      summary: 'لا صورة في البطاقة: يُحوَّل طلب الصورة إلى صفحة تسجيل دخول.',
    },
    'error-status': {
      title: '{check}: غير معروف',
      summary: 'يستجيب العنوان بالحالة {status}، ولا تقول شيئًا عمن يجوز له رؤية الصورة.',
    },
    public: {
      title: 'الصورة عامة',
      summary: 'تُحمَّل بلا تسجيل دخول وبلا ملف تعريف ارتباط وبلا Referer.',
    },
  },
  fixes: {
    'name-public-address':
      'اذكر في {rule} عنوانًا يستطيع الجميع فتحه. وإن كانت الصورة من هذا الموقع فعيّن عنوانه العام ({origin}) حيث تُبنى العناوين: في Next.js metadataBase، وفي غيره عنوان URL الأساسي. ويجب أن يكون الوسم:',
    'take-out-of-login': 'أخرج صورة المعاينة من المنطقة المحمية؛ فلا يُرى شيء يحتاج إلى تسجيل دخول.',
    'open-without-password': 'اجعل {url} مقروءًا بلا كلمة مرور.',
    'allow-path':
      'اسمح بطلبات {path} الآتية من {app} بلا Referer وبلا ملف تعريف ارتباط. ابحث من الخارج إلى الداخل: CDN، والجدار الناري، والإضافات، وقواعد خادم الويب نفسه.',
    'allow-without-referer':
      'اسمح بطلبات {path} بلا Referer{server, select, Cloudflare {: في Cloudflare استثنِ هذا المسار من Hotlink Protection بقاعدة إعداد} nginx {: أعطه location خاصًا به بلا valid_referers} Apache {: ضع هذا الشرط الذي يستثنيه قبل القاعدة التي ترفض} LiteSpeed {: ضع هذا الشرط الذي يستثنيه قبل القاعدة التي ترفض} other {: ابحث عن الحماية من الربط المباشر في CDN ولوحة الاستضافة وخادم الويب}}.',
    'name-permanent-address': 'ضع الصورة حيث تكون عامة دائمًا، واذكر عنوانًا بلا {parameters}.',
    'open-object':
      'اجعل {path} مقروءًا للجميع، وهو وحده{store, select, s3 {: أضف هذا البيان إلى سياسة الحاوية وأبقِ بقيتها مغلقة. ويجب أن يسمح Block Public Access بسياسات الحاويات} gcs {. وحيث الوصول موحّد استخدم حاوية للصور العامة} azure {: انقله إلى حاوية للصور العامة وصولها العام «Blob»: وهذا يفتح كل ملف فيها} r2 {: اربط نطاقًا بالحاوية، أو قدّم هذا المسار عبر Worker} other {}}. وتحقق أولًا من وجود الملف:',
  },
})
