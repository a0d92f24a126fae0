/** The words of the check on the description's length. */
import type { ogDescriptionLength as check } from '../../../../judge/checks/text/og-description-length'
import { checkWords } from '../../../typed'

const COUNT =
  'فيه {count, plural, one {محرف واحد} two {محرفان} few {# محارف} many {# محرفًا} other {# محرف}}؛ وتقطع الهواتف ما زاد على {max, number} بعد سطر أو سطرين'
const SAFE =
  '{safe, plural, one {محرف واحد يتسع دائمًا.} two {محرفان يتسعان دائمًا.} few {# محارف تتسع دائمًا.} many {# محرفًا تتسع دائمًا.} other {# محرف تتسع دائمًا.}}'
const DETAIL =
  '{measured, select, own {قيس og:description.} other {لا og:description يستطيع {app} قراءته، فقيس {rule} الذي يعرضه بدلًا منه.}}'

export const ogDescriptionLength = checkWords<typeof check>()({
  name: 'طول الوصف',
  marketer:
    'تعرض الهواتف سطرًا أو سطرين من الوصف، نحو 100 محرف، وتقطع الباقي. وينبغي أن يقول ما تعرضه شيئًا تامًا.',
  developer:
    'الدليل: 100 محرف. Meta: سطر أو سطران، ويكفي 80 محرفًا. يعرض Android سطرًا وWeb سطرين؛ وقبل ذلك يقطع Android عند 300 محرف. وتُعدّ المحارف كما يعدّها إنسان. ويُقبل وصف أطول حين تنتهي جملة أو عبارة ضمن الجزء المعروض.',
  howToFix: [
    'اجعل الجملة الأولى قصيرة بما يكفي لتظهر كاملة؛ وما بعدها قد يطول كما تشاء محركات البحث.',
    'ضع سبب فتح الرابط في أول 45 محرفًا: هذا ما يعرضه Android في سطر واحد.',
    'قد يكون og:description أقصر من meta name="description" الذي تعرضه محركات البحث حتى 160 محرفًا.',
    'WordPress: املأ الوصف الاجتماعي بدلًا من ترك الإضافة تأخذ المقتطف. Next.js: openGraph.description. Shopify: قصّر الوصف في إدراج محركات البحث، أو اقطعه في مقطع meta-tags بـtruncatewords.',
  ],
  outcomes: {
    'no-description': {
      title: 'لا وصف للقياس',
      summary: 'لا يجد {app} وصفًا في هذه الصفحة.',
    },
    'always-fits': {
      title: 'الوصف قصير بما يكفي',
      summary: '{count, number} من {max, number} محرفًا.',
    },
    'short-enough': {
      title: 'الوصف قصير بما يكفي',
      summary: `{count, number} من {max, number} محرفًا. ${SAFE}`,
    },
    'narrow-enough': {
      title: 'يتسع المكان للوصف',
      summary: `فيه {count, plural, one {محرف واحد} two {محرفان} few {# محارف} many {# محرفًا} other {# محرف}}، وهي ضيقة بما يكفي لمكان {max, number}. ${SAFE}`,
    },
    'shown-part-whole': {
      title: 'الجزء الظاهر من الوصف تام',
      summary: `فيه {count, plural, one {محرف واحد} two {محرفان} few {# محارف} many {# محرفًا} other {# محرف}}، يظهر منها نحو {max, number}. وفيها {ends, select, sentence {جملة تامة} other {عبارة تامة}}: «{whole}». ${SAFE}`,
    },
    'too-long': {
      title: 'يُقطع الوصف وسط جملة',
      summary: `${COUNT}. ${SAFE}`,
      detail: DETAIL,
    },
    'too-long-and-dropped': {
      title: 'يُقطع الوصف وسط جملة',
      summary: `${COUNT}، ويُسقط {client} كل ما بعد المحرف {cut, number}. ${SAFE}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': 'ابدأ بجملة لا تزيد على {safe, number} محرفًا تقول لماذا يُفتح الرابط.',
    'take-other-text': 'في الصفحة نص أقصر يتسع له المكان:',
  },
})
