/** The words of the check on what ends a head early. */
import type { headWhole as check } from '../../../../judge/checks/page/head-whole'
import { checkWords } from '../../../typed'

export const headWhole = checkWords<typeof check>()({
  name: 'ينتهي head بعد الوسوم',
  marketer: 'أمام وسوم المعاينة شيء من الصفحة المرئية. عندئذ لا ترى بعض البرامج الوسوم.',
  developer:
    'ينهي محلّل HTML قسم head عند أول عنصر من body (iframe أو img أو div أو p أو body مفتوح)، ويضع كل ما بعده في body مهما قال </head>. والتطبيقات التي تبحث عن الوسوم بين <head> و</head> حرفيًا تجدها؛ والتي تقرأ head المحلَّل لا تجدها.',
  howToFix: [
    'انقل العنصر إلى ما بعد <body>، أو ضع الوسوم قبله.',
    'مديرو الوسوم: جزء noscript مع iframe مكانه بعد <body> مباشرةً؛ ولا مكان في head إلا للـscript.',
    'القوالب والإضافات: ابحث عن مقطع يُطبع قبل <head> أو في حقل «نصوص الترويسة».',
  ],
  outcomes: {
    whole: {
      title: 'لا شيء ينهي head قبل الوسوم',
      summary: 'يجد كل قارئ الوسوم في head.',
    },
    'begins-twice': {
      title: 'تبدأ الصفحة مرتين، وتُقرأ وسومها مع ذلك',
      summary:
        'يوجد <{element}> ثانٍ في السطر {line, number}: يضع قالبٌ صفحة كاملة في head صفحة أخرى. يتخطاه كل قارئ ويأخذ وسوم الاثنتين، فلا تتأثر البطاقة.',
    },
    'head-not-read-whole': {
      title: 'تعذّرت قراءة head كله',
      summary: 'توقفت القراءة مبكرًا لأن head عميق التداخل أو وسومه كثيرة جدًا.',
    },
    'ended-after-the-card': {
      title: 'ينتهي head مبكرًا، بعد وسوم البطاقة',
      summary:
        'عند قارئ يحلّل الصفحة ينهي <{element}> قسم head في السطر {line, number}. كل ما تتكون منه البطاقة يأتي قبله؛ ولا يأتي بعده إلا {keys}، ولا شيء في البطاقة يتوقف {count, plural, one {عليه} other {عليها}}.',
    },
    'ended-early': {
      title: 'ينهي <{element}> قسم head قبل الوسوم',
      summary:
        'عند قارئ يحلّل الصفحة ينتهي head في السطر {line, number}، و{keys} في body. يبحث {app} على {clients} عن الوسوم بين <head> و</head> {count, plural, one {فيقرؤه} other {فيقرؤها}} (مُلاحَظ)؛ وقد لا تفعل هواتف وشبكات أخرى.',
    },
  },
  fixes: { 'move-element': 'انقل <{element}> إلى body، أو ضع وسوم البطاقة أمامه.' },
})
