/** The words of the check on what each visitor is given. */
import type { sameForAllVisitors as check } from '../../../../judge/checks/page/same-for-all-visitors'
import { checkWords } from '../../../typed'

const OTHERS = '{otherCount, plural, =0 {} other { ويختلف كذلك لدى {others}.}}'
const ONE_ADDRESS =
  'أُرسلوا كلهم من عنوان واحد وطلبوا الإنجليزية خلال ثوانٍ: فما يختلف هو user agent والمصادفة. قارن القيم أدناه؛ تجربة أو صفحة تتغير كل دقيقة تبدو هكذا أيضًا.'
const SAME =
  'ينتهي {visitors} عند العنوان نفسه ويحصلون على العنوان والوصف والصورة نفسها.{slight, select, none {} title { صياغة العنوان وحدها تختلف قليلًا.} description { صياغة الوصف وحدها تختلف قليلًا.} image { للصورة وحدها عنوان مختلف قليلًا.} other { العنوان الأساسي وحده يختلف قليلًا.}}'

export const sameForAllVisitors = checkWords<typeof check>()({
  name: 'واحدة لكل الزوار',
  marketer:
    'تُصنع البطاقة مما يقوله خادمك لهاتف المُرسِل. وحين يقول شيئًا آخر للمتصفحات أو الهواتف الأخرى تعِد البطاقة بما لا يفي به الرابط.',
  developer:
    'تُطلب الصفحة بصفة WhatsApp على Android ومتصفح وfacebookexternalhit وWhatsApp على iPhone، من عنوان واحد وبلغة واحدة. ويُقارن og:title وog:description وog:image وog:url أو canonical والعنوان النهائي. وتُتجاهل معاملات كسر التخزين والتواقيع والساعات والعدادات والفراغات.',
  howToFix: [
    'اجعل الخادم يقرر بالعنوان وحده لا بـUser-Agent. وما يجب أن يختلف بحسب الجهاز مكانه CSS أو بعد head.',
    'العرض المسبق والعرض الديناميكي (Prerender.io أو Rendertron أو CDN worker): اجعل نسخة الزواحف تحمل وسوم الصفحة التي يراها الناس نفسها، وحدّثها حين تتغير الصفحة.',
    'الذاكرات المؤقتة وCDN: حين تختلف الاستجابات بـUser-Agent أرسل Vary: User-Agent؛ وبدونها تُقدَّم نسخة زائر للتالي. يتجاهل Cloudflare وVarnish هذه الترويسة أو يحتاجان إلى ضبط.',
    'مواقع الجوال وروابط التطبيقات: استجب للعنوان المشترك بالصفحة، واعرض التطبيق أو عنوان m. منها. وينبغي لإعادة التوجيه إلى متاجر التطبيقات وصفحات الموافقة ومواقع البلدان أن تستثني user agents التي تبدأ بـWhatsApp/.',
    'اختبارات A/B (Optimizely وVWO وVercel flags): أبقِ العنوان والوصف والصورة خارجها، أو أعطِ الزوار بلا ملفات تعريف ارتباط الأصل.',
  ],
  outcomes: {
    'same-for-all': { title: 'يحصل كل الزوار على الصفحة نفسها', summary: SAME },
    'same-as-browser': { title: 'يحصل {app} والمتصفح على الصفحة نفسها', summary: SAME },
    'made-for-crawlers': {
      title: 'يحصل {app} على الوسوم التي يحتاج إليها',
      summary:
        'الصفحة التي يحصل عليها المتصفح لا تحمل وسومًا للبطاقات، والتي لـ{app} تحملها: تبدو معدّة للزواحف. تأكد من أن كلتيهما تبقيان تقولان الشيء نفسه.',
    },
    'other-tags': {
      title:
        '{fieldCount, plural, one {قيمة مختلفة} two {قيمتان مختلفتان} other {قيم مختلفة}} لدى {visitor}: {fields}',
      summary: `لا يُعطى {lead} و{visitor} الشيء نفسه: {fields}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere': {
      title: 'يحصل {app} على الصفحة، لكن {visitor} يُرسل إلى {place}',
      summary: `بينما يحصل {lead} على الصفحة يُرسل {visitor} إلى {place}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere-with-other-tags': {
      title: 'يحصل {app} على الصفحة، لكن {visitor} يُرسل إلى {place}',
      summary: `بينما يحصل {lead} على الصفحة يُرسل {visitor} إلى {place} ويُعطى قيمة أخرى لما يلي: {fields}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-sent-elsewhere': {
      title: 'يُرسل {app} إلى عنوان آخر، لكن {visitor} لا يُرسل',
      summary: `يُعاد توجيه {lead} إلى {to} ويصنع بطاقته من تلك الصفحة، بينما يحصل {visitor} على الصفحة عند الرابط نفسه{fieldCount, plural, =0 {} other {، بقيمة أخرى لما يلي: {fields}}}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-gets-no-tags': {
      title: 'يحصل {client} على الصفحة بلا وسومها',
      summary:
        'تنقص الرسائل المرسلة من {client} {fields}: يحصل على الصفحة التي تملؤها النصوص البرمجية، بينما يحصل {lead} على التي فيها الوسوم. والقاعدة التي تفرّق بينهما لا تعرف إلا صيغة واحدة من user agent.',
      detail: ONE_ADDRESS,
    },
    'changes-with-language': {
      title: 'تتبع البطاقة لغة هاتف المُرسِل',
      summary:
        'يطلب {app} الصفحة بلغة هاتف المُرسِل، ويختار الخادم بحسبها: {fields}. من يرسل الرابط هو من يقرر، لا من يقرؤه. وبلغة أخرى يكون العنوان «{title}».',
      detail: 'طُلبت الصفحة بالإنجليزية ومرة أخرى بلغات غيرها.',
    },
    'same-in-other-language': {
      title: 'يحصل كل الزوار على الصفحة نفسها بكل لغة',
      summary: 'يحصل {visitors} على الصفحة نفسها، وتقول الشيء نفسه حين تُطلب لغات أخرى.',
    },
    'one-language-asked': {
      title: 'لا يُعرف هل تتغير البطاقة مع اللغة',
      summary:
        'يحصل {visitors} على الصفحة نفسها، وقد طلبوها كلهم بالإنجليزية. يقول الخادم بـVary: Accept-Language إنه يختار الصفحة باللغة: يطلب {app} بلغة هاتف المُرسِل، فقد يعرض هاتف بلغة أخرى بطاقة أخرى.',
    },
    'own-page-not-read': {
      title: 'تعذّرت مقارنة ما يحصل عليه الزوار',
      summary: 'لم تأتِ زيارة {app} نفسه بصفحة للمقارنة بها: {response}.',
    },
    'browser-not-compared': {
      title: 'تعذّرت مقارنة {app} بالمتصفح',
      summary: 'لم تأتِ الزيارة بصفة متصفح بشيء للمقارنة: {response}.',
    },
  },
  fixes: {
    'respond-with-the-page':
      'استجب لـ{address, select, none {الرابط} other {{address}}} بالصفحة نفسها للجميع، وقُد منها إلى {place}.',
    'send-all-the-same-way':
      'أرسل كل من يفتح الرابط في الطريق نفسه. وإن كانت إعادة التوجيه لمعاينات الروابط فتأكد من أن هدفها الصفحة التي ينبغي أن تعرضها البطاقة.',
    'match-every-form':
      'طابق «whatsapp/» بأي حالة أحرف في بداية user agent: يسمّي {lead} و{client} نفسيهما WhatsApp/2.… بنهايات مختلفة. انظر في قائمة الزواحف لدى خدمة العرض المسبق أو الخادم أو CDN.',
    'address-per-language':
      'أعطِ كل لغة عنوانًا خاصًا (/en/… و/fr/…) يجيب بتلك اللغة مهما طُلب، ودع الناس يشاركونه.',
    'same-tags-for-all':
      'أعطِ كل الزوار الشيء نفسه ({fields}): قرّر بالعنوان لا بـuser agent. {fieldCount, plural, one {وإن كان الفرق مقصودًا} other {وإن كانت الفروق مقصودة}} فيجب أن تعرفه الذاكرات المؤقتة: تقول ذلك ترويسة Vary: User-Agent، ولا تغيّر البطاقة.',
  },
})
