/** The words of the check on tags that only a script adds. */
import type { tagsInServerHtml as check } from '../../../../judge/checks/page/tags-in-server-html'
import { checkWords } from '../../../typed'

const IN_HTML = 'الوسوم في HTML الخادم'
const CAME_FIRST =
  '{count, plural, one {جاء وسم Open Graph واحد} two {جاء وسما Open Graph} few {جاءت # وسوم Open Graph} many {جاء # وسم Open Graph} other {جاء # وسم Open Graph}} مع الاستجابة الأولى بلا أي نص برمجي{beyond, plural, =0 {} other {، و# بعد النقطة التي يتوقف {app} عندها عن القراءة}}.'
const BY_SCRIPT_TITLE =
  '{count, plural, one {لا يظهر {keys} إلا بعد تشغيل JavaScript} other {لا تظهر {keys} إلا بعد تشغيل JavaScript}}'
const BY_SCRIPT =
  'شغّلنا الصفحة في متصفح وقارنّا head فيها قبل وبعد. {count, plural, one {{searched, select, whole {هذا الوسم ليس في HTML الذي يرسله الخادم} other {هذا الوسم ليس في أول {read} من HTML الذي يرسله الخادم}}؛ ويضيفه نص برمجي لاحقًا.} other {{searched, select, whole {هذه الوسوم ليست في HTML الذي يرسله الخادم} other {هذه الوسوم ليست في أول {read} من HTML الذي يرسله الخادم}}؛ ويضيفها نص برمجي لاحقًا.}}'
const BY_SCRIPT_DETAIL =
  '{framework, select, none {} other {تُبنى الصفحة بواسطة {framework}. }}{shell, select, yes {HTML الخادم هيكل فارغ: {seen}. } other {}}{changedCount, plural, =0 {} other {وتغيّر النصوص البرمجية أيضًا {changed}. }}{settled, select, yes {} other {وكانت الصفحة ما زالت تتغير حين توقفنا عن النظر.}}'
const SWITCHED_OFF =
  '{count, plural, one {الوحيد داخل} two {كلاهما داخل} other {كلها (#) داخل}} {places}، حيث لا يحسب أي قارئ {count, plural, one {ذلك وسمًا} other {تلك وسومًا}}.'
const EITHER_WAY = 'وفي الحالين لا يراها {app}؛ ابدأ بحجم head.'

