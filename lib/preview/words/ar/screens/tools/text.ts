/** Writing the title and the description of a card. */

export const text = {
  'text.title': 'اكتب لي النص',
  'text.lead': 'اكتب عنوانًا ووصفًا وشاهدهما في كل بطاقة. لا يتغير شيء في صفحتك.',
  'text.field-title': 'العنوان',
  'text.field-description': 'الوصف',
  'text.candidates': 'ما تقدمه الصفحة',
  'text.heading': 'العنوان الرئيسي',
  'text.paragraph': 'الفقرة الأولى',
  'text.data': 'JSON-LD',
  'text.before': 'كما هي',
  'text.after': 'كما يُقترح',
  'text.chars': 'عدد الأحرف: {n, number}',
  'text.lost':
    '{surface} يقتطع {n, plural, zero {# كلمة} one {كلمة واحدة} two {كلمتين} few {# كلمات} many {# كلمة} other {# كلمة}}: {lost}',
  'text.shared': 'إظهار في الروابط المشاركة',
  'text.keep': 'احفظ الاقتراح',
  'text.drop': 'احذف الاقتراح',
  'text.tags': 'وسوم للصق',
  'text.kept': 'حُفظ الاقتراح.',
  'text.too-fast': 'طلبات كثيرة جدًا. انتظر دقيقة ثم حاول مجددًا.',
} as const
