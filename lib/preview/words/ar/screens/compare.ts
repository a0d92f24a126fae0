/** Two scans, before and after, or of two addresses. */

export const compare = {
  'compare.title': 'مقارنة',
  'compare.before': 'قبل',
  'compare.after': 'بعد',
  'compare.first': 'الأول',
  'compare.second': 'الثاني',
  'compare.two-addresses': 'هذان عنوانان مختلفان. قد يكون الفرق في الصفحتين نفسيهما، لا تغيّرًا مع الوقت.',
  'compare.other-rules': 'استخدم الفحصان قواعد مختلفة ({before} و{after})، فقد تتغير نتيجة لأن قاعدة تغيّرت.',
  // what people see
  'compare.layout.landscape': 'بطاقة كبيرة',
  'compare.layout.square': 'بطاقة مربعة كبيرة',
  'compare.layout.thumbnail': 'صورة صغيرة',
  'compare.layout.text': 'نص فقط',
  'compare.layout.none': 'الرابط وحده',
  'compare.outcome.card-appears': 'ظهرت بطاقة: {from} ← {to}',
  'compare.outcome.card-disappears': 'اختفت البطاقة: {from} ← {to}',
  'compare.outcome.picture-appears': 'ظهرت الصورة: {from} ← {to}',
  'compare.outcome.picture-disappears': 'اختفت الصورة: {from} ← {to}',
  'compare.outcome.picture-grows': 'كبرت الصورة: {from} ← {to}',
  'compare.outcome.picture-shrinks': 'صغرت الصورة: {from} ← {to}',
  'compare.outcome.shape-changes': 'تغيّر شكل البطاقة: {from} ← {to}',
  'compare.outcome.picture-changes': 'صورة أخرى، ونوع البطاقة نفسه: {to}',
  'compare.outcome.text-changes': 'كلمات أخرى، ونوع البطاقة نفسه: {to}',
  'compare.outcome.same': 'تبدو البطاقة كما هي: {to}',
  'compare.outcome.differ': 'بطاقتان مختلفتان: {from}، و{to}',
  'compare.outcome.alike': 'يعرض كلاهما نوع البطاقة نفسه: {to}',
  'compare.outcome-on': '{outcome}، على {devices}',
  'compare.nothing-changed': 'لم يتغير شيء بين الفحصين',
  'compare.counted': '{counts}.',
  'compare.count.gone':
    '{count, plural, one {مشكلة واحدة زالت} two {مشكلتان زالتا} few {# مشكلات زالت} many {# مشكلة زالت} other {# مشكلة زالت}}',
  'compare.count.new':
    '{count, plural, one {مشكلة جديدة واحدة} two {مشكلتان جديدتان} few {# مشكلات جديدة} many {# مشكلة جديدة} other {# مشكلة جديدة}}',
  'compare.count.better': '{count, number} أفضل',
  'compare.count.worse': '{count, number} أسوأ',
  'compare.scores-of-two': 'الدرجتان: {before, number} و{after, number}.',
  'compare.score-changed': 'الدرجة {before, number} ← {after, number}.',
  // the cards
  'compare.cards': 'البطاقات',
  'compare.card-before': 'ما كان {app} يعرضه من قبل',
  'compare.card-after': 'ما يعرضه {app} الآن',
  'compare.card-first': 'ما يعرضه {app} للأول',
  'compare.card-second': 'ما يعرضه {app} للثاني',
  'compare.score-up':
    '{points, plural, one {زيادة نقطة} two {زيادة نقطتين} few {زيادة # نقاط} many {زيادة # نقطة} other {زيادة # نقطة}}',
  'compare.score-down':
    '{points, plural, one {نقص نقطة} two {نقص نقطتين} few {نقص # نقاط} many {نقص # نقطة} other {نقص # نقطة}}',
  // the findings
  'compare.problems': 'المشكلات',
  'compare.problems-same': 'لم تظهر مشكلة ولم تزل، ولم تتحسن ولم تسؤ.',
  'compare.state.new': 'جديدة',
  'compare.state.worse': 'أسوأ',
  'compare.state.better': 'أفضل',
  'compare.state.gone': 'زالت',
  'compare.state.stays': 'ما زالت قائمة',
  'compare.state.unknown': 'تعذّر معرفتها الآن',
  'compare.of-two.new': 'في الثاني فقط',
  'compare.of-two.worse': 'أسوأ في الثاني',
  'compare.of-two.better': 'أفضل في الثاني',
  'compare.of-two.gone': 'في الأول فقط',
  'compare.of-two.stays': 'في الاثنين',
  'compare.of-two.unknown': 'غير معروفة في الثاني',
  'compare.see-fix': 'عرض الإصلاح',
  'compare.checks-differ':
    '{count, plural, zero {لا اختبارات مختلفة} one {اختبار واحد مختلف} two {اختباران مختلفان} few {# اختبارات مختلفة} many {# اختبارًا مختلفًا} other {# اختبار مختلف}}',
  /** What is there in place of a problem that is gone. */
  'compare.now-says': 'الآن: {title}',
  'compare.second-says': 'الثاني: {title}',
  'compare.others':
    '{count, plural, one {فرق آخر واحد} two {فرقان آخران} few {# فروق أخرى} many {# فرقًا آخر} other {# فرق آخر}}',
  'compare.unchanged':
    '{count, plural, one {نتيجة واحدة لم تتغير} two {نتيجتان لم تتغيرا} few {# نتائج لم تتغير} many {# نتيجة لم تتغير} other {# نتيجة لم تتغير}}',
  'compare.now': 'الآن',
  'compare.not-checked': 'لم يُختبر',
  // the tags
  'compare.tags': 'الوسوم',
  'compare.tags-same': 'الوسوم هي نفسها.',
  'compare.tags-changed': 'حُذف {removed, number}، وأُضيف {added, number}',
  'compare.tags-differ': '{removed, number} في الأول فقط، و{added, number} في الثاني فقط',
  /** Before a line of the diff, for those who cannot see its sign. */
  'compare.removed': 'محذوف:',
  'compare.added': 'مضاف:',
  'compare.only-first': 'في الأول فقط:',
  'compare.only-second': 'في الثاني فقط:',
  // the page around them
  'compare.nothing': 'لا شيء للمقارنة بعد',
  'compare.nothing-why': 'اختر فحصين من السجل، أو افتح تقرير رابط فُحص مرتين.',
  'compare.choose-two': 'اختر فحصين بالضبط',
  'compare.choose-two-why': 'يمكن وضع تقريرين جنبًا إلى جنب، لا أكثر ولا أقل.',
} as const
