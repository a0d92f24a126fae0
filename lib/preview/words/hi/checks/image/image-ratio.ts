/** The words of the check on the image's shape. */
import type { imageRatio as check } from '../../../../judge/checks/image/image-ratio'
import { checkWords } from '../../../typed'

export const imageRatio = checkWords<typeof check>()({
  name: 'तस्वीर की आकृति',
  marketer: '1.91:1 (1200 × 630 px) की तस्वीर चौड़ा कार्ड भरती है; चौकोर तस्वीर चौकोर कार्ड बनाती है।',
  developer:
    'गाइड दो आकृतियाँ जानती है, 1.91:1 और 1:1, और Meta 4:1 से चौड़ी हर चीज़ ठुकराता है। Android और Web ऊँचाई और चौड़ाई का अनुपात 0.25 और 1 के बीच रखते हैं और बाकी बीच के आसपास से काटते हैं: 4:1 और 1:1 के बीच सब पूरा दिखता है, ऊँची तस्वीरें ऊपर-नीचे से कटती हैं।',
  howToFix: [
    '1200 × 630 px पर निर्यात करें, या सामान और लोगों के लिए 800 × 800 px पर।',
    'पट्टी जैसे लोगो: उन्हें 1200 × 630 px पृष्ठभूमि के बीच में रखें।',
    'खड़ी फ़ोटो: दिखने वाला हिस्सा ख़ुद चुनें, वरना क्लाइंट बीच से चौकोर काट लेगा।',
  ],
  outcomes: {
    'too-wide': {
      title: 'तस्वीर बहुत चौड़ी है',
      summary:
        'उसकी आकृति {shape} है, और Meta ज़्यादा से ज़्यादा {max, number}:1 की अनुमति देता है। {clients} पर सिर्फ़ बीच का {visible} दिखता है (देखा गया)।',
    },
    'too-wide-and-small': {
      title: 'तस्वीर बहुत चौड़ी है',
      summary:
        'उसकी आकृति {shape} है, और Meta ज़्यादा से ज़्यादा {max, number}:1 की अनुमति देता है। वह {clients} पर दिखने के लिए बहुत छोटी भी है (देखा गया)।',
    },
    fits: {
      title: 'तस्वीर की आकृति ठीक बैठती है',
      summary: 'उसकी आकृति {shape} है; {best, number}:1 और {square, number}:1 माँगे जाते हैं।',
    },
    'unusual-but-whole': {
      title: 'तस्वीर पूरी दिखती है',
      summary:
        'उसकी आकृति {shape} है; गाइड {best, number}:1 या {square, number}:1 माँगती है, और सभी क्लाइंट इसे बिना काटे दिखाते हैं।',
    },
    unusual: {
      title: 'तस्वीर की आकृति असामान्य है',
      summary:
        'उसकी आकृति {shape} है; गाइड {best, number}:1 या {square, number}:1 माँगती है। {clients} पर वह पूरी दिखती है (देखा गया); दूसरे क्लाइंट उसे काट सकते हैं।',
    },
    'unusual-and-too-small': {
      title: 'तस्वीर की आकृति असामान्य है',
      summary:
        'उसकी आकृति {shape} है; गाइड {best, number}:1 या {square, number}:1 माँगती है। वह {clients} पर दिखने के लिए बहुत छोटी भी है (देखा गया)।',
    },
    cut: {
      title: 'तस्वीर कार्ड पर कट जाती है',
      summary:
        'उसका एक हिस्सा चला जाता है: आकृति {shape} है, और {clients} पर सिर्फ़ बीच का {visible} दिखता है (देखा गया)।',
    },
  },
  fixes: {
    'export-in-shape': 'तस्वीर को 1200 × 630 px ({best, number}:1) पर निर्यात करें; अभी वह {size} की है।',
  },
})
