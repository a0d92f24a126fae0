/** Why a tag that is in the source is not read. */
import { phraseWords } from '../../typed'

export const unreadable = phraseWords<'unreadable'>()({
  'unreadable.value-unquoted.because': 'المحتوى ليس بين علامتي اقتباس',
  'unreadable.value-unquoted.developer':
    "يطابق تطبيق Android الصيغتين content=\"…\" أو content=''…''؛ والمصغّر الذي يحذف علامات الاقتباس الاختيارية يخفي القيمة.",
  'unreadable.key-unquoted.because': 'الاسم ليس بين علامتي اقتباس',
  'unreadable.key-unquoted.developer':
    'يطابق تطبيق Android الصيغتين property="…" أو name="…"؛ والمصغّر الذي يحذف علامات الاقتباس الاختيارية يخفي المفتاح.',
  'unreadable.value-empty.because': 'المحتوى فارغ',
  'unreadable.value-empty.developer': 'تحتاج القيمة إلى محرف واحد على الأقل.',
  'unreadable.value-missing.because': 'لا محتوى',
  'unreadable.value-missing.developer': 'في الوسم مفتاح بلا خاصية content.',
  'unreadable.not-closed.because': 'غير مغلق ضمن head',
  'unreadable.not-closed.developer': 'يبحث تطبيق Android عن <title>…</title> ولا يجد النهاية.',
  'unreadable.key-case.because': 'الاسم ليس بحالة الأحرف المتوقعة',
  'unreadable.key-case.developer': 'تُقارن المفاتيح حرفيًا: og:title بأحرف صغيرة كلها.',
  'unreadable.key-spaces.because': 'حول الاسم فراغات',
  'unreadable.key-spaces.developer': 'تُقارن المفاتيح حرفيًا؛ والفراغ داخل علامتي الاقتباس جزء من المفتاح.',
  'unreadable.attribute-case.because': 'الكلمات property أو name أو content بأحرف كبيرة',
  'unreadable.attribute-case.developer': 'تُطابق أسماء الخصائص حرفيًا بأحرف صغيرة.',
  'unreadable.space-around-equals.because': 'قبل علامة المساواة أو بعدها فراغ',
  'unreadable.space-around-equals.developer': 'تُطابق الخصائص بصيغة name="value" بلا فراغ حول علامة المساواة.',
  'unreadable.bare-attribute-before.because': 'تسبقه مباشرةً خاصية بلا قيمة',
  'unreadable.bare-attribute-before.developer':
    'خاصية بلا قيمة قبل property أو content مباشرةً تكسر المطابقة؛ أعطها قيمة أو انقلها إلى النهاية.',
  'unreadable.angle-bracket-in-value.because': 'في المحتوى علامة > مجردة',
  'unreadable.angle-bracket-in-value.developer':
    'علامة > المجردة تنهي الوسم لدى تطبيق Android؛ اكتب &gt; بدلًا منها.',
  'unreadable.outside-head.because': 'لا تُقرأ الوسوم خارج head',
  'unreadable.outside-head.developer': 'لا يُقرأ إلا النص بين <head> و</head>.',
  'unreadable.beyond-limit.because': 'بعد النقطة التي يتوقف {app} عندها عن القراءة',
  'unreadable.beyond-limit.developer': 'تُعدّ البايتات بعد فك الضغط حتى نهاية الوسم.',
  'unreadable.inside-comment.because': 'لا تُقرأ الوسوم داخل تعليق',
  'unreadable.inside-comment.developer': 'الوسم داخل تعليق.',
  'unreadable.inside-script.because': 'لا تُقرأ الوسوم داخل script',
  'unreadable.inside-script.developer': 'لا تُشغَّل النصوص البرمجية، ونصها ليس ترميزًا.',
  'unreadable.inside-template.because': 'لا تُقرأ الوسوم داخل template',
  'unreadable.inside-template.developer': 'محتوى هذا العنصر ليس جزءًا من المستند.',
  'unreadable.inside-svg.because': 'الوسوم داخل svg ليست وسوم الصفحة',
  'unreadable.inside-svg.developer': 'محتوى svg لدى محلّل HTML جزء من رسم.',
  'unreadable.key-not-read.because': 'لا يستخدم {app} وسومًا بهذا الاسم',
  'unreadable.key-not-read.developer': 'ليس المفتاح في قائمة التطبيق.',
  'unreadable.overridden.because': 'يُستخدم وسم لاحق بالاسم نفسه',
  'unreadable.overridden.developer': 'من وسمين بمفتاح واحد يفوز الأخير.',
  'unreadable.slash-joined':
    'بلا علامات اقتباس تصبح الشرطة في /> جزءًا من القيمة: ولقارئ يأخذ الوسم ينتهي العنوان بشرطة ويقود إلى مكان آخر.',
  'unreadable.several': '{first} {rest}',
})
