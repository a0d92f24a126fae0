/** What frames every page, and what small controls say everywhere. */

export const shell = {
  'shell.skip': 'الانتقال إلى المحتوى',
  'shell.home': 'Cardproof، الصفحة الأولى',
  'shell.navigation': 'القائمة الرئيسية',
  'shell.check': 'فحص رابط',
  'shell.check-short': 'فحص هذا الرابط',
  'shell.address': 'رابط آخر للفحص',
  'shell.address-example': 'افحص رابطًا: example.com/page',
  'shell.history': 'السجل',
  'shell.rules': 'القواعد',
  'shell.about': 'يبيّن Cardproof كيف سيبدو الرابط في {app} قبل إرساله.',
  'shell.not-affiliated': 'لا صلة له بـ{app} ولا بشركة Meta.',
  'shell.theme':
    'المظهر: {now, select, light {فاتح} dark {داكن} other {مظهر النظام}}. التبديل إلى {next, select, light {فاتح} dark {داكن} other {مظهر النظام}}.',
  'shell.languages': 'اللغة',
  'shell.close': 'إغلاق',
  'shell.more': 'المزيد',
  'shell.copy': 'نسخ',
  'shell.copied': 'نُسخ',
  'shell.copy-refused': 'حدّده وانسخه يدويًا',
  'shell.just-now': 'الآن',
  // keys
  'shell.keys': 'اختصارات لوحة المفاتيح',
  'shell.key.field': 'الانتقال إلى حقل العنوان',
  'shell.key.next': 'النتيجة التالية، أو الفحص التالي في السجل',
  'shell.key.previous': 'النتيجة السابقة، أو الفحص السابق',
  'shell.key.select': 'تحديد فحص في السجل',
  'shell.key.recheck': 'إعادة فحص هذا الرابط',
  'shell.key.share': 'مشاركة هذا التقرير',
  'shell.key.list': 'عرض هذه القائمة',
  // above every page of a server that may be led into its own network
  'shell.private': 'إعداد هذا الخادم',
  'shell.private-allowed': 'يسمح هذا الخادم بفحص العناوين الخاصة.',
  'shell.private-means': 'كل من يفتح هذه الصفحة يمكنه الوصول إلى شبكتها من خلالها. الإعداد هو {setting}.',
} as const
