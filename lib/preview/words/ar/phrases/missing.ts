/** Why something is not known, or why a question does not arise. */
import { phraseWords } from '../../typed'

export const missing = phraseWords<'missing'>()({
  'missing.page-not-read': 'لم تُقرأ الصفحة.',
  'missing.nobody-sent': 'لم يُرسل أي زائر.',
  'missing.given.pasted': 'أُلصق مصدر الصفحة؛ ولم تُرَ استجابتها.',
  'missing.given.uploaded': 'جاء مصدر الصفحة في ملف؛ ولم تُرَ استجابتها.',
  'missing.local': 'الصفحة على {host}، وهو جهاز صاحبها؛ ولم يُرَ ما يحصل عليه الجمهور.',
  'missing.given.image': 'لا يمكن الوصول من هنا إلى عنوانها على {host}.',
  'missing.access.blocked':
    'حُجبنا{by, select, none {} other { ({by})}} (الحالة {status})، فلا نستطيع قول ما تحتويه الصفحة.',
  'missing.access.consent':
    'جاءت صفحة موافقة{by, select, none {} other { ({by})}} بدلًا من الصفحة، فتعذّرت رؤية وسومها.',
  'missing.access.login': 'تطلب الصفحة تسجيل الدخول (الحالة {status})، فتعذّرت رؤية وسومها.',
  'missing.access.not-html': 'الاستجابة ليست صفحة HTML، فلا وسوم للقراءة.',
  'missing.access.empty': 'الاستجابة فارغة، فلا وسوم للقراءة.',
  'missing.access.http-error': 'استجاب الخادم بالحالة {status} بدلًا من الصفحة، فلا وسوم للتقييم.',
  'missing.image.none-named': 'لا تذكر الصفحة صورة يقرؤها {app}.',
  'missing.image.address': 'عنوان الصورة «{address}» لا يمكن لتطبيق طلبه، فلم تُجلب صورة.',
  'missing.image.not-fetched': 'لم تُجلب أي صورة.',
  'missing.image.status': 'يستجيب عنوان الصورة بالحالة {status}، فلا صورة لقياسها.',
  'missing.image.no-picture': 'تعذّرت قراءة البايتات على أنها صورة.',
  'missing.render.no-browser': 'لا متصفح هنا لتشغيل نصوصها البرمجية.',
  'missing.render.failed': 'تعذّر تشغيل نصوصها البرمجية: {because}.',
  'missing.render.status': 'حصل متصفح على الحالة {status} بدلًا من الصفحة، فتعذّر تشغيل نصوصها البرمجية.',
  'missing.render.not-the-page': 'الاستجابة ليست الصفحة، فلم تُشغَّل نصوصها البرمجية.',
  'missing.render.head-not-whole': 'لم يُقرأ head إلى نهايته، فلا شيء تُقارن به نصوصها البرمجية.',
  'missing.render.tags-too-late': 'يرسل الخادم الوسوم بنفسه، لكن متأخرًا.',
  'missing.render.all-tags-sent': 'كل الوسوم في HTML الخادم، فلم تُشغَّل نصوصها البرمجية.',
  // tags
  'missing.tag.at-byte': 'عند البايت {byte, number} (السطر {line, number})',
  'missing.tag.in-line': 'في السطر {line, number}',
  'missing.tag.cut-off': 'انقطعت الاستجابة قبل اكتمال head، فقد يكون الوسم في الجزء الذي لم يصل.',
  'missing.tag.guard-tripped':
    'تداخل head عميق، أو وسومه كثيرة، فتوقفنا عن قراءته؛ وقد يأتي الوسم بعد تلك النقطة.',
})
