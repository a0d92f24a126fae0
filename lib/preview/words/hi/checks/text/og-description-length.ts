/** The words of the check on the description's length. */
import type { ogDescriptionLength as check } from '../../../../judge/checks/text/og-description-length'
import { checkWords } from '../../../typed'

const COUNT =
  'उसमें {count, plural, one {# अक्षर है} other {# अक्षर हैं}}; फ़ोन {max, number} से ज़्यादा को एक या दो पंक्तियों के बाद काट देते हैं'
const SAFE = '{safe, plural, one {# अक्षर हमेशा आता है।} other {# अक्षर हमेशा आते हैं।}}'
const DETAIL =
  '{measured, select, own {og:description पर नापा गया।} other {ऐसा og:description नहीं है जिसे {app} पढ़ सके, इसलिए {rule} नापा गया, जिसे वह इसकी जगह दिखाता है।}}'

export const ogDescriptionLength = checkWords<typeof check>()({
  name: 'विवरण की लंबाई',
  marketer:
    'फ़ोन विवरण की एक या दो पंक्तियाँ, लगभग 100 अक्षर, दिखाते हैं और बाकी काट देते हैं। जो दिखे वह अपने में पूरी बात कहे।',
  developer:
    'गाइड: 100 अक्षर। Meta: एक या दो पंक्तियाँ, 80 अक्षर काफ़ी हैं। Android एक पंक्ति दिखाता है, Web दो; Android उससे पहले 300 अक्षरों पर काटता है। अक्षर वैसे गिने जाते हैं जैसे व्यक्ति गिनता है। लंबा विवरण तब ठीक है जब दिखने वाले हिस्से में कोई वाक्य या उपवाक्य पूरा हो जाए।',
  howToFix: [
    'पहला वाक्य इतना छोटा रखें कि पूरा दिखे; उसके बाद search engines के लिए जितना चाहें लंबा हो।',
    'लिंक खोलने की वजह पहले 45 अक्षरों में रखें: Android एक पंक्ति में इतना ही दिखाता है।',
    'og:description meta name="description" से छोटा हो सकता है, जिसे search engines 160 अक्षरों तक दिखाते हैं।',
    'WordPress: plugin को excerpt लेने देने के बजाय social description भरें। Next.js: openGraph.description। Shopify: search engine listing में विवरण छोटा करें, या meta-tags snippet में truncatewords से काटें।',
  ],
  outcomes: {
    'no-description': {
      title: 'नापने के लिए विवरण नहीं है',
      summary: '{app} को इस पेज पर विवरण नहीं मिलता।',
    },
    'always-fits': {
      title: 'विवरण काफ़ी छोटा है',
      summary: '{max, number} में से {count, number} अक्षर।',
    },
    'short-enough': {
      title: 'विवरण काफ़ी छोटा है',
      summary: `{max, number} में से {count, number} अक्षर। ${SAFE}`,
    },
    'narrow-enough': {
      title: 'विवरण आ जाता है',
      summary: `उसमें {count, plural, one {# अक्षर है} other {# अक्षर हैं}}, जो इतने सँकरे हैं कि {max, number} की जगह में आ जाते हैं। ${SAFE}`,
    },
    'shown-part-whole': {
      title: 'विवरण का दिखने वाला हिस्सा पूरा है',
      summary: `उसमें {count, plural, one {# अक्षर है} other {# अक्षर हैं}}, जिनमें से लगभग {max, number} दिखते हैं। उनमें {ends, select, sentence {एक पूरा वाक्य} other {एक पूरा उपवाक्य}} है: “{whole}”। ${SAFE}`,
    },
    'too-long': {
      title: 'विवरण वाक्य के बीच में कट जाता है',
      summary: `${COUNT}। ${SAFE}`,
      detail: DETAIL,
    },
    'too-long-and-dropped': {
      title: 'विवरण वाक्य के बीच में कट जाता है',
      summary: `${COUNT}, और {client} अक्षर {cut, number} के बाद सब छोड़ देता है। ${SAFE}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': '{safe, number} अक्षरों तक के ऐसे वाक्य से शुरू करें जो बताए कि लिंक क्यों खोलें।',
    'take-other-text': 'पेज में छोटा टेक्स्ट है जो आ जाता है:',
  },
})
