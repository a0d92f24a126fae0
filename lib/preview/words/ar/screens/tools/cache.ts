/** The help for a card that stays old. */

export const cache = {
  'cache.title': 'حين تبقى البطاقة قديمة',
  'cache.more': 'مزيد من المساعدة',
  'cache.card-title': 'بطاقة {app} لا تتغير: ما الذي ينفع',
  'cache.card-description': 'ما يوصل البطاقة الجديدة إلى الهواتف، جهازًا جهازًا، وما لا ينفع.',
  'cache.lead':
    'هاتف المرسل هو من يصنع البطاقة ويحتفظ بها. ولا شيء في الموقع يزيلها من هناك؛ أما رابط لا يعرفه أي هاتف بعد فيأتي بالجديدة.',
  'cache.site': 'الموقع أولًا',
  'cache.site.check':
    'افحص الرابط هنا. فإن أظهر التقرير البطاقة الجديدة فالموقع جاهز، والهواتف وحدها متأخرة.',
  'cache.site.empty':
    'وإن أظهر القديمة فأفرغ ما زال يقدّم الصفحة القديمة: ذاكرة الموقع المؤقتة أولًا، مثل إضافة تخزين مؤقت في WordPress، ثم ما يقف أمام الموقع.',
  'cache.site.image': 'أعطِ الصورة الجديدة اسم ملف جديدًا، كي لا تقدّم أي ذاكرة في الطريق الصورة القديمة.',
  'cache.fronts': 'أمام الموقع',
  'cache.fronts-hint': 'يذكر التقرير أي هذه الخدمات يقف أمام صفحتك.',
  'cache.front.cloudflare': '‏Caching → Configuration → Custom Purge، مع عنوان الصفحة',
  'cache.front.akamai': '‏Fast purge بحسب URL، مع عنوان الصفحة',
  'cache.front.fastly': '‏Purge → Purge URL، مع مسار الصفحة',
  'cache.front.cloudfront': '‏Invalidations → Create invalidation، مع مسار الصفحة',
  'cache.front.vercel': '‏CDN → Caches → Purge Cache؛ ونشر جديد يفعل الشيء نفسه',
  'cache.front.netlify': 'كل نشر يفرغها: Deploys → Trigger deploy',
  'cache.helps': 'ما ينفع',
  'cache.helps.new-link': 'أرسل الرابط وفي آخره رقم. فهو للهاتف رابط جديد، والصفحة تبقى كما هي.',
  'cache.helps.other-phone': 'أرسل من هاتف لم يكن هذا الرابط في حقل كتابته قط.',
  'cache.helps.wait': 'انتظر: تُحفظ البطاقة بضع ساعات عادةً. ولا أحد يعد بعددها.',
  'cache.helps.make': 'إنشاء الرابط الجديد',
  'cache.devices': 'على كل جهاز',
  'cache.device.android':
    'Android: الإعدادات ← التطبيقات ← {app} ← التخزين ← محو ذاكرة التخزين المؤقت. ثم الصق الرابط من جديد، وانتظر البطاقة فوق الحقل قبل أن ترسل.',
  'cache.device.ios': 'iPhone: لا يُعرف إعداد كهذا، ولم يُنشر كم يحتفظ iPhone بالبطاقة. أرسل الرابط الجديد.',
  'cache.device.web':
    'الويب وسطح المكتب: تطلب النافذة البطاقة من الهاتف وتحتفظ بها ما دامت مفتوحة. أعد تحميلها بعد أن يعرض الهاتف البطاقة الجديدة.',
  'cache.device.channel': 'القنوات: خوادم Meta هي التي تجلب الصفحة. ولا يُعرف هل يُفرغ شيءٌ ما تحتفظ به.',
  'cache.device.sent':
    'الرسائل المرسلة: البطاقة جزء من الرسالة وتبقى. احذفها لدى الجميع وأرسل الرابط من جديد.',
  'cache.not': 'ما لا ينفع',
  'cache.not.debugger':
    'أداة Sharing Debugger من Facebook. فهي تفرغ ما تحتفظ به خوادم Meta، والهواتف تجلب الصفحة بنفسها.',
  'cache.not.recipient': 'أن تطلب من المستلم إفراغ شيء: فهاتف المستلم لا يجلب الصفحة أبدًا.',
  'cache.not.tags':
    'وسوم أكثر، مثل itemprop="image" وog:image:secure_url وtwitter:card أو og:type آخر: لا تقرأ الهواتف أيًّا منها.',
  'cache.not.robots': 'ملف robots.txt آخر: لا تطلبه الهواتف.',
  'cache.not.fragment': 'شيء بعد #: لا يراه أي خادم. ولا يُعرف هل يعدّه الهاتف رابطًا جديدًا.',
  'cache.not.signed': 'رقم في آخر رابط موقَّع: يرفضه الخادم. اطلب توقيعه من جديد.',
} as const
