/** The words of the check on robots.txt. */
import type { robotsAllow as check } from '../../../../judge/checks/page/robots-allow'
import { checkWords } from '../../../typed'

const CHATS_UNAFFECTED = 'फ़ोन इसे कभी नहीं माँगते, इसलिए चैट के कार्ड पर असर नहीं।'

export const robotsAllow = checkWords<typeof check>()({
  name: 'robots.txt',
  marketer:
    'robots.txt उन लोगों के फ़ोन को नहीं रोकती जो आपका लिंक शेयर करते हैं। वह Meta के अपने सर्वरों को रोक सकती है, जो चैनलों और बिज़नेस संदेशों के कार्ड बनाते हैं।',
  developer:
    'Android क्लाइंट robots.txt कभी नहीं माँगता। Meta के सर्वर (facebookexternalhit) उसे मान सकते हैं। यह जाँच तब चेतावनी देती है जब कोई नियम पेज या तस्वीर का path WhatsApp या facebookexternalhit को मना करता है।',
  howToFix: [
    'सामान्य group से ऊपर दोनों crawlers के लिए अपना group जोड़ें; crawler सिर्फ़ सबसे सटीक group मानता है।',
    'WordPress: Settings → Reading में search engines को रोकना बंद हो; Yoast और Rank Math में Tools से robots.txt बदलती है। Shopify: robots.txt.liquid template बदलें।',
    'Next.js: नियम app/robots.ts से लौटाएँ। Cloudflare: “Instruct AI bots with robots.txt” अपने groups जोड़ता है; देखें कि असल में क्या मिलता है।',
    'तस्वीरों का फ़ोल्डर न भूलें (जैसे /_next/image, /wp-content/uploads या CDN की अपनी robots.txt)।',
  ],
  outcomes: {
    allowed: {
      title: 'robots.txt crawlers को आने देती है',
      summary: 'वह {app} और {crawler} को न पेज मना करती है न तस्वीर।',
    },
    absent: {
      title: 'robots.txt crawlers को आने देती है',
      summary: 'robots.txt नहीं है (स्टेटस {status}), इसलिए सब की अनुमति है।',
    },
    forbidden: {
      title: 'robots.txt {what, select, both {पेज और तस्वीर} image {तस्वीर} other {पेज}} मना करती है',
      summary:
        'फ़ोन इसे नहीं माँगते, इसलिए चैट के कार्ड पर असर नहीं। Meta के सर्वर इसे मान सकते हैं: चैनलों और बिज़नेस संदेशों में {what, select, image {कार्ड की तस्वीर जा सकती है} other {शायद कार्ड न हो}}।',
      detail: 'इन्हें मना: {agents}।',
    },
    'no-response': {
      title: 'robots.txt पढ़ी नहीं जा सकी',
      summary: `उसने जवाब नहीं दिया। ${CHATS_UNAFFECTED}`,
    },
    'server-error': {
      title: 'robots.txt पढ़ी नहीं जा सकी',
      summary: `उसका स्टेटस {status} था। ${CHATS_UNAFFECTED}`,
    },
    'too-many-rules': {
      title: 'robots.txt में बहुत ज़्यादा नियम हैं',
      summary: `उसमें star वाले इतने नियम हैं कि सबको पते से नहीं मिलाया जा सकता। ${CHATS_UNAFFECTED}`,
    },
  },
  fixes: {
    'add-lines':
      '{url} में {line, plural, =0 {मना करने वाले group में यह जोड़ें} other {पंक्ति # के आसपास वाले group में यह जोड़ें}}। यह वही खोलता है जो स्कैन हुआ और उसके अलावा कुछ नहीं, उस group के हर crawler के लिए; एक तरह के सभी पेजों के लिए path छोटा करें:',
  },
})
