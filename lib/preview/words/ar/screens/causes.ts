/** The causes of a report: what each does to the card, who mends it, and what was verified. */

export const causes = {
  'causes.effect.no-card': 'لا بطاقة',
  'causes.effect.another-page': 'بطاقة صفحة أخرى',
  'causes.effect.no-picture': 'لا صورة',
  'causes.effect.small-picture': 'صورة صغيرة',
  'causes.effect.poorer-text': 'نص أضعف',
  'causes.effect.risk': 'خطر لدى بعض الناس',
  'causes.effect.polish': 'لا يظهر في المحادثة',
  'causes.effect.not-known': 'غير معروف',
  'causes.mender.content': 'لمن يكتب الصفحة',
  'causes.mender.developer': 'لمطوّر الموقع',
  'causes.mender.hosting': 'لمن يدير الخادم',
  'causes.mender.nobody': 'لا شيء مطلوب الآن',
  'causes.evidence': '{count, plural, one {الأدلة والمصادر} other {الأدلة والمصادر: # من الاختبارات}}',
  'causes.not-told':
    '{count, plural, one {لهذا السبب لم يُعرف ناتج اختبار واحد:} two {لهذا السبب لم يُعرف ناتج اختبارين:} few {لهذا السبب لم يُعرف ناتج # اختبارات:} many {لهذا السبب لم يُعرف ناتج # اختبارًا:} other {لهذا السبب لم يُعرف ناتج # اختبار:}}',
  'causes.two-cards': 'بطاقة كل زائر',
  'causes.another-picture': 'صورة أخرى',
  'causes.small':
    '{count, plural, one {ملاحظة صغيرة واحدة} two {ملاحظتان صغيرتان} few {# ملاحظات صغيرة} many {# ملاحظة صغيرة} other {# ملاحظة صغيرة}}',
  'causes.small-lead': 'لا شيء هنا يغيّر البطاقة في المحادثة. يطلبه الدليل، وتستخدمه شبكات أخرى.',
  'causes.unsure':
    '{count, plural, one {اختبار واحد لم يُعرف ناتجه} two {اختباران لم يُعرف ناتجهما} few {# اختبارات لم يُعرف ناتجها} many {# اختبارًا لم يُعرف ناتجه} other {# اختبار لم يُعرف ناتجه}}',
  'causes.verified': 'تم التحقق منه',
  'causes.all-passed':
    '{count, plural, one {اختبار واحد ناجح} two {اختباران ناجحان} few {# اختبارات ناجحة} many {# اختبارًا ناجحًا} other {# اختبار ناجح}}',
  'causes.moot':
    '{count, plural, one {اختبار واحد لا ينطبق هنا} two {اختباران لا ينطبقان هنا} few {# اختبارات لا تنطبق هنا} many {# اختبارًا لا ينطبق هنا} other {# اختبار لا ينطبق هنا}}',
  'causes.of-limit': '{value} من {limit}',
  'causes.figure.page': 'الوقت حتى أمكنت قراءة الصفحة',
  'causes.figure.head': 'قسم head في الصفحة',
  'causes.figure.image': 'حجم ملف الصورة',
  // a good report has something to do, too
  'causes.next': 'الخطوة التالية',
  'causes.next-lead': 'البطاقة كما أُريد لها. أرسل الرابط، أو شاهدها أولًا على كل جهاز.',
  'causes.send': 'إرسال عبر WhatsApp',
  'causes.copy-link': 'نسخ الرابط',
  'causes.all-devices': 'كل الأجهزة',
} as const
