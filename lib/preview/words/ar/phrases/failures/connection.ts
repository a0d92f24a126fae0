/** Failures: names, connections and time. */
export const connectionFailures = {
  'failure.dns-not-found.title': 'اسم المضيف غير موجود',
  'failure.dns-not-found.clause': 'اسم المضيف غير موجود',
  'failure.dns-not-found.sentence':
    '{host, select, none {الخادم} other {{host}}} غير موجود: خوادم الأسماء لا تعرف هذا المضيف.',
  'failure.dns-not-found.advice':
    'تحقق من الكتابة. وللنطاق الجديد تحقق من سجلات DNS؛ فقد يستغرق انتشارها ساعات.',
  'failure.dns-not-found.developer': 'NXDOMAIN، أو لا سجل A ولا AAAA.',

  'failure.dns-failed.title': 'تعذّر البحث عن اسم المضيف الآن',
  'failure.dns-failed.clause': 'لم تستجب خوادم الأسماء',
  'failure.dns-failed.sentence': 'لم تستجب خوادم أسماء {host, select, none {الخادم} other {{host}}}.',
  'failure.dns-failed.advice': 'حاول مرة أخرى بعد دقيقة. وإن استمر ذلك فـDNS النطاق بحاجة إلى إصلاح.',
  'failure.dns-failed.developer': 'SERVFAIL، أو استعلام مرفوض، أو انتهاء المهلة أثناء حل المضيف.',

  'failure.connection-refused.title': 'يرفض الخادم الاتصالات',
  'failure.connection-refused.clause': 'يرفض الخادم الاتصالات',
  'failure.connection-refused.sentence': '{host, select, none {الخادم} other {{host}}} يرفض الاتصالات.',
  'failure.connection-refused.advice':
    'تحقق من أن خادم الويب يعمل ويستمع على المنفذ الذي يذكره الرابط، وهو 443 إن لم يذكر منفذًا.',
  'failure.connection-refused.developer': 'رُفض اتصال TCP (RST ردًا على SYN).',

  'failure.connection-timed-out.title': 'الخادم لا يرد',
  'failure.connection-timed-out.clause': 'لم يقبل الخادم اتصالًا في الوقت المحدد',
  'failure.connection-timed-out.sentence':
    '{host, select, none {الخادم} other {{host}}} لم يقبل اتصالًا في الوقت المحدد.',
  'failure.connection-timed-out.advice': 'تحقق من أن الخادم يعمل، وأن لا جدار ناريًا يُسقط الزوار من الخارج.',
  'failure.connection-timed-out.developer': 'لا SYN-ACK ضمن مهلة الاتصال؛ وينتظر تطبيق Android عشر ثوانٍ.',

  'failure.connection-reset.title': 'يقطع الخادم الاتصال',
  'failure.connection-reset.clause': 'قطع الخادم الاتصال',
  'failure.connection-reset.sentence': '{host, select, none {الخادم} other {{host}}} قطع الاتصال.',
  'failure.connection-reset.advice':
    'حاول مرة أخرى. وإن استمر ذلك فابحث عن جدار ناري أو مرشّح بوتات يقطع الزوار المجهولين.',
  'failure.connection-reset.developer': 'أُعيد ضبط الاتصال قبل اكتمال الاستجابة.',

  'failure.unreachable.title': 'لا مسار شبكي يقود إلى الخادم',
  'failure.unreachable.clause': 'لا طريق عبر الشبكة إلى الخادم',
  'failure.unreachable.sentence': 'لا طريق عبر الشبكة إلى {host, select, none {الخادم} other {{host}}}.',
  'failure.unreachable.advice': 'تحقق من سجلات عناوين النطاق، بما فيها IPv6.',
  'failure.unreachable.developer': 'تعذّر الوصول إلى الشبكة أو المضيف من هنا (ENETUNREACH, EHOSTUNREACH).',

  'failure.family-unreachable.title': 'لا يستطيع هذا الجهاز الوصول إلى الخادم',
  'failure.family-unreachable.clause': 'لا يمكن الوصول إلى الخادم إلا بإصدار IP لا يملكه هذا الجهاز',
  'failure.family-unreachable.sentence':
    '{host, select, none {الخادم} other {{host}}} ليست له إلا عناوين {family, select, IPv4 {IPv4} other {IPv6}}، وليس لهذا الجهاز {family, select, IPv4 {IPv4} other {IPv6}}؛ ومعظم الهواتف تملكه.',
  'failure.family-unreachable.advice':
    'شغّل الفحص على جهاز يملكه، أو افتح الرابط على هاتف: فقد تكون الصفحة سليمة تمامًا.',
  'failure.family-unreachable.developer':
    'لا عنوان للمضيف من عائلة لهذا الجهاز طريق إليها (ENETUNREACH أو EADDRNOTAVAIL أو EAFNOSUPPORT من connect، أو لا عنوان IPv6 عام).',

  'failure.empty-response.title': 'يغلق الخادم الاتصال بلا استجابة',
  'failure.empty-response.clause': 'أغلق الخادم الاتصال بلا استجابة',
  'failure.empty-response.sentence': '{host, select, none {الخادم} other {{host}}} أغلق الاتصال بلا استجابة.',
  'failure.empty-response.advice': 'انظر في سجل خادم الويب أو الوكيل الذي أمامه.',
  'failure.empty-response.developer': 'أُغلق المقبس قبل وصول سطر الحالة.',

  'failure.headers-timed-out.title': 'يقبل الخادم الطلب لكنه لا يستجيب في الوقت المحدد',
  'failure.headers-timed-out.clause': 'لم يستجب الخادم في الوقت المحدد',
  'failure.headers-timed-out.sentence':
    '{host, select, none {الخادم} other {{host}}} قبل الاتصال ثم لم يستجب في الوقت المحدد.',
  'failure.headers-timed-out.advice': 'اجعل الصفحة تستجيب أسرع: خزّنها مؤقتًا، أو ابحث عن استعلام بطيء.',
  'failure.headers-timed-out.developer':
    'لا ترويسات استجابة ضمن المهلة؛ ويقرأ تطبيق Android عشر ثوانٍ على الأكثر.',

  'failure.body-timed-out.title': 'تتوقف الاستجابة في منتصفها',
  'failure.body-timed-out.clause': 'توقف الخادم عن الإرسال في منتصف الاستجابة',
  'failure.body-timed-out.sentence':
    '{host, select, none {الخادم} other {{host}}} توقف عن الإرسال في منتصف الاستجابة.',
  'failure.body-timed-out.advice': 'ابحث في سجل الخادم عما يتعطل أثناء كتابة الصفحة.',
  'failure.body-timed-out.developer': 'تعطّل الجسم أطول من مهلة القراءة.',

  'failure.timed-out.title': 'لا تستجيب الصفحة في الوقت المحدد',
  'failure.timed-out.clause': 'استغرق التبادل كله وقتًا أطول من اللازم',
  'failure.timed-out.sentence':
    '{host, select, none {الخادم} other {{host}}} استغرق وقتًا أطول من اللازم في المجموع.',
  'failure.timed-out.advice': 'اجعل الصفحة تستجيب أسرع؛ فالمعاينة لا ينتظرها أحد.',
  'failure.timed-out.developer': 'تجاوز التبادل، مع إعادة التوجيه، الوقت الكلي المسموح.',
} as const
