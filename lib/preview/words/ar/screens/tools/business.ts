/** The help for links in messages of businesses, and where each claim on a help page comes from. */

export const business = {
  'business.title': 'روابط من {app} Business',
  'business.card-title': 'معاينات الروابط عبر Cloud API في {app}',
  'business.card-description': 'preview_url والقوالب والكتالوجات: أي رسالة لها بطاقة، والطلب الذي يرسلها.',
  'business.lead':
    'أي رسالة من نشاط تجاري تعرض بطاقة، والطلب الذي يرسلها. وتحتاج الصفحة إلى الوسوم نفسها كما لأي مرسل آخر.',
  'business.field': 'رابطك',
  'business.fill-in': 'إدراج',
  'business.sample': 'في الطلبات رابط نموذجي إلى أن تضع رابطك.',
  'business.gaps': 'ما بين القوسين الزاويّين تضعه أنت: معرّف رقم هاتفك، ورقم المستلم مع رمز بلده، ورمز الوصول.',
  'business.too-long': 'هذا الرابط أطول مما تتسع له رسالة نصية.',
  'business.ip-host': 'مضيف هذا الرابط رقم. ولا يُعرف في الرسالة على أنه رابط.',
  'business.text': 'نص مع بطاقته',
  'business.text.preview-url':
    '‏preview_url: true يطلب بطاقة. ومن دونه، أو حين لا يمكن صنع بطاقة، يرى الناس الرابط وحده.',
  'business.text.first': 'لا بطاقة إلا لأول رابط في النص.',
  'business.text.scheme': 'يبدأ بـhttp:// أو https://، ومضيفه اسم لا رقم.',
  'business.text.length': 'أقصى طول للنص {max, number} حرف مع الرابط.',
  'business.text.known':
    'تظهر البطاقة لمن أرسل إليه النشاط التجاري قالبًا، أو فتح المحادثة من رابط للنقر والمحادثة، أو حفظ النشاط في جهات اتصاله.',
  'business.text.window':
    'يجوز إرسال نص حر خلال 24 ساعة من آخر رسالة أو مكالمة من الشخص. وبعدها القوالب وحدها.',
  'business.text.answer':
    'تقول الاستجابة إن الرسالة قُبلت، ولا تقول أبدًا هل صُنعت بطاقة. ولم يُنشر كذلك من يجلب الصفحة.',
  'business.request-json': 'الرسالة النصية بصيغة JSON',
  'business.request-curl': 'الرسالة النصية أمرًا',
  'business.copy-json': 'نسخ JSON',
  'business.copy-curl': 'نسخ الأمر',
  'business.template': 'القوالب',
  'business.template.none': 'لا تصنع رسالة القالب بطاقة من رابط.',
  'business.template.silent': 'لا تذكر صفحات Meta preview_url للقوالب.',
  'business.template.header':
    'بدلًا من ذلك: صورة في ترويسة القالب. تختارها أنت، فلا حاجة إلى جلب شيء من صفحتك.',
  'business.template.button': 'بدلًا من ذلك: زر يفتح الرابط. ولا يعرض بطاقة للصفحة.',
  'business.template.after': 'أو اطلب ردًّا: ففي الساعات الـ24 التالية يجوز أن يتبعه نص مع بطاقته.',
  'business.template.direct':
    'Direct Send، نصوص من دون قالب لحسابات معتمدة (2026): لم يُذكر هل يعمل preview_url هناك.',
  'business.template-json': 'رسالة القالب بصيغة JSON',
  'business.template-gap':
    'يحتاج القالب إلى ترويسة فيها صورة وزر نهايته متغيرة؛ واسمه ولغته هما اللذان اعتُمدا.',
  'business.catalogue': 'الكتالوجات',
  'business.catalogue.own': 'تأتي بطاقات المنتجات في الكتالوج من Commerce Manager، لا من وسوم صفحة.',
  'business.catalogue.link':
    'رابط wa.me/c/ مع رقم هاتف، في نص مع preview_url، يعرض صور ذلك الكتالوج بدلًا من بطاقة.',
  'claim.sources': 'المصادر',
  'claim.none': 'لا مصدر منشورًا',
  'claim.read': '{source}، {date}',
  'claim.source.guide': 'دليل منشور لمعاينة {app}',
  'claim.source.android': '{app} لـAndroid',
  'claim.source.web': '{app} Web',
  'claim.source.site-owners': 'أصحاب مواقع في نقاشات عامة',
  'claim.source.link-previews': 'Meta، معاينات الروابط في {app}',
  'claim.source.text-messages': 'Cloud API من Meta: الرسائل النصية',
  'claim.source.message-reference': 'Cloud API من Meta: مرجع أقدم للرسائل',
  'claim.source.service-messages': 'Cloud API من Meta: رسائل الخدمة',
  'claim.source.catalogue-links': 'Cloud API من Meta: روابط الكتالوج',
  'claim.source.direct-send': 'Cloud API من Meta: Direct Send',
  'claim.source.meta-employee': 'موظف لدى Meta في نقاش عام',
  'claim.source.provider': 'وثائق مزوّد خدمة، 360dialog',
  'claim.source.message-definition': 'التعريف المنشور للرسالة، في whatsmeow',
  'claim.source.cloudfront': 'عناوين موقَّعة في Amazon CloudFront',
  'claim.source.rfc-3986': 'RFC 3986، القسم 3.5',
} as const
