/** The words of the check on the image's weight. */
import type { imageWeight as check } from '../../../../judge/checks/image/image-weight'
import { checkWords } from '../../../typed'

export const imageWeight = checkWords<typeof check>()({
  name: 'तस्वीर का वज़न',
  marketer: 'तस्वीर को 300 KB से कम रखें; 600 KB से ऊपर WhatsApp कोई तस्वीर नहीं दिखाता।',
  developer:
    'Meta की सीमा 600 KB है (1 KB = 1,024 बाइट); प्रकाशित गाइड 300 KB माँगती है, और 2023 से पहले के क्लाइंट भी ज़्यादा से ज़्यादा इतना ही पढ़ते हैं। सीमा पार होते ही क्लाइंट Content-Length पर, या पढ़ते हुए, रुक जाता है।',
  howToFix: [
    '1200 × 630 px पर, 75 से 82 quality की JPEG में निर्यात करें। फ़ोटो तब 80 से 200 KB की होती है।',
    'PNG में सहेजी फ़ोटो आम वजह है: वही तस्वीर JPEG में उसका दसवाँ हिस्सा होती है।',
    'WordPress: SEO plugin पूरा अपलोड लेता है; social image के लिए छोटा आकार चुनें, या image optimiser (ShortPixel, Imagify, EWWW) से उसे फिर लिखवाएँ।',
    'Next.js opengraph-image: ImageResponse PNG लिखता है; फ़ोटो उसमें न रखें, या route handler में sharp से JPEG में बदलें।',
    'Image CDN: पते में चौड़ाई और quality माँगें, जैसे ?w=1200&q=75&fm=jpg।',
  ],
  outcomes: {
    'too-heavy': {
      title: 'तस्वीर बहुत भारी है',
      summary:
        'कार्ड में तस्वीर नहीं है: वह {precision, select, measured {{weight} की है} announced {अपना आकार {weight} बताती है} other {{weight} से ज़्यादा की है}}, और {app} {limit} से ऊपर की तस्वीरें छोड़ देता है (Meta)।',
      detail: 'send-link दस्तावेज़ 1 MB की अनुमति देता है, इसलिए gateway उसे फिर भी दिखा सकता है।',
    },
    'cut-off': {
      title: '{check}: पता नहीं चल सका',
      summary: 'रिस्पॉन्स {weight} के बाद टूट गया, इसलिए पूरा वज़न पता नहीं।',
    },
    'heavier-than-asked': {
      title: 'तस्वीर जितनी होनी चाहिए उससे भारी है',
      summary:
        'वह {weight} की है, जबकि गाइड {limit} माँगती है। आज के क्लाइंट {shownUpTo} तक दिखाते हैं (Meta); पुराने क्लाइंट और धीमे नेटवर्क उसे छोड़ देते हैं।',
    },
    'light-enough': { title: 'तस्वीर काफ़ी हल्की है', summary: 'वह {limit} में से {weight} की है।' },
  },
  fixes: {
    'export-lighter':
      'तस्वीर को 1200 px चौड़ाई पर JPEG में, {wanted} से कम निर्यात करें। ImageMagick से, ज़्यादा से ज़्यादा {aim} तक:',
  },
})
