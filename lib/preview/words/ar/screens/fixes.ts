/** What a page is built with, its fix in that stack, and all fixes as one text. */

export const fixes = {
  'fixes.built-with': 'بُنيت بواسطة {stacks}',
  'fixes.built-with-behind': 'بُنيت بواسطة {stacks}، وأمامها {fronts}',
  'fixes.unknown': 'أداة البناء: غير معروفة، فهي HTML عادية',
  'fixes.unknown-behind': 'أداة البناء: غير معروفة، فهي HTML عادية؛ وأمامها {fronts}',
  'fixes.how-known': 'كيف عُرف ذلك',
  'fixes.plain': 'HTML عادية',
  'fixes.for-stack': 'لأجل {stack}',
  'fixes.code-of': '{stack}: {file}',
  'fixes.copy-code': 'نسخ الشيفرة',
  'fixes.copy-all': 'نسخ كل الإصلاحات',
  'fixes.lead': 'كل الإصلاحات في نص واحد، مع قيم هذه الصفحة والشيفرة.',
  'fixes.as-message': 'رسالة إلى المطوّر',
  'fixes.as-issue': 'تذكرة بصيغة Markdown',
  'fixes.as-prompt': 'طلب إلى مساعد برمجة',
  'fixes.copy-text': 'نسخ النص',
  'fixes.show-text': 'عرض النص',
} as const
