/** The words of the check on og:image. */
import type { ogImage as check } from '../../../../judge/checks/image/og-image'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, picture {{app} को तस्वीर नहीं मिलती, इसलिए कार्ड सिर्फ़ टेक्स्ट का है।} icon {{app} साइट का आइकन ले लेता है, जिससे अच्छा कार्ड कम ही बनता है।} other {{clients} पर {app} {instead} ले लेता है; दूसरे क्लाइंट शायद तस्वीर न दिखाएँ।}}{elsewhere, select, none {} other { पेज तस्वीर सिर्फ़ {elsewhere} में बताता है, जिसे {app} नहीं देखता।}}'
const DETAIL = '{app} {tried} को इसी क्रम में, और सिर्फ़ head में ढूँढता है।'

export const ogImage = checkWords<typeof check>()({
  name: 'तस्वीर बताई गई',
  marketer: 'पेज अपने प्रीव्यू के लिए तस्वीर बताए; उसके बिना कार्ड सिर्फ़ टेक्स्ट का होता है।',
  developer:
    'head में og:image तस्वीर बताता है। उसके बिना Android क्लाइंट twitter:image, meta image, og:thumbnail और thumbnail, और फिर link आइकन आज़माता है; body की तस्वीरें वह कभी नहीं देखता। og:image:secure_url और og:image:url नहीं पढ़े जाते।',
  howToFix: [
    'कोई भी साइट: पेज के head में एक पंक्ति डालें: <meta property="og:image" content="[तस्वीर का पता]">। 1200 × 630 px की JPEG, 300 KB से कम, हर जगह चलती है।',
    'Next.js: पेज के metadata में openGraph.images दें, या उसके पास opengraph-image फ़ाइल रखें।',
    'WordPress: featured image दें; SEO plugin (Yoast, Rank Math, SEOPress) उससे टैग लिखता है।',
    'Shopify और दूसरी दुकानें: जिन पेजों की अपनी तस्वीर नहीं है उनके लिए थीम की preferences में social sharing image दें।',
  ],
  outcomes: {
    set: { title: 'og:image दिया गया है', summary: 'पेज कार्ड के लिए अपनी तस्वीर बताता है।' },
    'not-seen': { title: 'पता नहीं चल सका कि og:image दिया गया है या नहीं', summary: '{because}' },
    missing: { title: 'og:image नहीं है', summary: COSTS, detail: DETAIL },
    'not-in-part-read': {
      title: 'पहले {read} में og:image नहीं है',
      summary: `${COSTS} टैग न head में है, न उसके बाद के पढ़े गए हिस्से में; बाकी पेज नहीं पढ़ा गया, क्योंकि कोई क्लाइंट वहाँ नहीं देखता।`,
      detail: DETAIL,
    },
    'not-within-limit': { title: 'पहले {within} में कोई og:image नहीं', summary: COSTS, detail: DETAIL },
    empty: {
      title: 'og:image खाली है',
      summary: `${COSTS} टैग पंक्ति {line, number} में मौजूद है, पर उसमें तस्वीर नहीं बताई गई।`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:image मौजूद है, पर {app} उसे पढ़ नहीं सकता',
      summary: `${COSTS} टैग पढ़ा नहीं जा सकता: {because}।`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:image पहले {limit} के बाद है',
      summary: `${COSTS} टैग {place} मौजूद है, पर {app} उससे पहले ही पढ़ना बंद कर देता है: उसे ऊपर ले जाएँ।`,
      detail: DETAIL,
    },
  },
  fixes: {
    'name-picture': 'यह टैग head में डालें, content में तस्वीर का पूरा पता रखें (1200 × 630 px, JPEG, 300 KB से कम):',
  },
})
