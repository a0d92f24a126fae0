/** The last resort: the document itself broke. In every page and in every language, so these are few; they take no parameters. */

export const broken = {
  'broken.title': 'تعذّر عرض هذه الصفحة',
  'broken.why': 'الخلل من جهتنا وليس من صفحتك. عمليات الفحص محفوظة.',
  'broken.try-again': 'إعادة المحاولة',
  'broken.home': 'فحص رابط',
} as const
