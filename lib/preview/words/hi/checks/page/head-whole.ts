/** The words of the check on what ends a head early. */
import type { headWhole as check } from '../../../../judge/checks/page/head-whole'
import { checkWords } from '../../../typed'

export const headWhole = checkWords<typeof check>()({
  name: 'head टैग के बाद ख़त्म होता है',
  marketer: 'दिखने वाले पेज की कोई चीज़ प्रीव्यू टैग से पहले आ गई है। तब कुछ प्रोग्राम टैग नहीं देखते।',
  developer:
    'HTML parser head को उस पहले एलिमेंट पर ख़त्म कर देता है जो body का है (iframe, img, div, p, खुला body), और उसके बाद सब कुछ body में रखता है, </head> चाहे जहाँ हो। जो क्लाइंट <head> और </head> के बीच टैग ढूँढते हैं वे उन्हें फिर भी पाते हैं; जो parse किया head पढ़ते हैं वे नहीं।',
  howToFix: [
    'एलिमेंट को <body> के बाद ले जाएँ, या टैग उससे पहले रखें।',
    'Tag managers: iframe वाला noscript हिस्सा <body> के ठीक बाद आता है; head में सिर्फ़ script।',
    'templates और plugins: ऐसा snippet ढूँढें जो <head> से पहले या “header scripts” में छपता हो।',
  ],
  outcomes: {
    whole: {
      title: 'टैग से पहले head को कुछ ख़त्म नहीं करता',
      summary: 'हर पढ़ने वाला टैग head में पाता है।',
    },
    'begins-twice': {
      title: 'पेज दो बार शुरू होता है, फिर भी उसके टैग पढ़े जाते हैं',
      summary:
        'पंक्ति {line, number} में दूसरा <{element}> है: template पूरे पेज को दूसरे के head में रखता है। हर पढ़ने वाला उसे छोड़कर दोनों के टैग लेता है, इसलिए कार्ड पर असर नहीं।',
    },
    'head-not-read-whole': {
      title: 'पूरा head नहीं पढ़ा जा सका',
      summary: 'पढ़ना जल्दी रुक गया क्योंकि head बहुत गहरा है या उसमें बहुत ज़्यादा टैग हैं।',
    },
    'ended-after-the-card': {
      title: 'head जल्दी ख़त्म होता है, कार्ड के टैग के बाद',
      summary:
        'पेज को parse करने वाले के लिए <{element}> पंक्ति {line, number} में head ख़त्म कर देता है। कार्ड जिनसे बनता है वे सब उससे पहले हैं; सिर्फ़ {keys} उसके बाद {count, plural, one {आता है} other {आते हैं}}, और कार्ड की कोई चीज़ {count, plural, one {उस} other {उन}} पर निर्भर नहीं।',
    },
    'ended-early': {
      title: '<{element}> टैग से पहले head ख़त्म कर देता है',
      summary:
        'पेज को parse करने वाले के लिए head पंक्ति {line, number} में ख़त्म होता है, और {keys} body में {count, plural, one {है} other {हैं}}। {clients} पर {app} <head> और </head> के बीच टैग ढूँढता है और {count, plural, one {उसे} other {उन्हें}} पढ़ता है (देखा गया); दूसरे फ़ोन और नेटवर्क शायद न पढ़ें।',
    },
  },
  fixes: { 'move-element': '<{element}> को body में ले जाएँ, या कार्ड के टैग उससे पहले रखें।' },
})
