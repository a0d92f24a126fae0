/** The rules behind the checks, and what those say who see them otherwise. */
import type { Catalogue } from '../catalogue'

export const limits = {
  // page
  headBytesMax: {
    rule: 'يجب أن يقع head ضمن أول 300 KB من HTML.',
    disagree: ['تقرأ التطبيقات قبل 2023 65,536 بايت.'],
  },
  headBytesOldClients: { rule: 'كانت التطبيقات قبل 2023 تتوقف عن القراءة عند 64 KB.', disagree: ['300 KB.'] },
  pageTimeFast: {
    rule: 'ينبغي أن تستجيب الصفحة خلال ثانيتين إلى ثلاث.',
    disagree: ['يتخلى بعد 10 ث للاتصال و10 ث للقراءة.'],
  },
  pageTimeSlow: {
    rule: 'الصفحات التي تستغرق أكثر من ثانيتين إلى ثلاث قد تُتخطى.',
    disagree: ['يتخلى بعد 10 ث للاتصال و10 ث للقراءة.'],
  },
  pageTimeMax: {
    rule: 'يتخلى تطبيق Android عن الصفحة بعد 10 ثوانٍ.',
    disagree: ['ينتظر الهاتف 7 ث.'],
  },
  webWaitForPhone: { rule: 'ينتظر WhatsApp Web الهاتف 7 ثوانٍ ليبني المعاينة.' },
  redirectsMax: { rule: 'يتبع تطبيق Android حتى 20 إعادة توجيه، بـLocation فقط.' },
  redirectsMany: { rule: 'كل إعادة توجيه رحلة ذهاب وإياب على شبكة الجوال؛ وأكثر من ثلاث بطيء.' },
  httpsPage: {
    rule: 'يجب أن تكون الصفحة HTTPS؛ لا معاينة لصفحات http://.',
    disagree: ['منذ أواخر 2023 يطلب التطبيق نفسه https:// بدلًا من http://.'],
  },
  status2xx: { rule: 'يجب أن تكون للاستجابة النهائية حالة من 200 إلى 299.' },
  tlsValid: { rule: 'يجب أن تكون الشهادة صالحة لدى الهاتف: السلسلة والتاريخ والاسم.' },
  noJavaScript: { rule: 'لا يُشغَّل JavaScript: يجب أن تكون الوسوم في HTML الذي يرسله الخادم.' },
  noMetaRefresh: { rule: 'لا تُتبع Meta refresh وإعادة التوجيه بـJavaScript.' },
  noCookies: { rule: 'لا يُحتفظ بملفات تعريف ارتباط ولا يسجّل أحد الدخول: يجب أن تكون الصفحة عامة.' },
  userAgent: {
    rule: 'تُطلب الصفحة بصفة "WhatsApp/2.23.20.0".',
    disagree: ['WhatsApp/2.x.x.x باللاحقة A أو I أو N.'],
  },
  iosUserAgent: { rule: 'تطلب أجهزة iPhone الصفحة بصفة "WhatsApp/2.x.x.x I".' },
  metaServersFetch: {
    rule: 'بطاقات القنوات تبنيها خوادم Meta لا هاتف المُرسِل.',
    disagree: ['تطلب خوادم Meta بصفة facebookexternalhit، ولرسائل الأعمال أيضًا.'],
  },
  iosRange: {
    rule: 'تبيّن سجلات الخوادم أن أجهزة iPhone تطلب نطاقًا وتحصل على 206؛ ولا يُعرف أي نطاق. وكانت تطبيقات الويب القديمة تطلب bytes=0-1024000.',
    disagree: ['لا يرسل Range.'],
  },
  senderFetches: {
    rule: 'تُصنع البطاقة مرة واحدة مما قاله الخادم لهاتف المُرسِل؛ ومن يستقبل الرسالة لا يجلب الصفحة.',
  },
  robotsNotAsked: {
    rule: 'لا يطلب الهاتف robots.txt أبدًا؛ وقد تطلبه خوادم Meta.',
    disagree: ['تحقق هل يجوز للزواحف الوصول.'],
  },
  headEndsAtBody: {
    rule: 'ينهي محلّل HTML قسم head عند أول عنصر من body.',
  },
  headOnly: { rule: 'لا تُقرأ إلا الوسوم داخل <head>.' },
  quotedValues: {
    rule: 'يجب أن تكون قيم الخصائص بين علامتي اقتباس وغير فارغة.',
    disagree: ['تخفق القيم بلا اقتباس على Android والحاسوب لا على iPhone.'],
  },
  exactKeys: {
    rule: 'يأتي المفتاح من property، وإلا فمن name، وإلا فمن itemprop؛ وحالة أحرفه يجب أن تطابق.',
  },
  charsetOrder: { rule: 'تُؤخذ مجموعة المحارف من الترويسة، وإلا فمن وسم meta، وإلا فـUTF-8.' },
  pageTypeNotRead: {
    rule: 'لا يُنظر في Content-Type للصفحة.',
    disagree: [
      'ينبغي للمُرسِل أن يذكر نوع الوسائط؛ والمستقبل بلا نوع قد يخمّن، أو يحسب المحتوى بايتات بلا نوع.',
    ],
  },
  fragmentNotSent: {
    rule: 'ما يتبع # في الرابط لمتصفح القارئ وحده؛ وليس من الطلب.',
  },
  linkScheme: { rule: 'يجب أن يتضمن الرابط http:// أو https://.' },
  // text
  titleOrDescription: {
    rule: 'توجد بطاقة حين يُعثر على عنوان أو وصف بعد البدائل.',
    disagree: ['يجب ألا يكون og:title وog:description وog:url فارغة.', 'og:title مطلوب.'],
  },
  ogTitleRequired: {
    rule: 'يجب أن يكون og:title في head وألا يكون فارغًا.',
    disagree: ['يلجأ إلى twitter:title وmeta title و<title>.'],
  },
  ogDescriptionRequired: {
    rule: 'يجب أن يكون og:description في head وألا يكون فارغًا.',
    disagree: ['يلجأ إلى twitter:description وmeta description؛ والعنوان وحده يصنع بطاقة.'],
  },
  ogUrlRequired: {
    rule: 'يجب أن يكون og:url في head وألا يكون فارغًا.',
    disagree: ['يلجأ إلى الرابط نفسه.'],
  },
  ogUrlCanonical: {
    rule: 'og:url هو العنوان الأساسي، بلا متغيرات جلسة ولا معرّفات مستخدمين ولا عدادات.',
  },
  titleCharsGood: { rule: 'og:title دون 65 محرفًا يظهر كاملًا.', disagree: ['سطران على الأكثر.'] },
  descriptionCharsGood: {
    rule: 'og:description دون 100 محرف يظهر على الهاتف.',
    disagree: ['يكفي 80 محرفًا.', 'سطر واحد، نحو 45 إلى 55 محرفًا.'],
  },
  descriptionCharsSafe: { rule: 'وصف من 80 محرفًا يكفي دائمًا.' },
  titleCharsCut: { rule: 'يُقطع العنوان عند 150 محرفًا قبل ترتيبه.' },
  descriptionCharsCut: { rule: 'يُقطع الوصف عند 300 محرف قبل ترتيبه.' },
  titleLines: { rule: 'يأخذ العنوان سطرين على الأكثر.' },
  descriptionLines: {
    rule: 'يعرض Android سطرًا واحدًا من الوصف.',
    disagree: ['سطر أو سطران.'],
  },
  descriptionLinesWeb: { rule: 'يعرض Web سطرين من الوصف.' },
  descriptionLinesIos: { rule: 'يأخذ الوصف سطرًا أو سطرين.' },
  entitiesOnce: { rule: 'تُفك الكيانات في القيمة مرة واحدة.' },
  invisibleCharacters: {
    rule: 'يستغني النص عن محارف تغيّر اتجاهه: فهي تجعله يُقرأ على غير ما يقول.',
  },
  titleWithoutBranding: { rule: 'og:title هو عنوان المحتوى بلا علامة.' },
  siteNameNotShown: {
    rule: 'لا تحمل الرسالة اسم موقع؛ وتعرض البطاقة المضيف.',
    disagree: ['يظهر og:site_name تسميةً في بعض الإصدارات.'],
  },
  siteNameAsked: {
    rule: 'ينبغي تعيين og:site_name: تعرضه بعض الإصدارات، ولا تعرضه الحالية.',
    disagree: ['يظهر المضيف، ولا يظهر اسم الموقع أبدًا.'],
  },
  ogTypeAsked: {
    rule: 'ينبغي أن يكون og:type "website" أو "article"؛ وأثره ضئيل.',
    disagree: ['لا يُقرأ الوسم.'],
  },
  duplicatesLastWins: { rule: 'من وسمين بمفتاح واحد يفوز الأخير.', disagree: ['يفوز الأول.'] },
  hostShown: { rule: 'السطر الأخير في البطاقة هو مضيف الرابط، مع إبقاء www.' },
  // image
  imageRequested: { rule: 'ينبغي تعيين og:image؛ وبدونه تكون البطاقة نصًا فقط.' },
  imageAbsolute: {
    rule: 'يجب أن يكون og:image عنوان URL مطلقًا.',
    disagree: ['العنوان النسبي ينهي خطوة الصورة.'],
  },
  imageHttps: {
    rule: 'صورة http:// تُحجب.',
    disagree: ['يطلب https:// بنفسه ويعرض الصورة إن نجح ذلك.'],
  },
  imageBytesGood: {
    rule: 'أبقِ الصورة دون 300 KB.',
    disagree: ['دون 600 KB.', 'دون 1 MB.', 'التطبيقات قبل 2023: 307,200 بايت.'],
  },
  imageBytesMax: { rule: 'يجب أن تكون الصورة دون 600 KB.', disagree: ['300 KB.', 'دون 1 MB.'] },
  imageWidthLarge: { rule: 'يجب ألا يقل عرض الصورة عن 300 px للبطاقة الكبيرة.' },
  imageHeightLarge: { rule: 'يجب ألا يقل ارتفاع الصورة عن 75 px للبطاقة الكبيرة.' },
  imageSideSmall: { rule: 'دون 100 × 100 px لا تُصنع مصغّرة.' },
  imageWidthGuide: {
    rule: 'دون نحو 300 × 200 px قد تُسقط الصورة.',
    disagree: ['200 × 200 px على الأقل.', '100 × 100 px للمصغّرة، و300 × 75 px للبطاقة الكبيرة.'],
  },
  imageHeightGuide: {
    rule: 'دون نحو 300 × 200 px قد تُسقط الصورة.',
    disagree: ['100 × 100 px للمصغّرة، و300 × 75 px للبطاقة الكبيرة.'],
  },
  imageSideSendLink: {
    rule: 'ينبغي ألا تقل الصورة عن 200 × 200 px.',
    disagree: ['100 × 100 px للمصغّرة.'],
  },
  imageRatioBest: {
    rule: 'صورة 1.91:1 تملأ البطاقة العريضة.',
    disagree: ['كل نسبة من 4:1 إلى 1:1 تظهر بلا قص.'],
  },
  imageRatioSquare: {
    rule: 'صورة 1:1 تظهر مصغّرة.',
    disagree: ['300 px أو أكثر: بطاقة مربعة كبيرة.'],
  },
  imageRatioIosParting: { rule: 'الأقرب من 1.91:1 و1:1 يحدّد التخطيط؛ والحد بينهما 1.4.' },
  imageRatioMax: {
    rule: 'يجب أن تكون نسبة العرض إلى الارتفاع 4:1 أو أقل.',
    disagree: ['لا تُرفض: تقص البطاقة ما هو أعرض.'],
  },
  imageRatioClampMin: {
    rule: 'نسبة الارتفاع إلى العرض محصورة بـ0.25 على الأقل: تُقص الصور الأعرض.',
  },
  imageRatioClampMax: {
    rule: 'نسبة الارتفاع إلى العرض محصورة بـ1 على الأكثر: تُقص الصور الأطول مربعةً.',
  },
  imageFormats: {
    rule: 'JPEG وPNG في كل مكان؛ وWebP وGIF في الإصدارات الحديثة.',
    disagree: ['وكذلك BMP وHEIF؛ ولا SVG أبدًا؛ وAVIF على Android الجديد فقط.'],
  },
  imageDecodes: { rule: 'البايتات تحدّد الصيغة لا Content-Type.' },
  imagePartial: {
    rule: 'يحتفظ مفكّك الترميز في Android بما استطاع قراءته من صورة مقطوعة ويترك الباقي فارغًا؛ وعند خطأ داخل البيانات قد لا يعيد صورة. ولم يُلاحَظ ما يصنعه WhatsApp وأجهزة iPhone بأي منهما.',
  },
  imageOrientation: {
    rule: 'يترك مفكّك الترميز في Android للتطبيق تدوير الصورة بحسب اتجاه EXIF. ولم يُلاحَظ ما يصنعه WhatsApp وأجهزة iPhone به في المعاينة.',
  },
  imageTimeMax: { rule: 'يتخلى تطبيق Android عن الصورة بعد 20 ثانية بلا بيانات.' },
  imageTimeGood: { rule: 'ينبغي أن تظهر المعاينة خلال 10 ثوانٍ في المجموع.' },
  imageNoFallback: {
    rule: 'تنهي 404 أو عنوان سيئ خطوة الصورة؛ ولا يُجرَّب المرشح التالي إلا بعد «كبيرة جدًا» أو «صغيرة جدًا».',
  },
  imagePublic: { rule: 'يجب أن تُحمَّل الصورة بلا تسجيل دخول وبلا ملف تعريف ارتباط وبلا Referer.' },
  imageStableAddress: {
    rule: 'عناوين الصور الموقّعة أو التي تنتهي تتوقف قبل أن يُفتح الرابط أو يُرسل مرة أخرى.',
  },
  imageDeclaredSize: {
    rule: 'ينبغي تضمين og:image:width وog:image:height دائمًا.',
    disagree: ['لا تُقرأ الوسوم.'],
  },
  imageFlattened: { rule: 'تُسطّح الشفافية على الأبيض.' },
  thumbnailSmallSide: { rule: 'المصغّرة المضمّنة JPEG مربعة لا تزيد على 140 px، بجودة 80.' },
  thumbnailLargeSide: { rule: 'المصغّرة الكبيرة JPEG لا تزيد على 1,024 px، بجودة 90.' },
  // after a change
  deviceCache: {
    rule: 'يحتفظ كل هاتف بالمعاينة التي جلبها، لعدة ساعات عادةً؛ ولا ذاكرة لكل الهواتف تُمحى. والعنوان المتغيّر يُجلب من جديد.',
  },
  // folklore the product corrects
  itempropImage: {
    rule: 'itemprop="image" لازم.',
    disagree: ['لا يُستخدم إلا حين لا يكون للوسم property ولا name.'],
  },
  twitterCard: { rule: 'twitter:card مهم لـWhatsApp.', disagree: ['لا يُقرأ الوسم.'] },
  secureUrl: { rule: 'og:image:secure_url يُقرأ.', disagree: ['لا يُقرأ الوسم.'] },
  facebookDebugger: {
    rule: 'مصحّح Facebook يمحو ذاكرة WhatsApp المؤقتة.',
    disagree: ['لكل جهاز ذاكرته المؤقتة.'],
  },
  robotsStopsPhone: { rule: 'robots.txt يوقف الهاتف.', disagree: ['لا يطلبه الهاتف أبدًا.'] },
} as const satisfies Catalogue['limits']
