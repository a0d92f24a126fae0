/** What the drawing of a card shows, for people who cannot see it. */

export const card = {
  'card.shows.landscape':
    '{app} على {device}: بطاقة في أعلاها {size, select, none {صورة} other {صورة مقاسها {size}}}؛ {lines}. وتحتها الرسالة {message}.',
  'card.shows.square':
    '{app} على {device}: بطاقة أضيق في أعلاها {size, select, none {صورة} other {صورة مقاسها {size}}} مقصوصة على شكل مربع؛ {lines}. وتحتها الرسالة {message}.',
  'card.shows.thumbnail':
    '{app} على {device}: بطاقة صغيرة فيها {size, select, none {صورة} other {صورة مقاسها {size}}} مصغّرة على {side, select, right {اليمين} other {اليسار}}؛ {lines}. وتحتها الرسالة {message}.',
  'card.shows.text': '{app} على {device}: بطاقة بلا صورة؛ {lines}. وتحتها الرسالة {message}.',
  'card.shows.none': '{app} على {device}: لا بطاقة، الرابط وحده {message}.',
  'card.before-sending':
    'قبل الإرسال يعرض {app} على {device} فوق حقل الكتابة {picture, select, yes {صورة صغيرة و} other {}}هذه الأسطر: {lines}.',
  'card.before-sending.none':
    'قبل الإرسال لا يعرض {app} على {device} أي بطاقة فوق حقل الكتابة، بل الرسالة {message} وحدها.',
  'card.size': '{width, number, ::group-off} × {height, number, ::group-off} px',
  // the picture, and what of it is left out
  'card.crop.nothing': 'تظهر الصورة كاملة: {size}.',
  'card.crop.sides':
    'يعرض {app} {kept} من {size}: يُقصّ {left, number} px من اليسار و{right, number} px من اليمين.',
  'card.crop.ends':
    'يعرض {app} {kept} من {size}: يُقصّ {top, number} px من الأعلى و{bottom, number} px من الأسفل.',
  'card.crop.all-around':
    'يعرض {app} {kept} من {size}: يُقصّ {left, number} px من اليسار و{right, number} px من اليمين و{top, number} px من الأعلى و{bottom, number} px من الأسفل.',
  // the lines under it
  'card.lines': '{title}، {description}{hasHost, select, yes {، والسطر الأخير {host}} other {}}',
  'card.line.title': 'العنوان «{text}»',
  'card.line.no-title': 'بلا عنوان',
  'card.line.description': 'الوصف «{text}»',
  'card.line.no-description': 'بلا وصف',
} as const
