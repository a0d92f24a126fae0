/** The words of the check on redirects. */
import type { pageRedirects as check } from '../../../../judge/checks/page/page-redirects'
import { checkWords } from '../../../typed'

const AFTER = '{app} सिर्फ़ लिंक दिखाएगा: {count, plural, one {# रीडायरेक्ट} other {# रीडायरेक्ट}} के बाद'
const WANTS_COOKIE =
  'एक रीडायरेक्ट cookie देता है, इसलिए लगता है साइट किसी को आने देने से पहले cookies चाहती है। लिंक प्रीव्यू कोई नहीं रखता: फ़ोन उसे सिर्फ़ रीडायरेक्ट शृंखला के दौरान लौटाता है। हमने भी ऐसा ही किया, उसी होस्ट को जिसने दी, और रीडायरेक्ट ख़त्म नहीं हुए।'
const LOOP = `${AFTER} शृंखला ऐसे पते पर लौटती है जो पहले माँगा जा चुका है।` as const
const ENDLESS = `${AFTER} तब भी पेज नहीं था; {app} ज़्यादा से ज़्यादा {max, number} तक जाता है।` as const

export const pageRedirects = checkWords<typeof check>()({
  name: 'रीडायरेक्ट',
  marketer: 'मोबाइल नेटवर्क पर हर रीडायरेक्ट समय लेता है। आख़िरी पता शेयर करें, या एक छोटा लिंक जो सीधे उस पर ले जाए।',
  developer:
    'Location वाले रीडायरेक्ट 20 तक माने जाते हैं; तीन से ज़्यादा पर चेतावनी है। Meta refresh और JavaScript रीडायरेक्ट नहीं माने जाते: कार्ड वही पेज दिखाता है जिसमें वे हैं।',
  howToFix: [
    'वह पता शेयर करें जो पेज लोड होने के बाद ब्राउज़र दिखाता है, बीच के ट्रैकिंग पतों के बिना।',
    'रीडायरेक्ट शृंखलाएँ समेटें: http → https → www → अंत का slash एक ही नियम हो। nginx: हर दूसरे नाम के server block में return 301 https://www.example.com$request_uri;।',
    'Cloudflare: कई Page Rules की जगह एक Single Redirect rule। WordPress: Site Address वही रखें जो शेयर करते हैं; Redirection plugin शृंखलाएँ दिखाता है। Shopify: पुराने URL redirects को सबसे नए पते पर भेजें।',
    'cookie देने वाला चक्कर: सहमति, भाषा या उम्र का नियम बिना cookie वाले सबको रीडायरेक्ट करता है। पहले पेज दें, और पूछें उसी पर।',
    '<meta http-equiv="refresh"> और window.location की जगह सर्वर से 301 या 308 दें। Next.js: next.config में redirects(), या सर्वर पर redirect(), जो पेज stream होने से पहले चले तो असली स्टेटस भेजता है।',
  ],
  outcomes: {
    direct: { title: 'लिंक सीधे पेज पर ले जाता है', summary: 'कोई रीडायरेक्ट नहीं है।' },
    few: {
      title: 'लिंक जल्दी पेज पर ले जाता है',
      summary: '{count, plural, one {# रीडायरेक्ट है} other {# रीडायरेक्ट हैं}}; {many, number} तक ठीक हैं।',
    },
    many: {
      title: 'लिंक में बहुत रीडायरेक्ट हैं',
      summary:
        '{count, plural, one {# रीडायरेक्ट लगता है} other {# रीडायरेक्ट लगते हैं}}, जबकि {many, number} तक ठीक हैं: हर एक एक चक्कर का समय लेता है, और धीमे प्रीव्यू के लिए अक्सर कोई नहीं रुकता।',
      detail: '{app} {max, number} तक मानता है।',
    },
    'path-dropped': {
      title: 'रीडायरेक्ट पेज खो देता है',
      summary:
        'लिंक {from} बताता है, और रीडायरेक्ट {to} पर ख़त्म होता है: साइट के हर पेज के लिंक को उसके front page का कार्ड मिलता है।',
    },
    'query-dropped': {
      title: 'रीडायरेक्ट पते का एक हिस्सा खो देता है',
      summary:
        'लिंक {from} बताता है, और जहाँ रीडायरेक्ट ख़त्म होता है, {to} पर, वहाँ {names} में से कुछ नहीं बचता। अगर इनसे पेज तय होता है, तो ऐसे हर लिंक का एक ही कार्ड है।',
    },
    'needs-cookie': {
      title: 'पेज सिर्फ़ उन विज़िटर के लिए खुलता है जो cookie लौटाते हैं',
      summary:
        'एक रीडायरेक्ट cookie देता है और उसी पते पर लौटता है; जिनके पास वह cookie नहीं वे बार-बार रीडायरेक्ट होते हैं। {client} पर {app} रीडायरेक्ट के दौरान cookie लौटाता है (देखा गया), इसलिए उसे पेज मिलता है। दूसरे crawlers को अक्सर नहीं।',
    },
    'refresh-not-followed': {
      title: 'पेज पाठकों को आगे भेजता है, पर {app} को नहीं',
      summary:
        'एक {kind, select, meta {meta refresh} header {Refresh हेडर} other {JavaScript रीडायरेक्ट}} {target} पर ले जाता है। {app} उसे नहीं मानता: कार्ड यही पेज दिखाता है, वह नहीं जहाँ पाठक पहुँचते हैं।',
    },
    loop: { title: 'रीडायरेक्ट घूमकर वहीं आते हैं', summary: LOOP, detail: '{reason}' },
    'loop-wants-cookie': {
      title: 'रीडायरेक्ट घूमकर वहीं आते हैं',
      summary: `${LOOP} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    endless: { title: 'रीडायरेक्ट कभी ख़त्म नहीं होते', summary: ENDLESS, detail: '{reason}' },
    'endless-wants-cookie': {
      title: 'रीडायरेक्ट कभी ख़त्म नहीं होते',
      summary: `${ENDLESS} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    'leads-nowhere': {
      title: 'एक रीडायरेक्ट किसी काम के पते पर नहीं ले जाता',
      summary: `${AFTER} अगला पता ऐसा नहीं है जिसे माँगा जा सके।`,
      detail: '{reason}',
    },
    'not-followed': { title: 'लिंक पर आगे नहीं जाया जा सका', summary: '{because}' },
  },
  fixes: {
    'redirect-from-server':
      '{kind, select, meta {meta refresh} header {Refresh हेडर} other {JavaScript रीडायरेक्ट}} की जगह सर्वर से रीडायरेक्ट भेजें।',
    'keep-path':
      'रीडायरेक्ट path को साथ ले जाए: दूसरे होस्ट पर उसी path पर, front page पर नहीं। जहाँ पेज हट गया है वहाँ उसकी जगह वाले पर भेजें।',
    'keep-query': 'रीडायरेक्ट प्रश्न चिह्न के बाद का हिस्सा साथ ले जाए।',
    'share-final-address': 'आख़िरी पता शेयर करें, या पहले पते को सीधे उस पर भेजें।',
    'redirect-once': 'लिंक को एक ही कदम में उसके आख़िरी पते पर भेजें, पूरे https Location के साथ।',
    'respond-without-cookies': 'बिना cookies वाले विज़िटर को पेज ही दें, और cookie वहीं दें।',
  },
})
