/** The words of the check on the title. */
import type { ogTitle as check } from '../../../../judge/checks/text/og-title'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {{app} इसकी जगह {instead} लेता है: “{text}”।} headline {कार्ड में शीर्षक नहीं है: {others} भी नहीं है।} other {{app} सिर्फ़ लिंक दिखाएगा: उसे न शीर्षक मिलता है न विवरण।}}'
const SET_IT = 'og:title में इस पेज का शीर्षक दें।'
const DETAIL =
  '{forgivingCount, plural, =0 {} other {{forgiving} पर टैग फिर भी पढ़ा जा सकता है: वहाँ ज़्यादा उदार parser की ख़बर है। }}og:title के बिना {client} पर {app} इनमें से पहला लेता है जिसे वह पढ़ सके: {others}। Meta के अनुसार og:title खाली न हो।'

export const ogTitle = checkWords<typeof check>()({
  name: 'शीर्षक',
  marketer: 'og:title कार्ड का मोटा शीर्षक है। उसके बिना WhatsApp दूसरा टेक्स्ट लेता है, या कार्ड नहीं दिखाता।',
  developer:
    'Meta head में भरा हुआ og:title माँगता है। Android twitter:title, meta name="title" और <title> पर जाता है; न शीर्षक हो न विवरण तो कार्ड नहीं बनता।',
  howToFix: [
    'सादा HTML: head में charset के ठीक बाद <meta property="og:title" content="…"> डालें, इस पेज के शीर्षक के साथ।',
    'Next.js: export const metadata = { openGraph: { title } }, या डेटा वाले पेजों के लिए generateMetadata। पेज का openGraph object layout वाले की पूरी जगह ले लेता है।',
    'WordPress: Yoast, Rank Math और SEOPress उसे पोस्ट के शीर्षक से लिखते हैं; जगह Social या Facebook में है। ऐसे plugin के बिना थीम को छापना होता है।',
    'Shopify: theme.liquid में {% render "meta-tags" %}; टेक्स्ट पेज की search engine listing से आता है।',
    'Single-page applications: सर्वर ही भेजे; सर्वर के HTML में टैग वाली जाँच देखें।',
  ],
  outcomes: {
    set: { title: 'og:title दिया गया है', summary: 'कार्ड का शीर्षक “{text}” है।' },
    'not-seen': { title: 'पता नहीं चल सका कि og:title दिया गया है या नहीं', summary: '{because}' },
    missing: { title: 'og:title नहीं है', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'पहले {read} में og:title नहीं है',
      summary: `${COSTS} ${SET_IT} टैग न head में है, न उसके बाद के पढ़े गए हिस्से में; बाकी पेज नहीं पढ़ा गया, क्योंकि कोई क्लाइंट वहाँ नहीं देखता।`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'पहले {within} में कोई og:title नहीं',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:title खाली है',
      summary: `${COSTS} टैग पंक्ति {line, number} में मौजूद है, पर खाली: इस पेज का शीर्षक भरें।`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:title मौजूद है, पर {app} उसे पढ़ नहीं सकता',
      summary: `${COSTS} टैग पढ़ा नहीं जा सकता: {because}।`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:title पहले {limit} के बाद है',
      summary: `${COSTS} टैग {place} मौजूद है, पर {app} उससे पहले ही पढ़ना बंद कर देता है: उसे ऊपर ले जाएँ।`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-headline': 'यह टैग head में डालें, content में पेज का शीर्षक रखें:',
  },
})
