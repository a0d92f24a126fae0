/** The pages that explain the rules. */

export const help = {
  'help.rules': 'القواعد',
  'help.all-rules': 'كل القواعد',
  'help.rules-title': 'ما الذي يُختبر في الرابط قبل إرساله',
  'help.rules-description': 'كل قاعدة لبطاقة {app}، ومصدرها، وكيفية تحقيقها.',
  'help.rules-lead':
    'ما الذي ينظر فيه Cardproof ولماذا. تذكر كل قاعدة مصادرها: Meta، أو ما لوحظ من تطبيقات {app}، أو أدلة منشورة. وحيث تختلف المصادر تقول القاعدة ذلك. انظر أيضًا: {cards} و{score}.',
  'help.rule-title': '{rule}: ما يطلبه {app}',
  'help.group.page': 'الصفحة',
  'help.group.text': 'العنوان والوصف',
  'help.group.image': 'الصورة',
  'help.picture': 'القاعدة على بطاقة',
  'help.with-fault': 'مع الخلل',
  'help.without-fault': 'بدونه',
  'help.on-no-card': 'لا يظهر هذا الخلل على أي بطاقة يرسمها {app} اليوم؛ والنص أدناه يبيّن لماذا يُختبر.',
  'help.how-to-fix': 'كيفية الإصلاح',
  'help.for-developers': 'للمطوّرين',
  'help.sources': 'المصادر',
  'help.sources-without-address': 'المصدر بلا رابط هو وثيقة بلا عنوان عام، أو ما لوحظ من التطبيقات.',
  // how the score works
  'help.score': 'كيف تُحسب الدرجة',
  'help.score-title': 'كيف تُحسب درجة بطاقة {app}',
  'help.score-description': 'ما يراه الناس يحدّد النطاق؛ والبقية تحرّك الدرجة داخله.',
  'help.score-lead':
    'ما سيراه الناس يحدّد النطاق. وكل ما عداه يحرّك الدرجة داخل ذلك النطاق، فلا تنزل صفحة ذات بطاقة جيدة عن صفحة بلا بطاقة.',
  'help.score.range': 'من {from, number} إلى {to, number}',
  'help.score.band.large': 'البطاقة بصورتها الكبيرة',
  'help.score.band.small': 'البطاقة بصورة صغيرة',
  'help.score.band.text': 'بطاقة من نص فقط',
  'help.score.band.link': 'لا بطاقة: الرابط وحده',
  'help.score.risk':
    'ما قد يُفقد البطاقة على بعض الهواتف أو الخوادم يُنقص {fail, number} نقطة؛ وما يُحتمل ذلك منه {warn, number}.',
  'help.score.text':
    'العنوان أو الوصف الذي يراه الناس مقطوعًا أو غائبًا أو مشوّهًا يُنقص {fail, number} نقطة؛ وإن كان ضعيفًا فقط فـ{warn, number}.',
  'help.score.polish':
    'التحسينات الصغيرة تُنقص {each, plural, one {نقطة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}} لكل منها و{max, number} على الأكثر في المجموع: لا يراها أحد في المحادثة.',
  'help.score.not-read': 'الصفحة التي تعذّرت قراءتها كليًا تخسر {points, number} نقطة أخرى.',
  'help.score.unknown': 'عندما لا يُعرف ما يراه الناس فلا درجة.',
  'help.folklore': 'يُقال كثيرًا، لكنه غير صحيح',
} as const
