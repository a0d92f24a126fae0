/** The words of the check on the size of the head. */
import type { headWithinLimit as check } from '../../../../judge/checks/page/head-within-limit'
import { checkWords } from '../../../typed'

export const headWithinLimit = checkWords<typeof check>()({
  name: 'حجم head',
  marketer:
    'لا يقرأ WhatsApp إلا بداية الصفحة: 300 KB الآن، و64 KB على الهواتف القديمة. ولا يرى أبدًا وسومًا بعد تلك النقطة.',
  developer:
    'تقرأ التطبيقات 307,200 بايت بعد فك الضغط (موثّق لدى Meta)، وما قبل 2023 كان يقرأ 65,536. وسم للبطاقة بعد الحد الأول خلل، وبعد الثاني تحذير؛ وقسم head طويل تأتي وسومه أولًا لا يخسر شيئًا. وفي الأدلة البايت الذي ينتهي عنده كل وسم. وحين لا يُعثر على وسم للبطاقة ضمن الحد نتابع القراءة لنقول أين هو.',
  howToFix: [
    'ضع title وdescription ووسوم og: بعد <meta charset> مباشرةً وقبل أي style أو script. عندئذ لا يعود حجم الباقي مهمًا للبطاقة.',
    'أخرج من head ما كبر من CSS مضمّن ورسوم SVG وJSON وخطوط base64 إلى ملفات أو إلى نهاية body.',
    'Next.js: كثيرًا ما تأتي البيانات المضمّنة الثقيلة من الـlayout الجذر أو من نص خارجي بـstrategy="beforeInteractive"؛ ويملأ inlineCss التجريبي head أيضًا. وتأتي البيانات الوصفية مبكرًا حين لا يطبع الـlayout وسومًا قبلها.',
    'WordPress: خيارات «دمج CSS الحرج وتضمينه» في إضافات التخزين المؤقت تملأ head؛ ضع حدًا للحجم، ودع إضافة SEO تطبع وسومها بأولوية 1. Gatsby وNuxt: الأنماط المضمّنة تُحسب أيضًا؛ ارفع الوسوم بخيار الترتيب أو tagPriority.',
    'Shopify: {% render "meta-tags" %} مكانه فوق {{ content_for_header }} في theme.liquid.',
  ],
  outcomes: {
    'cut-off': {
      title: 'لا يُعرف كم حجم head',
      summary: 'انقطعت الاستجابة بعد {read} قبل اكتمال head.',
    },
    'too-large-tags-lost': {
      title: 'قسم head كبير جدًا',
      summary:
        'لا يرى {app} {tags}: يتوقف عن القراءة بعد {limit}، و{count, plural, one {هذا الوسم يأتي} other {هذه الوسوم تأتي}} بعد تلك النقطة. حجم head {precision, select, exact {{size}} other {أكثر من ذلك}}.',
      detail:
        '{readOn, select, yes {لرؤية ما بعد تلك النقطة تابع هذا الاختبار القراءة حتى البايت {seen, number}. و{app} لا يفعل.} other {}}',
    },
    'too-large-card-before': {
      title: 'قسم head كبير، ووسوم البطاقة تأتي أولًا',
      summary:
        'يتوقف {app} عن القراءة بعد {limit}؛ وحجم head {precision, select, exact {{size}} other {أكثر من ذلك}}. {lastByte, plural, =0 {لا وسم للبطاقة بعد ذلك: لا شيء يلزم نقله.} other {كل ما تتكون منه البطاقة ينتهي عند البايت #: لا شيء يلزم نقله.}}',
      detail:
        '{readOn, select, yes {لرؤية ما بعد تلك النقطة تابع هذا الاختبار القراءة حتى البايت {seen, number}. و{app} لا يفعل.} other {}}',
    },
    'too-large-tags-before': {
      title: 'قسم head كبير جدًا',
      summary:
        'يتوقف {app} عن القراءة بعد {limit}؛ وحجم head {precision, select, exact {{size}} other {أكثر من ذلك}}. تنتهي الوسوم التي وُجدت عند البايت {lastByte, number} ضمن الحد؛ ولم يُرَ هل يأتي بعده غيرها.',
      detail:
        '{readOn, select, yes {لرؤية ما بعد تلك النقطة تابع هذا الاختبار القراءة حتى البايت {seen, number}. و{app} لا يفعل.} other {}}',
    },
    'too-large-no-title': {
      title: 'قسم head كبير جدًا',
      summary:
        'يتوقف {app} عن القراءة بعد {limit}؛ وحجم head {precision, select, exact {{size}} other {أكثر من ذلك}}. الوسوم بعد تلك النقطة تضيع، ولم يوجد og:title قبلها.',
      detail:
        '{readOn, select, yes {لرؤية ما بعد تلك النقطة تابع هذا الاختبار القراءة حتى البايت {seen, number}. و{app} لا يفعل.} other {}}',
    },
    large: {
      title: 'تفوت الهواتف القديمة بعض الوسوم',
      summary:
        'تتوقف إصدارات {app} قبل 2023 عن القراءة عند {old}، ولا تنتهي وسوم البطاقة إلا عند البايت {lastByte, number}. حجم head {size} من {limit} التي تقرؤها الهواتف الحالية.',
    },
    'large-card-before': {
      title: 'قسم head كبير، ووسوم البطاقة تأتي أولًا',
      summary:
        'حجمه {size} من {limit} التي تقرؤها الهواتف الحالية. تتوقف إصدارات {app} قبل 2023 عند {old}؛ {lastByte, plural, =0 {ولا وسم للبطاقة يفوتها} other {وكل وسوم البطاقة تنتهي قبل ذلك، عند البايت #}}.',
    },
    'small-enough': {
      title: 'قسم head صغير بما يكفي',
      summary:
        'حجمه {size} من {limit}{headEnd, select, seen {} other {؛ ولم يُرَ </head>، فقُرئ كل شيء على أنه head}}.',
    },
  },
  fixes: {
    'make-lighter': 'أخرج الأنماط والبيانات المضمّنة الكبيرة من head.',
    'move-up':
      'انقل هذه الوسوم إلى ما بعد <meta charset> مباشرةً وقبل كل style وscript، وأخرج الأنماط والبيانات المضمّنة الكبيرة من head.',
  },
})
