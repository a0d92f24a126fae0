/** The words of the check on the canonical address. */
import type { ogUrl as check } from '../../../../judge/checks/text/og-url'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Meta इसे हर पेज पर माँगता है। कार्ड पर असर नहीं: {instead, select, none {{app} लिंक ही लेता है।} other {{app} इसकी जगह {instead} लेता है।}}'

export const ogUrl = checkWords<typeof check>()({
  name: 'Canonical पता',
  marketer: 'og:url पेज का एक असली पता है, ट्रैकिंग और session कोड के बिना। Meta इसे हर पेज पर माँगता है।',
  developer:
    'Meta भरा हुआ og:url माँगता है: पूरा, canonical, बिना session, user id या counter के। Android twitter:url और फिर लिंक पर जाता है, इसलिए टैग न होने से कार्ड नहीं जाता।',
  howToFix: [
    'सादा HTML: <meta property="og:url" content="[इस पेज का पता]">, वही पता जो <link rel="canonical"> में है।',
    'Next.js: root layout में metadataBase और हर पेज में openGraph.url दें; layout का url हर पेज को मिल जाता है और तब ग़लत जगह बताता है।',
    'WordPress: SEO plugins इसे permalink से लिखते हैं; ग़लत होस्ट का अर्थ है कि Settings → General में Site Address ग़लत है, अक्सर staging server से आने के बाद।',
    'Shopify: {{ canonical_url }} लें, पैरामीटर वाला {{ request.path }} नहीं।',
  ],
  outcomes: {
    'not-seen': { title: 'पता नहीं चल सका कि og:url दिया गया है या नहीं', summary: '{because}' },
    missing: { title: 'og:url नहीं है', summary: NO_HARM },
    'not-in-part-read': {
      title: 'पहले {read} में og:url नहीं है',
      summary: `${NO_HARM} टैग न head में है, न उसके बाद के पढ़े गए हिस्से में; बाकी पेज नहीं पढ़ा गया, क्योंकि कोई क्लाइंट वहाँ नहीं देखता।`,
    },
    'not-within-limit': { title: 'पहले {within} में कोई og:url नहीं', summary: NO_HARM },
    empty: {
      title: 'og:url खाली है',
      summary: `${NO_HARM} टैग पंक्ति {line, number} में मौजूद है, पर खाली: इस पेज का पता भरें।`,
    },
    unreadable: {
      title: 'og:url मौजूद है, पर {app} उसे पढ़ नहीं सकता',
      summary: `${NO_HARM} टैग पढ़ा नहीं जा सकता: {because}।`,
    },
    'beyond-limit': {
      title: 'og:url पहले {limit} के बाद है',
      summary: `${NO_HARM} टैग {place} मौजूद है, पर {app} उससे पहले ही पढ़ना बंद कर देता है: उसे ऊपर ले जाएँ।`,
    },
    'not-absolute': {
      title: 'og:url पूरा पता नहीं है',
      summary: '“{value}” https:// और होस्ट से शुरू नहीं होता, इसलिए {app} उसे नहीं ले सकता और लिंक ही लेता है।',
    },
    'not-public': {
      title: 'og:url {place, select, machine {डेवलपर की अपनी मशीन} other {एक निजी नेटवर्क}} पर जाता है',
      summary:
        'वह {host} बताता है, जहाँ बाहर से कोई नहीं पहुँचता, जबकि पेज {own} पर है: जहाँ पते बनते हैं वहाँ साइट का सार्वजनिक पता नहीं दिया गया। कुछ फ़ोन कार्ड पर वही होस्ट दिखाते हैं।',
    },
    'unpublished-host': {
      title: 'og:url {kind, select, staging {टेस्ट सर्वर} other {preview deployment}} पर जाता है',
      summary:
        'वह {host} बताता है, जबकि पेज {own} पर है: जहाँ पते बनते हैं वहाँ साइट का सार्वजनिक पता नहीं दिया गया। कुछ फ़ोन कार्ड पर वही होस्ट दिखाते हैं।',
    },
    'answers-with-error': {
      title: 'og:url ऐसा पता बताता है जिसका स्टेटस {status} है',
      summary: 'वह {value} बताता है, जहाँ कोई पेज नहीं है। जो नेटवर्क कार्ड वहाँ से पढ़ते हैं उन्हें कुछ नहीं मिलता।',
    },
    'does-not-answer': {
      title: 'og:url ऐसा पता बताता है जो जवाब नहीं देता',
      summary: 'वह {value} बताता है, और {because}। जो नेटवर्क कार्ड वहाँ से पढ़ते हैं उन्हें कुछ नहीं मिलता।',
    },
    'another-site': {
      title: 'og:url दूसरी साइट पर जाता है',
      summary:
        'वह {host} बताता है, जबकि पेज {own} पर है, और कुछ फ़ोन कार्ड पर वही होस्ट दिखाते हैं। पेज कॉपी हो तो रहने दें; अक्सर यह staging server या पुरानी साइट का पता होता है।',
    },
    insecure: {
      title: 'og:url दिया गया है, http:// के साथ',
      summary: 'कार्ड पर इसका कुछ नहीं दिखता। दूसरे नेटवर्क के लिए canonical पता https:// से शुरू हो, जैसे पेज ख़ुद।',
    },
    tracking: {
      title: 'og:url में ट्रैकिंग या session कोड हैं',
      summary: 'Meta उनके बिना पता माँगता है; इसमें {keys} हैं।',
    },
    'home-page': {
      title: 'og:url मुखपृष्ठ पर जाता है',
      summary: 'हर पेज का अपना canonical पता हो; यह साइट का front page बताता है।',
    },
    'another-page': {
      title: 'og:url दूसरा पेज बताता है',
      summary:
        'वह {value} बताता है, और यह पेज साइट पर कहीं और है। यह पेज उसकी कॉपी हो तो रहने दें; वरना नेटवर्क इस पेज के शेयर उसके लिए गिनते हैं, और कार्ड वहाँ से पढ़ सकते हैं।',
    },
    set: { title: 'og:url दिया गया है', summary: 'वह canonical पते के रूप में {value} बताता है।' },
  },
})
