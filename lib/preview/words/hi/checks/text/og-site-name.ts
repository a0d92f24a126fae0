/** The words of the check on the site name. */
import type { ogSiteName as check } from '../../../../judge/checks/text/og-site-name'
import { checkWords } from '../../../typed'

const NO_HARM =
  'आपके {app} कार्ड पर असर नहीं: आज के संस्करण होस्ट {host} दिखाते हैं। पुराने संस्करण और दूसरे नेटवर्क नाम दिखाते हैं।'

export const ogSiteName = checkWords<typeof check>()({
  name: 'साइट का नाम',
  marketer:
    'प्रकाशित गाइड og:site_name माँगती है। आज के WhatsApp संस्करण इसकी जगह लिंक का होस्ट दिखाते हैं, इसलिए यहाँ इसका वज़न लगभग कुछ नहीं।',
  developer:
    'भेजे गए संदेश में साइट का नाम नहीं होता; कार्ड की आख़िरी पंक्ति होस्ट है। पुराने संस्करण और दूसरे नेटवर्क (Facebook, Slack, Discord) टैग दिखाते हैं।',
  howToFix: [
    'सादा HTML: <meta property="og:site_name" content="Your brand">।',
    'Next.js: root layout में openGraph.siteName, और जिन पेजों का अपना openGraph object है उनमें फिर से।',
    'WordPress: SEO plugin इसे Settings → General → Site Title से लेता है। Shopify: meta-tags snippet में {{ shop.name }}।',
  ],
  outcomes: {
    set: {
      title: 'og:site_name दिया गया है',
      summary: 'उसमें “{name}” है। आज के {app} संस्करण उसकी जगह होस्ट {host} दिखाते हैं।',
    },
    'not-seen': { title: 'पता नहीं चल सका कि og:site_name दिया गया है या नहीं', summary: '{because}' },
    missing: { title: 'og:site_name नहीं दिया गया, और {app} उसे नहीं दिखाता', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:site_name नहीं दिया गया, और {app} उसे नहीं दिखाता',
      summary: `${NO_HARM} टैग न head में है, न पहले {read} में कहीं; बाकी पेज नहीं पढ़ा गया, क्योंकि कोई क्लाइंट वहाँ नहीं देखता।`,
    },
    'not-within-limit': {
      title: 'पहले {within} में og:site_name नहीं, और {app} उसे नहीं दिखाता',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:site_name खाली है, और {app} उसे नहीं दिखाता',
      summary: `${NO_HARM} टैग पंक्ति {line, number} में मौजूद है, पर खाली: अपना ब्रांड भरें।`,
    },
    unreadable: {
      title: 'og:site_name पढ़ा नहीं जा सकता, और {app} उसे नहीं दिखाता',
      summary: `${NO_HARM} टैग पढ़ा नहीं जा सकता: {because}।`,
    },
    'beyond-limit': {
      title: 'og:site_name पहले {limit} के बाद है, और {app} उसे नहीं दिखाता',
      summary: `${NO_HARM} टैग {place} मौजूद है, पर {app} उससे पहले ही पढ़ना बंद कर देता है: उसे ऊपर ले जाएँ।`,
    },
  },
  fixes: {
    'write-brand': 'यह टैग head में डालें, अपने ब्रांड के साथ, जैसे लोग उसे लिखते हैं:',
  },
})
