/** Failures: an address that cannot be asked for. */
export const addressFailures = {
  'failure.url-invalid.title': 'هذا ليس عنوان ويب',
  'failure.url-invalid.clause': 'هذا ليس عنوان ويب',
  'failure.url-invalid.sentence': 'لا يُقرأ هذا عنوانَ ويب.',
  'failure.url-invalid.advice': 'الصق الرابط كاملًا كما هو في شريط عنوان المتصفح.',
  'failure.url-invalid.developer': 'يرفض محلّل URL من WHATWG المُدخل.',

  'failure.url-too-long.title': 'العنوان أطول من أن يُفحص',
  'failure.url-too-long.clause': 'العنوان طويل جدًا',
  'failure.url-too-long.sentence': 'هذا العنوان أطول من أن يكون رابطًا يرسله الناس.',
  'failure.url-too-long.advice': 'قصّر الرابط: احذف معاملات التتبع، أو استخدم العنوان الأساسي للصفحة.',
  'failure.url-too-long.developer': 'المُدخل أطول من الطول المقبول هنا.',

  'failure.url-several.title': 'في النص عدة روابط',
  'failure.url-several.clause': 'في النص عدة روابط',
  'failure.url-several.sentence': 'في هذا النص عدة روابط: {links}.',
  'failure.url-several.advice': 'الصق الرابط الذي تريد فحصه.',
  'failure.url-several.developer': 'لا يُقرأ النص إلا إذا احتوى على عنوان واحد؛ ويصنع WhatsApp بطاقة أولها.',

  'failure.scheme-unsupported.title': 'لا تُفحص إلا عناوين http وhttps',
  'failure.scheme-unsupported.clause': 'لا يبدأ العنوان بـhttp:// أو https://',
  'failure.scheme-unsupported.sentence': 'لا معاينة إلا للروابط التي تبدأ بـhttp:// أو https://.',
  'failure.scheme-unsupported.advice': 'الصق عنوان صفحة ويب، لا عنوان بريد أو ملف أو تطبيق.',
  'failure.scheme-unsupported.developer': 'مخطط العنوان ليس http: ولا https:.',

  'failure.url-has-credentials.title': 'في العنوان اسم مستخدم أو كلمة مرور',
  'failure.url-has-credentials.clause': 'في العنوان اسم مستخدم أو كلمة مرور',
  'failure.url-has-credentials.sentence': 'في هذا العنوان اسم مستخدم أو كلمة مرور، فلم يُفتح.',
  'failure.url-has-credentials.advice':
    'احذف ما قبل علامة @. فالصفحة التي تحتاج إليه لا يمكن أن تكون لها معاينة على أي حال.',
  'failure.url-has-credentials.developer': 'تُرفض userinfo في جزء authority، في المُدخل كما في كل إعادة توجيه.',

  'failure.host-invalid.title': 'اسم المضيف غير صالح',
  'failure.host-invalid.clause': 'اسم المضيف غير مكتوب كتابة صالحة',
  'failure.host-invalid.sentence': 'اسم المضيف في هذا العنوان غير مكتوب كتابة صالحة.',
  'failure.host-invalid.advice': 'تحقق من كتابة النطاق.',
  'failure.host-invalid.developer': 'لا يجتاز المضيف معالجة IDNA، أو ليس اسم مضيف أصلًا.',

  'failure.port-blocked.title': 'المنفذ في العنوان ليس لصفحات الويب',
  'failure.port-blocked.clause': 'المنفذ ليس لصفحات الويب',
  'failure.port-blocked.sentence': 'يستخدم هذا العنوان منفذًا لا تستخدمه صفحات الويب، فلم يُفتح.',
  'failure.port-blocked.advice': 'قدّم الصفحة على منفذ https:// المعتاد، واحذف المنفذ من الرابط.',
  'failure.port-blocked.developer':
    'لا تُفتح إلا المنافذ 80 و443 و8080 و8443، حتى لا يصل أحد إلى خدمات أخرى عبر هذا الموقع.',

  'failure.blocked-address.title': 'يقود العنوان إلى شبكة خاصة، ونحن لا ننظر فيها',
  'failure.blocked-address.clause': 'العنوان من شبكة خاصة',
  'failure.blocked-address.sentence':
    '{host, select, none {الخادم} other {{host}}} يقود إلى شبكة خاصة، فلم يُفتح.',
  'failure.blocked-address.advice': 'ضع الصفحة على خادم عام: فمن يصله الرابط لن يستطيع فتحها أيضًا.',
  'failure.blocked-address.developer':
    'يُحلّ المضيف إلى عنوان خارج الإنترنت العام (loopback أو خاص أو link-local أو محجوز)، ويُتحقق من ذلك قبل كل اتصال وفي كل إعادة توجيه.',
} as const
