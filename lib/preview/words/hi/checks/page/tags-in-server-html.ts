/** The words of the check on tags that only a script adds. */
import type { tagsInServerHtml as check } from '../../../../judge/checks/page/tags-in-server-html'
import { checkWords } from '../../../typed'

const IN_HTML = 'टैग सर्वर के HTML में हैं'
const CAME_FIRST =
  '{count, plural, one {# Open Graph टैग} other {# Open Graph टैग}} पहले ही रिस्पॉन्स में, बिना स्क्रिप्ट के आए{beyond, plural, =0 {} other {, और # उस जगह के बाद जहाँ {app} पढ़ना बंद करता है}}।'
const BY_SCRIPT_TITLE = '{keys} सिर्फ़ JavaScript चलने के बाद {count, plural, one {आता है} other {आते हैं}}'
const BY_SCRIPT =
  'हमने पेज को ब्राउज़र में चलाकर उसका head पहले और बाद में मिलाया। {count, plural, one {{searched, select, whole {यह टैग सर्वर के भेजे HTML में नहीं है} other {यह टैग सर्वर के भेजे HTML के पहले {read} में नहीं है}}; कोई स्क्रिप्ट उसे बाद में जोड़ती है।} other {{searched, select, whole {ये टैग सर्वर के भेजे HTML में नहीं हैं} other {ये टैग सर्वर के भेजे HTML के पहले {read} में नहीं हैं}}; कोई स्क्रिप्ट उन्हें बाद में जोड़ती है।}}'
const BY_SCRIPT_DETAIL =
  '{framework, select, none {} other {पेज {framework} से बना है। }}{shell, select, yes {सर्वर का HTML सिर्फ़ ढाँचा है: {seen}। } other {}}{changedCount, plural, =0 {} other {स्क्रिप्ट {changed} भी बदलती हैं। }}{settled, select, yes {} other {हमारे देखना बंद करते समय पेज बदल ही रहा था।}}'
const SWITCHED_OFF =
  '{count, plural, one {इकलौता टैग} other {सभी # टैग}} {places} के भीतर {count, plural, one {है} other {हैं}}, जहाँ कोई पढ़ने वाला {count, plural, one {उसे टैग} other {उन्हें टैग}} नहीं मानता।'
const EITHER_WAY = 'दोनों हालत में {app} उन्हें नहीं देखता; head के आकार से शुरू करें।'

