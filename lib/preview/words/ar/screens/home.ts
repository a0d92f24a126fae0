/** The first page, and what the site says of itself elsewhere. */

export const home = {
  'home.site': 'Cardproof: بطاقة {app} قبل الإرسال',
  'home.title': 'شاهد ما سيعرضه {app} عند إرسال رابط',
  'home.description': 'الصق رابطًا: البطاقة، وسببها، وما يجب تغييره.',
  'home.picture': 'Cardproof: البطاقة التي سيعرضها {app} قبل إرسال الرابط',
  'home.promise': 'شاهد البطاقة قبل إرسال الرابط',
  'home.promise-how': 'ما سيعرضه {app}، ولماذا، وما يجب تغييره.',
  'home.heading': 'ماذا سيعرض {app} عند إرسال هذا الرابط؟',
  'home.lead': 'الصقه لترى البطاقة، وسبب شكلها، وما يجب تغييره.',
  'home.recent': 'عمليات الفحص الأخيرة',
  'home.all': 'السجل',
  // a link before and after its fix
  'home.before-and-after': 'رابط قبل إصلاحه وبعده',
  'home.before': 'قبل',
  'home.before-why': 'حجم الصورة {weight}؛ والحد {limit}.',
  'home.after': 'بعد',
  'home.after-why': 'الصورة نفسها محفوظة في ملف أصغر. ولم يتغير شيء غير ذلك.',
  'home.open-report': 'فتح تقرير هذا المثال',
  // what the product does, in three pictures
  'home.does': 'ما الذي يفعله Cardproof',
  'home.does.see': 'يعرض البطاقة قبل الإرسال',
  'home.does.see-how': 'تُجلب صفحتك كما يجلبها {app}، وتُرسم كما يرسمها كل جهاز.',
  'home.does.why': 'يذكر السبب، واحدًا لا غير',
  'home.does.why-how': 'مع الرقم والحد ومن قال ذلك: Meta، أو {app} نفسه، أو دليل منشور.',
  'home.does.mend': 'يسلّم الإصلاح جاهزًا',
  'home.does.mend-how': 'أسطر للصق فيها عنوانك وصورتك، أو الخطوات لمن يدير الموقع.',
  'home.weight': 'حجم الصورة {weight}',
  'home.weight-limit': 'يعرض {app} الصور حتى {limit}',
  'home.examples': 'أمثلة محلولة',
  // a worked example
  'home.example.good-page': 'كل شيء في مكانه',
  'home.example.heavy-image': 'صورة أثقل من اللازم',
  'home.example.tags-by-javascript': 'وسوم يضيفها JavaScript',
  'home.example-title': 'مثال: {title}',
  'home.example-note': 'التقرير حقيقي؛ والصفحة التي يتناولها تسجيل لا يتغير أبدًا.',
  'home.example-named': 'مثال محلول: {title}.',
} as const
