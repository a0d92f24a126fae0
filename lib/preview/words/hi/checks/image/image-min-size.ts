/** The words of the check on the image's size in pixels. */
import type { imageMinSize as check } from '../../../../judge/checks/image/image-min-size'
import { checkWords } from '../../../typed'

const FORGIVEN =
  '{shown, select, large {{clients} पर वह फिर भी बड़ी दिखती है (देखा गया)।} small {{clients} पर वह फिर भी छोटे थंबनेल के रूप में दिखती है (देखा गया)।} other {{clients} पर भी तस्वीर नहीं है: उसके लिए {needed} चाहिए (देखा गया)।}}'

export const imageMinSize = checkWords<typeof check>()({
  name: 'तस्वीर का पिक्सल आकार',
  marketer: 'तस्वीर कम से कम 300 × 200 px की होनी चाहिए; 1200 × 630 px सबसे अच्छा है।',
  developer:
    'गाइड लगभग 300 × 200 px से छोटी तस्वीरें छोड़ देती है; send-link दस्तावेज़ 200 × 200 px माँगता है। Android 300 × 75 px से बड़ा कार्ड बनाता है, 100 × 100 px से छोटा थंबनेल, और उससे नीचे कुछ नहीं।',
  howToFix: [
    '1200 × 630 px की तस्वीर लें। छोटी तस्वीर को बड़ा करने से पाठक को मदद नहीं मिलती; उसे मूल से फिर निर्यात करें।',
    'तस्वीर आइकन या लोगो हो तो उसे ब्रांड के रंग की 1200 × 630 px पृष्ठभूमि के बीच में रखें।',
    'WordPress और दुकानें: ऐसी थीम देखें जो thumbnail (150 × 150) को og:image बताती है, और पूरा आकार चुनें।',
  ],
  outcomes: {
    'too-small': {
      title: 'तस्वीर बहुत छोटी है',
      summary: `हो सकता है कार्ड में तस्वीर न हो: वह {size} की है, और कम से कम {least} माँगा जाता है (send-link दस्तावेज़)। ${FORGIVEN}`,
    },
    'rather-small': {
      title: 'तस्वीर कुछ छोटी है',
      summary: `वह {size} की है; लगभग {least} से नीचे वह छोड़ी जा सकती है (गाइड)। ${FORGIVEN}`,
    },
    'large-enough': { title: 'तस्वीर काफ़ी बड़ी है', summary: 'वह {size} की है; {least} चाहिए।' },
  },
  fixes: {
    'export-larger': 'तस्वीर को 1200 × 630 px पर, या कम से कम {least} पर निर्यात करें; अभी वह {size} की है।',
  },
})
