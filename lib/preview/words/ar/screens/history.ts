/** Lists of scans. */

export const history = {
  'history.heading': 'السجل',
  'history.caption': 'عمليات الفحص السابقة',
  'history.card': 'البطاقة',
  'history.link': 'الرابط',
  'history.verdict': 'الحكم',
  'history.score': 'الدرجة',
  'history.who': 'من',
  'history.when': 'متى',
  'history.running': 'جارٍ',
  'history.interrupted': 'انقطع',
  'history.no-title': 'لم يُقرأ أي عنوان',
  'history.no-report': 'لا تقرير',
  // the page around them
  'history.search': 'بحث',
  'history.search-in': 'كلمات من العنوان الشبكي أو من العنوان',
  'history.all-verdicts': 'كل الأحكام',
  'history.pages': 'صفحات السجل',
  'history.first-page': 'الصفحة الأولى',
  'history.next-page': 'المزيد من عمليات الفحص',
  'history.start-from-first': 'البدء من الصفحة الأولى',
  'history.order': 'ترتيب حسب',
  'history.order.newest': 'الأحدث',
  'history.order.score': 'الدرجة الأدنى',
  'history.order.address': 'العنوان الشبكي',
  'history.scans-of':
    '{count, plural, one {فحص واحد} two {فحصان} few {# عمليات فحص} many {# عملية فحص} other {# عملية فحص}}',
  // what is done with rows
  'history.select-column': 'تحديد',
  'history.select': 'تحديد {title}',
  'history.actions': 'إجراءات',
  'history.choose': 'حدّد اثنين للمقارنة',
  'history.chosen':
    '{count, plural, one {حُدّد فحص واحد} two {حُدّد فحصان} few {حُدّدت # عمليات فحص} many {حُدّدت # عملية فحص} other {حُدّدت # عملية فحص}}',
  'history.delete': 'حذف',
  'history.delete-one': 'حذف {title}',
  'history.recheck': 'إعادة فحص {title}',
  'history.deleted':
    '{count, plural, one {حُذف فحص واحد.} two {حُذف فحصان.} few {حُذفت # عمليات فحص.} many {حُذفت # عملية فحص.} other {حُذفت # عملية فحص.}}',
  'history.deleted-means':
    '{count, plural, one {أُخفي مع روابط مشاركته،} two {أُخفيا مع روابط مشاركتهما،} other {أُخفيت مع روابط مشاركتها،}} والحذف النهائي بعد {days, plural, one {يوم} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
  'history.undo': 'تراجع',
  'history.refused': 'تعذّر ذلك. أعد تحميل الصفحة وحاول مرة أخرى.',
  'history.no-match': 'لا فحص يطابق هذا البحث',
  'history.no-match-why': 'يُبحث عن الكلمات في العنوان الشبكي وفي عنوان البطاقة.',
  'history.show-all': 'عرض كل عمليات الفحص',
  'history.none': 'لا عمليات فحص بعد',
  'history.none-why': 'كل رابط تفحصه في هذا المتصفح يُدرج هنا مع تقريره كما كان.',
} as const
