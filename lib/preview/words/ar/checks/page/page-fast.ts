/** The words of the check on the page's speed. */
import type { pageFast as check } from '../../../../judge/checks/page/page-fast'
import { checkWords } from '../../../typed'

export const pageFast = checkWords<typeof check>()({
  name: 'سرعة الصفحة',
  marketer: 'ينبغي أن تستجيب الصفحة خلال ثانيتين. يرسل الناس الرسالة قبل تحميل معاينة بطيئة.',
  developer:
    'الزمن من أول طلب، مع إعادة التوجيه، حتى وصول </head>: حتى 2 ث جيد، وحتى 3 ث تحذير، وفوق 3 ث خلل. يتخلى Android بعد 10 ث؛ وينتظر Web الهاتف 7 ث.',
  howToFix: [
    'انظر إلى أول بايت: إن مر معظم الوقت قبله فالخادم بطيء؛ وإن مر بعده فقسم head ثقيل.',
    'ضع HTML الصفحات العامة في ذاكرة مؤقتة قريبة من القرّاء. Cloudflare: Cache Rule بـ«Eligible for cache» للصفحات بلا ملفات تعريف ارتباط. nginx: يكفي proxy_cache أو fastcgi_cache بعمر دقيقة.',
    'WordPress: ذاكرة صفحات (WP Super Cache أو LiteSpeed أو WP Rocket)، وPHP 8 مع OPcache، وإضافات أقل تستعلم في كل طلب.',
    'Next.js: فضّل العرض الثابت أو revalidate على force-dynamic، ولا تنتظر بيانات بطيئة في generateMetadata. بداية serverless الباردة تصيب هذا الزائر بالذات.',
    'كل إعادة توجيه تكلّف رحلة ذهاب وإياب؛ شارك العنوان النهائي.',
  ],
  outcomes: {
    'timed-out': {
      title: '{problem}',
      summary: 'سيعرض {app} الرابط وحده: ينتظر {limit}، ولم تصل الصفحة في ذلك الوقت.',
      detail: '{because}',
    },
    'not-measured': { title: 'تعذّر قياس زمن الاستجابة', summary: '{because}' },
    'not-the-page': {
      title: 'تعذّر قياس زمن الاستجابة',
      summary: 'الاستجابة التي وصلت بعد {time} ليست الصفحة نفسها، فلا تُعرف سرعة الصفحة.',
    },
    'broke-off': {
      title: 'تعذّر قياس زمن الاستجابة',
      summary: 'انقطعت الاستجابة بعد {time} قبل اكتمال head.',
    },
    fast: {
      title: 'الصفحة سريعة',
      summary: 'اكتمل head بعد {time}؛ وكل ما لا يتجاوز {limit} جيد.',
    },
    'a-little-slow': {
      title: 'الصفحة بطيئة بعض الشيء',
      summary:
        'من يرسل سريعًا يرسل الرابط بلا بطاقة: {head, select, complete {اكتمل head} other {لم يكتمل head}} بعد {time}، وحتى {limit} جيد.',
    },
    'client-gives-up': {
      title: 'الصفحة بطيئة جدًا',
      summary:
        'سيعرض {app} الرابط وحده: يتخلى بعد {limit}، {head, select, complete {ولم يكتمل head إلا بعد {time}} other {ولم يكن head مكتملًا عندئذ}}.',
      detail:
        '{patience, select, less {ينتظر {app} {client} الهاتف {waits} ثم يرسم بطاقة بالمضيف والعنوان الشبكي فقط.} other {}}',
    },
    'too-slow': {
      title: 'الصفحة بطيئة جدًا',
      summary:
        'ستخرج رسائل كثيرة بلا بطاقة: {head, select, complete {اكتمل head} other {لم يكتمل head}} بعد {time}، وتقول الأدلة المنشورة إن المعاينات تُتخطى فوق {limit}.',
      detail:
        '{patience, select, less {ينتظر {app} {client} الهاتف {waits} ثم يرسم بطاقة بالمضيف والعنوان الشبكي فقط.} other {ينتظر {client} نفسه {waits}، فقد يرى المُرسِل الصبور البطاقة.}}',
    },
  },
  fixes: {
    'respond-faster': 'اجعل الخادم يستجيب خلال {limit}، والأفضل من ذاكرة مؤقتة.',
    'serve-from-cache': 'جاء أول بايت بعد {firstByte}: يمر معظم الوقت على الخادم. قدّم الصفحة من ذاكرة مؤقتة.',
    'shrink-head': 'يمر معظم الوقت بعد أول بايت: صغّر head وأرسله قطعة واحدة قبل أي شيء يلزم حسابه.',
  },
})
