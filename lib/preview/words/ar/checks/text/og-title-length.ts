/** The words of the check on the title's length. */
import type { ogTitleLength as check } from '../../../../judge/checks/text/og-title-length'
import { checkWords } from '../../../typed'

const COUNT =
  'فيه {count, plural, one {محرف واحد} two {محرفان} few {# محارف} many {# محرفًا} other {# محرف}}، ويتسع المكان لـ{max, number}: لا يرى القرّاء إلا {lines, plural, one {السطر الأول} two {أول سطرين} few {أول # أسطر} many {أول # سطرًا} other {أول # سطر}}'
const SHORTER = 'قل الشيء نفسه بكلمات أقل.'
const DETAIL =
  '{measured, select, own {قيس og:title.} other {لا og:title يستطيع {app} قراءته، فقيس {rule} الذي يعرضه بدلًا منه.}}'

export const ogTitleLength = checkWords<typeof check>()({
  name: 'طول العنوان',
  marketer: 'حتى 65 محرفًا يظهر العنوان كاملًا؛ وما زاد يُقطع في نهاية السطر الثاني.',
  developer:
    'يأخذ العنوان سطرين؛ ويتسعان لـ65 محرفًا. ويقطع Android عند 150 محرفًا قبل ترتيب النص. وتُعدّ المحارف كما يعدّها إنسان: الرمز التعبيري واحد. ويُقبل عنوان أطول حين تكون حروفه ضيقة بما يكفي، أو حين لا يُقطع إلا اسم الموقع في نهايته.',
  howToFix: [
    'قل أهم الكلمات أولًا؛ فالنهاية هي ما يضيع.',
    'اترك العلامة: فالمضيف يظهر تحت النص على أي حال.',
    'قد يختلف og:title عن <title>: أبقِ الصيغة الطويلة لنتائج البحث واكتب قصيرة للمحادثات. Next.js: openGraph.title؛ وWordPress: العنوان الاجتماعي في إضافة SEO؛ وShopify: page_title في مقطع meta-tags.',
  ],
  outcomes: {
    'no-title': { title: 'لا عنوان للقياس', summary: 'لا يجد {app} عنوانًا في هذه الصفحة.' },
    'short-enough': {
      title: 'العنوان قصير بما يكفي',
      summary: '{count, number} من {max, number} محرفًا: يظهر كاملًا.',
    },
    'short-enough-but-wide': {
      title: 'العنوان قصير بما يكفي بعدد محارفه',
      summary:
        'فيه {count, number} من {max, number} محرفًا التي يسمح بها الدليل. وهي عريضة، فقد لا تتسع نهايته في {lines, plural, one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}}: قل أهم الكلمات أولًا.',
    },
    'narrow-enough': {
      title: 'يتسع المكان للعنوان',
      summary:
        'فيه {count, plural, one {محرف واحد} two {محرفان} few {# محارف} many {# محرفًا} other {# محرف}}. يتسع {lines, plural, one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}} لـ{max, number} متوسطة العرض، وهذه ضيقة بما يكفي: لا يُقطع شيء.',
    },
    'brand-cut': {
      title: 'يتسع المكان للعنوان نفسه',
      summary:
        'فيه {count, plural, one {محرف واحد} two {محرفان} few {# محارف} many {# محرفًا} other {# محرف}}، ويتسع {lines, plural, one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}} لـ{max, number}. ولا يُقطع إلا الاسم في نهايته، «{brand}»؛ والبطاقة تذكر موقعك على أي حال.',
    },
    'too-long': { title: 'العنوان طويل جدًا', summary: `${COUNT}. ${SHORTER}`, detail: DETAIL },
    'too-long-and-dropped': {
      title: 'العنوان طويل جدًا',
      summary: `${COUNT}، ويُسقط {client} كل ما بعد المحرف {cut, number}. ${SHORTER}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': 'اكتب عنوانًا مستقلًا للمحادثات. ومن كلمات هذه الصفحة قد يكون:',
    'write-headline': 'اكتب عنوانًا مستقلًا للمحادثات، لا يزيد على {max, number} محرفًا.',
  },
})
