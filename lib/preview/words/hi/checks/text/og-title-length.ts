/** The words of the check on the title's length. */
import type { ogTitleLength as check } from '../../../../judge/checks/text/og-title-length'
import { checkWords } from '../../../typed'

const COUNT =
  'उसमें {count, plural, one {# अक्षर है} other {# अक्षर हैं}}, और {max, number} आते हैं: पाठकों को सिर्फ़ {lines, plural, one {पहली पंक्ति दिखती है} other {पहली # पंक्तियाँ दिखती हैं}}'
const SHORTER = 'वही बात कम शब्दों में कहें।'
const DETAIL =
  '{measured, select, own {og:title पर नापा गया।} other {ऐसा og:title नहीं है जिसे {app} पढ़ सके, इसलिए {rule} नापा गया, जिसे वह इसकी जगह दिखाता है।}}'

export const ogTitleLength = checkWords<typeof check>()({
  name: 'शीर्षक की लंबाई',
  marketer: '65 अक्षरों तक शीर्षक पूरा दिखता है; उससे लंबा दूसरी पंक्ति के अंत पर कट जाता है।',
  developer:
    'शीर्षक दो पंक्तियाँ लेता है; 65 अक्षर आते हैं। Android टेक्स्ट बिठाने से पहले 150 अक्षरों पर काटता है। अक्षर वैसे गिने जाते हैं जैसे व्यक्ति गिनता है: इमोजी एक है। लंबा शीर्षक तब ठीक है जब उसके अक्षर काफ़ी सँकरे हों, या कटने वाला हिस्सा बस अंत में साइट का नाम हो।',
  howToFix: [
    'सबसे ज़रूरी शब्द पहले रखें; अंत ही कटता है।',
    'ब्रांड छोड़ दें: होस्ट टेक्स्ट के नीचे वैसे भी दिखता है।',
    'og:title <title> से अलग हो सकता है: लंबा रूप खोज के लिए रखें और चैट के लिए छोटा लिखें। Next.js: openGraph.title; WordPress: SEO plugin का social title; Shopify: meta-tags snippet में page_title।',
  ],
  outcomes: {
    'no-title': { title: 'नापने के लिए शीर्षक नहीं है', summary: '{app} को इस पेज पर शीर्षक नहीं मिलता।' },
    'short-enough': {
      title: 'शीर्षक काफ़ी छोटा है',
      summary: '{max, number} में से {count, number} अक्षर: वह पूरा दिखता है।',
    },
    'short-enough-but-wide': {
      title: 'गिनती में शीर्षक काफ़ी छोटा है',
      summary:
        'उसमें {count, number} अक्षर हैं, जबकि गाइड {max, number} की अनुमति देती है। वे चौड़े हैं, इसलिए हो सकता है अंत {lines, plural, one {# पंक्ति} other {# पंक्तियों}} में न आए: सबसे ज़रूरी शब्द पहले रखें।',
    },
    'narrow-enough': {
      title: 'शीर्षक आ जाता है',
      summary:
        'उसमें {count, plural, one {# अक्षर है} other {# अक्षर हैं}}। औसत चौड़ाई के {max, number} अक्षर {lines, plural, one {# पंक्ति} other {# पंक्तियों}} में आते हैं, और ये काफ़ी सँकरे हैं: कुछ नहीं कटता।',
    },
    'brand-cut': {
      title: 'असली शीर्षक आ जाता है',
      summary:
        'उसमें {count, plural, one {# अक्षर है} other {# अक्षर हैं}}, और {lines, plural, one {# पंक्ति} other {# पंक्तियों}} में {max, number} आते हैं। कट सकता है तो बस अंत का नाम “{brand}”; कार्ड आपकी साइट का नाम वैसे भी दिखाता है।',
    },
    'too-long': { title: 'शीर्षक बहुत लंबा है', summary: `${COUNT}। ${SHORTER}`, detail: DETAIL },
    'too-long-and-dropped': {
      title: 'शीर्षक बहुत लंबा है',
      summary: `${COUNT}, और {client} अक्षर {cut, number} के बाद सब छोड़ देता है। ${SHORTER}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': 'चैट के लिए अलग शीर्षक लिखें। इस पेज के शब्दों से वह यह हो सकता है:',
    'write-headline': 'चैट के लिए अलग शीर्षक लिखें, {max, number} अक्षरों तक का।',
  },
})