export const tagsInServerHtml = checkWords<typeof check>()({
  name: 'الوسوم في HTML الخادم',
  marketer:
    'لا يشغّل WhatsApp الصفحة؛ بل يقرأ النص الخام الذي يرسله الخادم. والوسوم التي لا تظهر إلا في المتصفح غير موجودة عنده.',
  developer:
    'لا يُشغَّل JavaScript. والوسوم التي يضعها react-helmet أو vue-meta أو مدير وسوم أو document.title لا تصل إلى البطاقة أبدًا؛ يجب أن تكون في head الاستجابة الأولى. وحين تغيب وسوم هناك تُشغَّل نصوص الصفحة في متصفح ويُقارن head قبل وبعد.',
  howToFix: [
    'انظر ما يراه WhatsApp: افتح «عرض المصدر» (لا أداة الفحص)، أو كرر طلبنا بـcurl، وابحث عن og:title.',
    'Next.js: صدّر metadata أو generateMetadata من مكوّن خادم؛ next/head داخل مكوّن عميل ينتظر البيانات متأخر. وحين تُبث البيانات الوصفية في body أزل htmlLimitedBots الخاص بك من next.config: فهو يحل محل القائمة المدمجة التي فيها WhatsApp.',
    'React مع Vite أو Create React App، وVue، وAngular: اعرض على الخادم (Next.js أو Nuxt أو Angular SSR)، أو اعرض المسارات العامة مسبقًا وقت البناء، أو اجعل الخادم يكتب وسوم كل مسار في index.html قبل إرساله.',
    'Nuxt: أبقِ ssr: true وعيّن الوسوم بـuseSeoMeta. SvelteKit: <svelte:head> مع ssr مفعّلًا. Remix وReact Router: تصدير meta للمسار مع ssr مفعّلًا. Astro: اكتب الوسوم في head الـlayout لا في مكوّن client:. Gatsby: تصدير Head.',
    'حيث لا يمكن تغيير الخادم قد يضع edge worker (Cloudflare أو Netlify أو Vercel) الوسوم في head، أو تستجيب خدمة عرض مسبق لـuser agents التي تبدأ بـWhatsApp/.',
    'يرسل WordPress وShopify الوسوم من الخادم؛ والوسوم الموضوعة عبر Google Tag Manager استثناء ولا تُحسب.',
  ],
  outcomes: {
    'in-html': { title: IN_HTML, summary: CAME_FIRST },
    'in-html-scripts-change-nothing': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'شُغّلت الصفحة أيضًا في متصفح: لا تضيف نصوصها وسمًا للبطاقة ولا تغيّر شيئًا منها.',
    },
    'in-html-scripts-unfinished': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'شُغّلت الصفحة أيضًا في متصفح. كانت ما زالت تتغير حين توقفنا، ولم تغيّر وسمًا للبطاقة.',
    },
    'in-html-scripts-not-run': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'ولا يُعرف هل يضيف نص برمجي الباقي. {because}',
    },
    'beyond-limit': {
      title: 'الوسوم في HTML الخادم، لكن بعد أول {limit}',
      summary:
        '{count, plural, one {يأتي وسم Open Graph واحد} two {يأتي وسما Open Graph} few {تأتي # وسوم Open Graph} many {يأتي # وسم Open Graph} other {يأتي # وسم Open Graph}} مع الاستجابة الأولى بلا أي نص برمجي، لكن بعد النقطة التي يتوقف {app} عندها عن القراءة. حجم head هو ما يجب أن يتغير.',
    },
    'after-head': {
      title: 'تأتي الوسوم بعد head',
      summary:
        'يرسل الخادم {count, plural, one {وسم Open Graph واحدًا} two {وسمي Open Graph} few {# وسوم Open Graph} many {# وسم Open Graph} other {# وسم Open Graph}}، لكن بعد </head> حيث لا يعود {app} يقرأ.',
      detail:
        'الأطر التي تبث بياناتها الوصفية ترسلها في body إلى المتصفحات. والزواحف تحتاج إليها في head: ولدى Next.js لذلك htmlLimitedBots.',
    },
    'cached-without-tags': {
      title: 'تحتفظ ذاكرة مؤقتة بنسخة قديمة من الصفحة بلا وسومها',
      summary:
        'يحصل {app} على نسخة احتفظت بها ذاكرة مؤقتة، وليس فيها وسوم Open Graph. وبمعامل لا تعرفه أي ذاكرة مؤقتة يرسل الخادم الصفحة نفسها بوسومها: لا شيء يضاف إلى الصفحة.',
    },
    'tags-at-other-address': {
      title:
        '{differs, select, slash {بعد تغيير الشرطة في نهايته يكون للعنوان كل الوسوم} other {الوسوم في العنوان الذي تنتهي عنده المتصفحات}}',
      summary: 'لا يشغّل {app} نصوصًا ويبقى عند العنوان المرسل، ولا وسوم فيه. وعند {url} يرسلها الخادم كلها.',
      detail: 'طُلب ذلك العنوان مرة كما يطلبه {app}.',
    },
    'only-for-crawlers': {
      title: 'يرسل الخادم وسومه إلى {crawler}، لكن لا إلى {app}',
      summary:
        'تحصل زواحف أخرى على الصفحة بوسومها، بينما يحصل {app} على ما يحصل عليه المتصفح بدونها: ينقص {app} من قائمة user agents التي تحصل على الصفحة المُعدّة.',
    },
    'for-all-but-client': {
      title: 'يرسل الخادم وسومه إلى غيره، لكن لا إلى {app}',
      summary:
        'يحصل {crawler} والمتصفح على وسوم لهذا العنوان، ويحصل {app} على صفحة بدونها: قاعدة على user agent تعامل {app} على أنه شيء آخر.',
    },
    'inside-svg': {
      title: 'الوسوم داخل svg',
      summary:
        'يرسل الخادم {count, plural, one {وسم Open Graph واحدًا} two {وسمي Open Graph} few {# وسوم Open Graph} many {# وسم Open Graph} other {# وسم Open Graph}}، لكن داخل svg، ومحتواه عند {app} جزء من رسم. انقلها إلى head نفسه.',
    },
    'switched-off': {
      title: 'وسوم Open Graph في HTML الخادم معطّلة',
      summary: `${SWITCHED_OFF} وتعذّرت رؤية هل يضيف نص برمجي وسومًا في المتصفح. {because} لا يشغّل {app} نصوصًا، فيجب أن تأتي الوسوم من الخادم.`,
    },
    'switched-off-everywhere': {
      title: 'وسوم Open Graph في HTML الخادم معطّلة',
      summary: `${SWITCHED_OFF} شغّلنا الصفحة في متصفح، ولم تضف نصوصها غيرها. ضع الوسوم في head نفسه.`,
    },
    'switched-off-so-far': {
      title: 'وسوم Open Graph في HTML الخادم معطّلة',
      summary: `${SWITCHED_OFF} شغّلنا الصفحة في متصفح، وكانت ما زالت تتغير حين توقفنا؛ وحتى ذلك الحين لم تضف نصوصها غيرها.`,
    },
    'not-all-seen': { title: 'تعذّرت رؤية كل الوسوم', summary: '{because}' },
    'missing-everywhere': {
      title: 'لا وسوم Open Graph حتى بعد JavaScript',
      summary:
        'شغّلنا الصفحة في متصفح، ولم تضف نصوصها شيئًا. فالوسوم ليست متأخرة: هي غائبة في كل مكان، ونتائج كل وسم تقول ما يُضاف.',
    },
    'not-in-part-read': {
      title: 'لا وسوم Open Graph في أول {read} حتى بعد JavaScript',
      summary:
        'شغّلنا الصفحة في متصفح، ولم تضف نصوصها شيئًا إلى head. ولا شيء منها في head ولا في الجزء المقروء بعده، ولا ينظر أي تطبيق أبعد من ذلك؛ ونتائج كل وسم تقول ما يُضاف.',
    },
    'none-so-far-in-part-read': {
      title: 'لا وسوم Open Graph في أول {read} حتى الآن',
      summary:
        'لا شيء منها في head ولا في الجزء المقروء بعده. شغّلنا الصفحة في متصفح، وكانت ما زالت تتغير حين توقفنا؛ وحتى ذلك الحين لم تضف نصوصها شيئًا أيضًا.',
    },
    'none-so-far': {
      title: 'لا وسوم Open Graph حتى الآن',
      summary:
        'لا شيء منها في HTML الخادم. شغّلنا الصفحة في متصفح، وكانت ما زالت تتغير حين توقفنا؛ وحتى ذلك الحين لم تضف نصوصها شيئًا أيضًا.',
    },
    'none-within-limit': {
      title: 'لا وسوم Open Graph ضمن أول {within}',
      summary: `قد تكون بعد النقطة التي يتوقف {app} عندها عن القراءة، أو غائبة تمامًا. ${EITHER_WAY}`,
    },
    'none-read-further': {
      title: 'لا وسوم Open Graph ضمن أول {within}',
      summary: `قد تكون بعد النقطة التي يتوقف {app} عندها عن القراءة، أو غائبة تمامًا؛ ولا شيء منها في أول {seen}. ${EITHER_WAY}`,
    },
    'maybe-by-script': {
      title: 'ليس في HTML الخادم وسوم Open Graph',
      summary:
        'قد تكون غائبة تمامًا، أو يضيفها نص برمجي في المتصفح؛ ولا يُعرف ذلك دون تشغيل الصفحة. {because} ولا يشغّلها {app} أيضًا، فيجب أن تأتي الوسوم من الخادم.',
      detail: 'للصفحة محتوى خاص وليست هيكل تطبيق فارغًا.',
    },
    'maybe-by-script-or-later': {
      title: 'ليس في أول {read} من HTML الخادم وسوم Open Graph',
      summary:
        'قد تكون غائبة تمامًا، أو تأتي أبعد في body، أو يضيفها نص برمجي في المتصفح؛ ولا يُعرف ذلك دون تشغيل الصفحة. {because} لا يشغّل {app} نصوصًا ولا يقرأ إلا head، فيجب أن تأتي الوسوم من الخادم في head.',
      detail: 'للصفحة محتوى خاص وليست هيكل تطبيق فارغًا.',
    },
    'empty-shell': {
      title: 'يبدو هذا هيكلًا فارغًا{framework, select, none {} other {، مبنيًا بواسطة {framework}}}',
      summary:
        'لا يكاد الخادم يرسل شيئًا ولا وسوم Open Graph، كما تفعل الصفحات التي تبني نفسها في المتصفح. وتعذّرت رؤية هل يضيف نص برمجي الوسوم. {because} لا يشغّل {app} نصوصًا، فيجب أن تأتي الوسوم من الخادم.',
      detail: 'ما شوهد: {seen}.{name, select, none {} other { عُرف أنه {name}.}}',
    },
    'only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} لا يشغّل {app} نصوصًا، فتستغني البطاقة {count, plural, one {عنه} other {عنها}}. أرسل الوسوم من الخادم.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'image-only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} لا يشغّل {app} نصوصًا، فلا صورة للبطاقة {count, plural, one {منه} other {منها}}. أرسل الوسوم من الخادم.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'only-for-browsers': {
      title: 'يرسل الخادم {keys} إلى المتصفحات، لكن لا إلى {app}',
      summary:
        'طلب متصفح العنوان نفسه وحصل على وسوم في HTML قبل تشغيل أي نص برمجي. والاستجابة لـ{app} ليست فيها. أرسل إلى كل زائر head نفسه.',
    },
    'changed-by-script': {
      title: 'يغيّر JavaScript {keys}',
      summary:
        'في المتصفح يستبدل نص برمجي ما أرسله الخادم. لا يشغّل {app} نصوصًا، فيعرض القيمة الأولى. وإن كانت الثانية هي الصحيحة فيجب أن يرسلها الخادم.',
    },
    'other-tags-in-browser': {
      title: 'يرى المتصفح وسومًا أخرى',
      summary:
        'بعد نصوصها في الصفحة وسوم لم يرسلها الخادم إلى {app}. ولم يُعرف هل يضيفها نص برمجي أم يرسلها الخادم إلى المتصفحات فقط.',
    },
    'script-leads-elsewhere': {
      title: 'يقود نص برمجي المتصفحات إلى عنوان آخر',
      summary:
        'لا يشغّل {app} نصوصًا ولا يتبع meta refresh، فيبقى عند هذا العنوان ويقرأ وسومه وحدها. وتعذّرت رؤية ما تفعله النصوص بوسوم هذا العنوان.',
    },
  },
  fixes: {
    'keep-built-in-list':
      'يؤخّر Next.js head للزواحف التي في قائمته، وWhatsApp في القائمة المدمجة؛ وhtmlLimitedBots خاص بك يحل محل تلك القائمة ويُخرج أسماءها. أزل الإعداد من next.config، أو اجعله يطابق كل زائر، فيحصل عندئذ على head كاملًا على حساب البث:',
    'send-in-head': 'أرسل هذه الوسوم قبل </head> في الاستجابة الأولى:',
    'share-other-address':
      'شارك هذا العنوان، أو اجعل الآخر يعيد التوجيه إليه بـ301. ولا يلزم إضافة شيء إلى الصفحة:',
    'add-to-crawler-list':
      'أضف WhatsApp، بأي حالة أحرف، إلى قائمة user agents التي تحصل على الصفحة المُعدّة: crawlerUserAgents في Prerender middleware، أو botUserAgents في Rendertron، أو map أو الشرط على user agent في خادم الويب، أو قاعدة البوتات في CDN. المطابقة على «whatsapp/» تشمل كل صيغه؛ وأبقِ الأسماء الموجودة.',
    'clear-cache':
      'امسح هذا العنوان من كل ذاكرة مؤقتة أمام الصفحة (CDN، أو ذاكرة الاستضافة، أو إضافة للتخزين المؤقت)، ثم افحص الرابط مرة أخرى. وإن عادت النسخة القديمة فهناك قاعدة تحتفظ بنسخة لكل user agent، أو لمدة أطول من اللازم.',
    'treat-client-alike-at-server':
      'ليست ذاكرة مؤقتة: بمعامل لا تعرفه أي ذاكرة مؤقتة يحصل {app} على الشيء نفسه. ابحث عن قاعدة على user agent في التطبيق أو الخادم أو CDN، وأرسل إلى {app} head الذي يحصل عليه الجميع:',
    'treat-client-alike':
      'ابحث عن قاعدة على user agent في الخادم أو CDN أو ذاكرة مؤقتة، وأرسل إلى {app} head الذي يحصل عليه الجميع:',
    'same-head-for-all':
      'ابحث عما يعامل الزواحف معاملة أخرى: قاعدة على user agent في الخادم أو CDN أو الجدار الناري، أو خدمة عرض مسبق ذاكرتها فارغة، أو صفحة موافقة للزوار بلا ملفات تعريف ارتباط. ويجب أن يحتوي head على:',
  },
})