export const tagsInServerHtml = checkWords<typeof check>()({
  name: 'टैग सर्वर के HTML में',
  marketer: 'WhatsApp पेज नहीं चलाता; वह सर्वर का भेजा टेक्स्ट पढ़ता है। जो टैग सिर्फ़ ब्राउज़र में आते हैं वे उसके लिए हैं ही नहीं।',
  developer:
    'कोई JavaScript नहीं चलती। react-helmet, vue-meta, tag manager या document.title से दिए टैग कार्ड तक नहीं पहुँचते; वे पहले रिस्पॉन्स के head में हों। वहाँ टैग न हों तो पेज की स्क्रिप्ट ब्राउज़र में चलाकर head पहले और बाद में मिलाया जाता है।',
  howToFix: [
    'देखें जो WhatsApp देखता है: “view source” खोलें (inspector नहीं), या curl से हमारी रिक्वेस्ट दोहराएँ, और og:title ढूँढें।',
    'Next.js: metadata या generateMetadata server component से export करें; डेटा का इंतज़ार करने वाले client component में next/head बहुत देर से आता है। metadata body में stream हो तो next.config से अपना htmlLimitedBots हटाएँ: वह बनी-बनाई सूची की जगह ले लेता है, जिसमें WhatsApp है।',
    'Vite या Create React App वाला React, Vue, Angular: सर्वर पर render करें (Next.js, Nuxt, Angular SSR), सार्वजनिक routes build के समय prerender करें, या सर्वर हर route के टैग भेजने से पहले index.html में लिखे।',
    'Nuxt: ssr: true रखें और टैग useSeoMeta से दें। SvelteKit: ssr चालू रखकर <svelte:head>। Remix और React Router: route का meta export, ssr चालू। Astro: टैग layout के head में, client: component में नहीं। Gatsby: Head export।',
    'जहाँ सर्वर नहीं बदल सकता वहाँ edge worker (Cloudflare, Netlify, Vercel) head में टैग डाल सकता है, या prerender service WhatsApp/ से शुरू होने वाले user agent को जवाब दे सकती है।',
    'WordPress और Shopify टैग सर्वर से भेजते हैं; Google Tag Manager से दिए टैग अपवाद हैं और नहीं गिने जाते।',
  ],
  outcomes: {
    'in-html': { title: IN_HTML, summary: CAME_FIRST },
    'in-html-scripts-change-nothing': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'पेज ब्राउज़र में भी चलाया गया: उसकी स्क्रिप्ट कार्ड का कोई टैग न जोड़ती हैं न बदलती हैं।',
    },
    'in-html-scripts-unfinished': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'पेज ब्राउज़र में भी चलाया गया। हमारे रुकते समय वह बदल ही रहा था, और तब तक कार्ड का कोई टैग नहीं बदला था।',
    },
    'in-html-scripts-not-run': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'कोई स्क्रिप्ट बाकी जोड़ती है या नहीं, पता नहीं। {because}',
    },
    'beyond-limit': {
      title: 'टैग सर्वर के HTML में हैं, पर पहले {limit} के बाद',
      summary:
        '{count, plural, one {# Open Graph टैग आता है} other {# Open Graph टैग आते हैं}} पहले रिस्पॉन्स में, बिना स्क्रिप्ट के, पर उस जगह के बाद जहाँ {app} पढ़ना बंद करता है। बदलना head का आकार है।',
    },
    'after-head': {
      title: 'टैग head के बाद आते हैं',
      summary:
        'सर्वर {count, plural, one {# Open Graph टैग भेजता है} other {# Open Graph टैग भेजता है}}, पर </head> के बाद, जहाँ {app} अब नहीं पढ़ता।',
      detail:
        'जो frameworks metadata stream करते हैं वे ब्राउज़र को उसे body में भेजते हैं। crawlers को वह head में चाहिए: Next.js में इसके लिए htmlLimitedBots है।',
    },
    'cached-without-tags': {
      title: 'एक cache में पेज की पुरानी कॉपी है, बिना टैग के',
      summary:
        '{app} को cache में रखी कॉपी मिलती है, जिसमें Open Graph टैग नहीं हैं। ऐसे पैरामीटर के साथ जिसे कोई cache नहीं जानता, सर्वर वही पेज टैग के साथ भेजता है: पेज में कुछ जोड़ना नहीं है।',
    },
    'tags-at-other-address': {
      title:
        '{differs, select, slash {अंत का slash बदलने पर पते में सारे टैग हैं} other {टैग उस पते पर हैं जहाँ ब्राउज़र पहुँचते हैं}}',
      summary: '{app} स्क्रिप्ट नहीं चलाता और भेजे गए पते पर ही रहता है, जिसमें टैग नहीं हैं। {url} पर सर्वर सारे टैग भेजता है।',
      detail: 'वह पता {app} की तरह एक बार माँगा गया।',
    },
    'only-for-crawlers': {
      title: 'सर्वर अपने टैग {crawler} को भेजता है, पर {app} को नहीं',
      summary:
        'दूसरे crawlers को टैग वाला पेज मिलता है, जबकि {app} को वही मिलता है जो ब्राउज़र को, बिना टैग: तैयार पेज पाने वाले user agent की सूची में {app} नहीं है।',
    },
    'for-all-but-client': {
      title: 'सर्वर अपने टैग दूसरों को भेजता है, पर {app} को नहीं',
      summary:
        '{crawler} और ब्राउज़र को इस पते पर टैग मिलते हैं, और {app} को बिना टैग का पेज: user agent का कोई नियम {app} को कुछ और समझता है।',
    },
    'inside-svg': {
      title: 'टैग svg के भीतर हैं',
      summary:
        'सर्वर {count, plural, one {# Open Graph टैग भेजता है} other {# Open Graph टैग भेजता है}}, पर svg के भीतर, जिसकी सामग्री {app} के लिए चित्र का हिस्सा है। उन्हें head में ही ले जाएँ।',
    },
    'switched-off': {
      title: 'सर्वर के HTML में Open Graph टैग बंद पड़े हैं',
      summary: `${SWITCHED_OFF} कोई स्क्रिप्ट ब्राउज़र में टैग जोड़ती है या नहीं, नहीं दिख सका। {because} {app} स्क्रिप्ट नहीं चलाता, इसलिए टैग सर्वर से आने चाहिए।`,
    },
    'switched-off-everywhere': {
      title: 'सर्वर के HTML में Open Graph टैग बंद पड़े हैं',
      summary: `${SWITCHED_OFF} हमने पेज को ब्राउज़र में चलाया, और उसकी स्क्रिप्ट ने दूसरे नहीं जोड़े। टैग head में ही रखें।`,
    },
    'switched-off-so-far': {
      title: 'सर्वर के HTML में Open Graph टैग बंद पड़े हैं',
      summary: `${SWITCHED_OFF} हमने पेज को ब्राउज़र में चलाया, और हमारे रुकते समय वह बदल ही रहा था; तब तक उसकी स्क्रिप्ट ने दूसरे नहीं जोड़े थे।`,
    },
    'not-all-seen': { title: 'सारे टैग नहीं दिख सके', summary: '{because}' },
    'missing-everywhere': {
      title: 'Open Graph टैग नहीं हैं, JavaScript के बाद भी नहीं',
      summary:
        'हमने पेज को ब्राउज़र में चलाया, और उसकी स्क्रिप्ट ने कोई नहीं जोड़ा। यानी टैग देर से नहीं आते: वे कहीं नहीं हैं, और हर टैग का नतीजा बताता है कि क्या जोड़ना है।',
    },
    'not-in-part-read': {
      title: 'पहले {read} में Open Graph टैग नहीं हैं, JavaScript के बाद भी नहीं',
      summary:
        'हमने पेज को ब्राउज़र में चलाया, और उसकी स्क्रिप्ट ने head में कोई नहीं जोड़ा। न head में कोई है न उसके बाद के पढ़े हिस्से में, और कोई क्लाइंट आगे नहीं देखता; हर टैग का नतीजा बताता है कि क्या जोड़ना है।',
    },
    'none-so-far-in-part-read': {
      title: 'पहले {read} में अब तक Open Graph टैग नहीं',
      summary:
        'न head में कोई है न उसके बाद के पढ़े हिस्से में। हमने पेज को ब्राउज़र में चलाया, और हमारे रुकते समय वह बदल ही रहा था; तब तक उसकी स्क्रिप्ट ने भी कोई नहीं जोड़ा था।',
    },
    'none-so-far': {
      title: 'अब तक Open Graph टैग नहीं',
      summary:
        'सर्वर के HTML में कोई नहीं है। हमने पेज को ब्राउज़र में चलाया, और हमारे रुकते समय वह बदल ही रहा था; तब तक उसकी स्क्रिप्ट ने भी कोई नहीं जोड़ा था।',
    },
    'none-within-limit': {
      title: 'पहले {within} में Open Graph टैग नहीं',
      summary: `हो सकता है वे उस जगह के बाद हों जहाँ {app} पढ़ना बंद करता है, या हों ही नहीं। ${EITHER_WAY}`,
    },
    'none-read-further': {
      title: 'पहले {within} में Open Graph टैग नहीं',
      summary: `हो सकता है वे उस जगह के बाद हों जहाँ {app} पढ़ना बंद करता है, या हों ही नहीं; पहले {seen} में कोई नहीं है। ${EITHER_WAY}`,
    },
    'maybe-by-script': {
      title: 'सर्वर के HTML में Open Graph टैग नहीं हैं',
      summary:
        'हो सकता है वे हों ही नहीं, या कोई स्क्रिप्ट उन्हें ब्राउज़र में जोड़ती हो; पेज चलाए बिना यह नहीं कहा जा सकता। {because} {app} भी उसे नहीं चलाता, इसलिए टैग सर्वर से आने चाहिए।',
      detail: 'पेज में अपनी सामग्री है, वह खाली ढाँचा नहीं है।',
    },
    'maybe-by-script-or-later': {
      title: 'सर्वर के HTML के पहले {read} में Open Graph टैग नहीं हैं',
      summary:
        'हो सकता है वे हों ही नहीं, body में और नीचे हों, या कोई स्क्रिप्ट उन्हें ब्राउज़र में जोड़ती हो; पेज चलाए बिना यह नहीं कहा जा सकता। {because} {app} स्क्रिप्ट नहीं चलाता और सिर्फ़ head पढ़ता है, इसलिए टैग सर्वर से, head में आने चाहिए।',
      detail: 'पेज में अपनी सामग्री है, वह खाली ढाँचा नहीं है।',
    },
    'empty-shell': {
      title: 'यह खाली ढाँचा लगता है{framework, select, none {} other {, {framework} से बना}}',
      summary:
        'सर्वर लगभग कुछ नहीं भेजता और कोई Open Graph टैग नहीं, जैसे वे पेज करते हैं जो ब्राउज़र में बनते हैं। कोई स्क्रिप्ट टैग जोड़ती है या नहीं, नहीं दिख सका। {because} {app} स्क्रिप्ट नहीं चलाता, इसलिए टैग सर्वर से आने चाहिए।',
      detail: 'क्या दिखा: {seen}।{name, select, none {} other { पहचाना गया: {name}।}}',
    },
    'only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} {app} स्क्रिप्ट नहीं चलाता, इसलिए कार्ड {count, plural, one {उसके} other {उनके}} बिना रहता है। टैग सर्वर से भेजें।`,
      detail: BY_SCRIPT_DETAIL,
    },
    'image-only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} {app} स्क्रिप्ट नहीं चलाता, इसलिए कार्ड को {count, plural, one {उससे} other {उनसे}} तस्वीर नहीं मिलती। टैग सर्वर से भेजें।`,
      detail: BY_SCRIPT_DETAIL,
    },
    'only-for-browsers': {
      title: 'सर्वर {keys} ब्राउज़र को भेजता है, पर {app} को नहीं',
      summary:
        'ब्राउज़र ने वही पता माँगा और किसी स्क्रिप्ट के चलने से पहले, HTML में ही टैग पाए। {app} के रिस्पॉन्स में वे नहीं हैं। हर विज़िटर को एक ही head भेजें।',
    },
    'changed-by-script': {
      title: 'JavaScript {keys} बदलती है',
      summary:
        'ब्राउज़र में एक स्क्रिप्ट सर्वर का भेजा बदल देती है। {app} स्क्रिप्ट नहीं चलाता, इसलिए पहला मान दिखाता है। दूसरा सही हो, तो उसे सर्वर को भेजना होगा।',
    },
    'other-tags-in-browser': {
      title: 'ब्राउज़र को दूसरे टैग दिखते हैं',
      summary:
        'स्क्रिप्ट चलने के बाद पेज में ऐसे टैग हैं जो सर्वर ने {app} को नहीं भेजे। स्क्रिप्ट उन्हें जोड़ती है, या सर्वर उन्हें सिर्फ़ ब्राउज़र को भेजता है, पता नहीं चल सका।',
    },
    'script-leads-elsewhere': {
      title: 'एक स्क्रिप्ट ब्राउज़र को दूसरे पते पर ले जाती है',
      summary:
        '{app} स्क्रिप्ट नहीं चलाता और meta refresh नहीं मानता, इसलिए वह इसी पते पर रहता है और सिर्फ़ इसके टैग पढ़ता है। स्क्रिप्ट इस पते के टैग का क्या करती हैं, नहीं दिख सका।',
    },
  },
  fixes: {
    'keep-built-in-list':
      'Next.js अपनी सूची के crawlers के लिए head रोके रखता है, और WhatsApp बनी-बनाई सूची में है; आपका अपना htmlLimitedBots उस सूची की जगह लेता है और उसके नाम हटा देता है। next.config से यह setting हटाएँ, या उसे हर विज़िटर से मिलने दें, जिन्हें तब streaming की क़ीमत पर पूरा head मिलता है:',
    'send-in-head': 'ये टैग </head> से पहले, पहले रिस्पॉन्स में भेजें:',
    'share-other-address': 'यह पता शेयर करें, या दूसरे को 301 से इस पर भेजें। पेज में कुछ जोड़ना नहीं है:',
    'add-to-crawler-list':
      'तैयार पेज पाने वाले user agent की सूची में WhatsApp को, छोटे-बड़े अक्षरों के भेद के बिना, जोड़ें: Prerender middleware का crawlerUserAgents, Rendertron का botUserAgents, web server में user agent का map या शर्त, CDN का bot नियम। “whatsapp/” का मिलान उसके सभी रूप ले लेता है; जो नाम हैं वे रहने दें।',
    'clear-cache':
      'पेज से पहले के हर cache में (CDN, होस्टिंग का cache, cache प्लगइन) यह पता साफ़ करें, फिर लिंक दोबारा जाँचें। पुरानी कॉपी लौट आए तो कोई नियम हर user agent के लिए अलग कॉपी रखता है, या बहुत देर तक रखता है।',
    'treat-client-alike-at-server':
      'यह cache नहीं है: ऐसे पैरामीटर के साथ भी जिसे कोई cache नहीं जानता, {app} को वही मिलता है। एप्लिकेशन, सर्वर या CDN में user agent का नियम ढूँढें, और {app} को वही head भेजें जो सबको मिलता है:',
    'treat-client-alike':
      'सर्वर, CDN या cache में user agent का नियम ढूँढें, और {app} को वही head भेजें जो सबको मिलता है:',
    'same-head-for-all':
      'ढूँढें कि crawlers से अलग बर्ताव कौन करता है: सर्वर, CDN या firewall में user agent का नियम, खाली cache वाली prerender service, या बिना cookies वालों के लिए सहमति पेज। head में यह होना चाहिए:',
  },
})
