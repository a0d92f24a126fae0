/** The command line: its help, and what is wrong with its arguments. */

export const cli = {
  'cli.does': 'يبيّن ما سيعرضه {app} لرابط ما، والسبب، وما يجب تغييره.',
  'cli.usage': 'الاستخدام:',
  'cli.arguments': 'المعاملات:',
  'cli.options': 'الخيارات:',
  'cli.url': 'الرابط كما سيُرسل',
  'cli.json': 'طباعة التقرير بصيغة JSON فقط',
  'cli.allow-private': 'فحص عناوين هذا الجهاز والشبكات الخاصة أيضًا',
  'cli.ca': 'الوثوق بمرجع التصديق هذا أيضًا',
  'cli.browser': 'متصفح Chromium الذي يشغّل نصوص الصفحة البرمجية عند غياب الوسوم ({auto} إن لم يُحدَّد)',
  'cli.lang': 'لغة التقرير ({languages})؛ وإلا فلغة النظام',
  'cli.help': 'عرض هذه المساعدة',
  // its arguments
  'cli.no-link': 'اذكر الرابط المراد فحصه.',
  'cli.one-link': 'اذكر رابطًا واحدًا فقط.',
  'cli.unknown-option': 'لا يوجد خيار باسم {option}.',
  'cli.option-without-value': 'الخيار {option} يحتاج إلى قيمة.',
  'cli.unknown-language': 'اللغة {language} غير متاحة. اللغات المتاحة: {languages}.',
  'cli.see-help': 'انظر {help}.',
  'cli.certificate-unreadable': 'تعذّرت قراءة ملف الشهادة {file}.',
  'cli.no-certificate': 'لا يحتوي الملف {file} على شهادة بصيغة PEM.',
} as const
