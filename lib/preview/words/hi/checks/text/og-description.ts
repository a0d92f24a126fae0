/** The words of the check on the description. */
import type { ogDescription as check } from '../../../../judge/checks/text/og-description'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {{app} इसकी जगह {instead} लेता है।} description {कार्ड शीर्षक दिखाता है और उसके नीचे सिर्फ़ होस्ट।} other {{app} सिर्फ़ लिंक दिखाएगा: उसे न शीर्षक मिलता है न विवरण।}}'
const SET_IT = 'og:description में इस पेज के बारे में एक वाक्य दें।'
const DETAIL =
  'og:description के बिना {client} पर {app} इनमें से पहला लेता है जिसे वह पढ़ सके: {others}। Meta के अनुसार og:description खाली न हो।'

export const ogDescription = checkWords<typeof check>()({
  name: 'विवरण',
  marketer: 'og:description शीर्षक के नीचे की पंक्ति है। वह बताती है कि लिंक क्यों खोला जाए।',
  developer:
    'Meta head में भरा हुआ og:description माँगता है। Android twitter:description और meta name="description" पर जाता है; अकेले शीर्षक से भी कार्ड बन जाता है।',
  howToFix: [
    'सादा HTML: head में <meta property="og:description" content="…"> डालें; 80 अक्षर काफ़ी हैं।',
    'Next.js: metadata या generateMetadata में openGraph: { description }; जब पेज का अपना openGraph object उसके बिना हो तो वह description से नहीं लिया जाता।',
    'WordPress: Yoast, Rank Math या SEOPress का social description; plugin के बिना excerpt अक्सर छपता ही नहीं।',
    'Shopify: उत्पाद या पेज की search engine listing का विवरण; खाली हो तो टैग खाली बनता है।',
  ],
  outcomes: {
    set: { title: 'og:description दिया गया है', summary: 'कार्ड का टेक्स्ट “{text}” है।' },
    'not-seen': { title: 'पता नहीं चल सका कि og:description दिया गया है या नहीं', summary: '{because}' },
    missing: { title: 'og:description नहीं है', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'पहले {read} में og:description नहीं है',
      summary: `${COSTS} ${SET_IT} टैग न head में है, न उसके बाद के पढ़े गए हिस्से में; बाकी पेज नहीं पढ़ा गया, क्योंकि कोई क्लाइंट वहाँ नहीं देखता।`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'पहले {within} में कोई og:description नहीं',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:description खाली है',
      summary: `${COSTS} टैग पंक्ति {line, number} में मौजूद है, पर खाली: इस पेज के बारे में एक वाक्य भरें।`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:description मौजूद है, पर {app} उसे पढ़ नहीं सकता',
      summary: `${COSTS} टैग पढ़ा नहीं जा सकता: {because}।`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:description पहले {limit} के बाद है',
      summary: `${COSTS} टैग {place} मौजूद है, पर {app} उससे पहले ही पढ़ना बंद कर देता है: उसे ऊपर ले जाएँ।`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-sentence': 'यह टैग head में डालें, content में पेज के बारे में एक वाक्य रखें:',
  },
})
