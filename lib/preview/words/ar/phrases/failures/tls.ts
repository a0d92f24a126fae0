/** Failures: certificates and TLS. */
export const tlsFailures = {
  'failure.tls-invalid.title': 'الشهادة غير موثوقة',
  'failure.tls-invalid.clause': 'الشهادة غير موثوقة',
  'failure.tls-invalid.sentence': 'شهادة {host, select, none {الخادم} other {{host}}} غير موثوقة.',
  'failure.tls-invalid.advice': 'ركّب شهادة من جهة عامة مع شهاداتها الوسيطة.',
  'failure.tls-invalid.developer':
    'لا تنتهي السلسلة عند جذر موثوق: موقّعة ذاتيًا، أو مُصدر مجهول، أو وسيطة غائبة.',

  'failure.tls-self-signed.title': 'الشهادة من صنع الخادم نفسه',
  'failure.tls-self-signed.clause': 'الشهادة موقّعة ذاتيًا',
  'failure.tls-self-signed.sentence':
    'شهادة {host, select, none {الخادم} other {{host}}} موقّعة ذاتيًا: لم توقّعها أي جهة.',
  'failure.tls-self-signed.advice': 'ركّب شهادة من جهة عامة؛ تصدر Let’s Encrypt شهادات مجانية.',
  'failure.tls-self-signed.developer': 'تذكر الشهادة نفسها مُصدرًا لها.',

  'failure.tls-incomplete.title': 'لا يرسل الخادم شهادته الوسيطة',
  'failure.tls-incomplete.clause': 'الشهادة الوسيطة غائبة',
  'failure.tls-incomplete.sentence':
    '{host, select, none {الخادم} other {{host}}} يرسل شهادته دون شهادة مُصدرها: لا تستطيع الهواتف التحقق منها، بينما تتذكر متصفحات كثيرة الغائبة من مكان آخر.',
  'failure.tls-incomplete.advice': 'قدّم السلسلة كاملة: اسم الملف عادةً fullchain.pem لا cert.pem.',
  'failure.tls-incomplete.developer':
    'أُرسلت شهادة واحدة، ومُصدرها ليس جذرًا موثوقًا. تسد المتصفحات الفجوة من ذاكرتها أو بتنزيل المُصدر؛ ومكتبة TLS في الهاتف لا تفعل. وجهة خاصة لا يثق بها أحد تبدو كذلك أيضًا.',

  'failure.tls-expired.title': 'انتهت صلاحية الشهادة',
  'failure.tls-expired.clause': 'انتهت صلاحية الشهادة',
  'failure.tls-expired.sentence': 'انتهت صلاحية شهادة {host, select, none {الخادم} other {{host}}}.',
  'failure.tls-expired.advice': 'جدّد الشهادة، وتحقق لماذا لم تتجدد تلقائيًا.',
  'failure.tls-expired.developer': 'تاريخ notAfter لشهادة في السلسلة في الماضي.',

  'failure.tls-not-yet-valid.title': 'الشهادة غير سارية بعد',
  'failure.tls-not-yet-valid.clause': 'الشهادة غير سارية بعد',
  'failure.tls-not-yet-valid.sentence': 'شهادة {host, select, none {الخادم} other {{host}}} غير سارية بعد.',
  'failure.tls-not-yet-valid.advice': 'تحقق من تاريخ الخادم، أو انتظر حتى تسري الشهادة.',
  'failure.tls-not-yet-valid.developer': 'تاريخ notBefore لشهادة في السلسلة في المستقبل.',

  'failure.tls-name-mismatch.title': 'الشهادة لاسم آخر',
  'failure.tls-name-mismatch.clause': 'الشهادة لاسم مضيف آخر',
  'failure.tls-name-mismatch.sentence':
    'أُصدرت شهادة {host, select, none {الخادم} other {{host}}} لاسم مضيف آخر.',
  'failure.tls-name-mismatch.advice': 'أصدر شهادة تذكر هذا المضيف بالضبط، مع www. وبدونها حيث يُستخدم كلاهما.',
  'failure.tls-name-mismatch.developer': 'لا subjectAltName في الشهادة يطابق المضيف.',

  'failure.tls-too-old.title': 'لا يتكلم الخادم إلا TLS قديمًا',
  'failure.tls-too-old.clause': 'لا يتكلم الخادم إلا TLS قديمًا',
  'failure.tls-too-old.sentence':
    '{host, select, none {الخادم} other {{host}}} لا يتكلم إلا إصدارًا من TLS أقدم من 1.2.',
  'failure.tls-too-old.advice': 'فعّل TLS 1.2 وTLS 1.3 على الخادم، أو ضعه خلف وكيل أو CDN يتكلمهما.',
  'failure.tls-too-old.developer':
    'انتهت المصافحة بسبب إصدار البروتوكول: نعرض TLS 1.2 و1.3. وقد سُحب TLS 1.0 و1.1 (RFC 8996)؛ ولا يقبلهما بعدُ إلا هاتف قديم.',

  'failure.tls-absent.title': 'يستجيب الخادم بلا TLS حيث يُنتظر https',
  'failure.tls-absent.clause': 'يستجيب الخادم بلا TLS حيث يُنتظر https',
  'failure.tls-absent.sentence':
    '{host, select, none {الخادم} other {{host}}} يستجيب بلا TLS حيث يُطلب https://.',
  'failure.tls-absent.advice':
    'قدّم TLS على هذا المنفذ: يرسل الخادم هناك عادةً HTTP عاديًا لأن TLS غير مفعّل له، أو لأن وكيلًا يمرر المنفذ الخطأ.',
  'failure.tls-absent.developer':
    'البايتات الأولى التي وصلت ليست سجل TLS. في nginx يحتاج المنفذ إلى «listen 443 ssl»، وفي Apache إلى «SSLEngine on».',

  'failure.tls-client-certificate.title': 'يطلب الخادم شهادة من زواره',
  'failure.tls-client-certificate.clause': 'يطلب الخادم شهادة من زواره',
  'failure.tls-client-certificate.sentence':
    '{host, select, none {الخادم} other {{host}}} لا يُدخل أحدًا بلا شهادة خاصة به.',
  'failure.tls-client-certificate.advice': 'قدّم الصفحة، أو صفحة عامة عنها، دون طلب شهادة من الزوار.',
  'failure.tls-client-certificate.developer':
    'أنهى الخادم المصافحة بالتنبيه certificate_required (mutual TLS). ولا شهادة عميل لدى معاينة الرابط لتقدمها.',

  'failure.tls-failed.title': 'تعذّر إنشاء اتصال آمن',
  'failure.tls-failed.clause': 'تعذّر إنشاء اتصال مشفّر',
  'failure.tls-failed.sentence': 'تعذّر إنشاء اتصال مشفّر مع {host, select, none {الخادم} other {{host}}}.',
  'failure.tls-failed.advice': 'تحقق من أن الخادم يعرض TLS 1.2 أو 1.3 على منفذ الرابط.',
  'failure.tls-failed.developer':
    'أخفقت مصافحة TLS (التشفير أو تنبيه). والخوادم التي تطلب شهادة من زوارها تنهي مصافحة TLS 1.2 هكذا أيضًا.',
} as const
