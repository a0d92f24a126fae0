/** The words of the check on characters that nobody sees. */
import type { invisibleCharacters as check } from '../../../../judge/checks/text/invisible-characters'
import { checkWords } from '../../../typed'

const WHERE = 'पहला {source} का अक्षर {at, number} है।'

export const invisibleCharacters = checkWords<typeof check>()({
  name: 'अदृश्य अक्षर',
  marketer:
    'टेक्स्ट में ऐसे अक्षर हो सकते हैं जो किसी को नहीं दिखते। कुछ शब्दों को उलट देते हैं, कुछ नाम के बीच छिपते हैं: तब कार्ड आपके लिखे से अलग पढ़ा जाता है।',
  developer:
    'शीर्षक, विवरण और साइट के नाम में दिशा बदलने वाले चिह्न, शून्य-चौड़ाई अक्षर, byte order mark, soft hyphen, ख़ाली जगह जैसे भराव और tag अक्षर ढूँढे जाते हैं। इमोजी और जिन लिपियों को जोड़क चाहिए उनके जोड़क, दाएँ-से-बाएँ टेक्स्ट के चिह्न, संतुलित isolates और छपाई की ख़ाली जगह छोड़ दी जाती हैं: वे लोगों के देखे में कुछ नहीं बदलतीं।',
  howToFix: [
    'टेक्स्ट को सादे संपादक में फिर टाइप करें, या बिना formatting पेस्ट करें: ऐसे ज़्यादातर अक्षर दस्तावेज़, PDF या चैट से कॉपी करते समय साथ आ जाते हैं।',
    'जहाँ टेक्स्ट रखा या छापा जाता है वहाँ उन्हें हटाएँ। JavaScript में: एक ही दिशा के टेक्स्ट के लिए text.replace(/[\\u200b\\u2060\\ufeff\\u00ad\\u202a-\\u202e]/g, ""); U+200C और U+200D रखें, जो फ़ारसी, हिन्दी और इमोजी को चाहिए।',
    'दो दिशाओं के टेक्स्ट के लिए isolates (U+2066 से U+2069) लें, overrides (U+202D, U+202E) नहीं।',
    'WordPress, Shopify और दूसरे संपादक: उस जगह का code view खोलें और &#8203;, &shy;, &zwnj; या &#x202e; जैसे entities ढूँढें।',
  ],
  outcomes: {
    'no-text': {
      title: 'जाँचने के लिए टेक्स्ट नहीं है',
      summary: '{app} को इस पेज पर न शीर्षक मिलता है न विवरण।',
    },
    none: {
      title: 'टेक्स्ट में अदृश्य अक्षर नहीं हैं',
      summary: 'शीर्षक, विवरण और साइट के नाम में वही है जो लोग देखते हैं।',
    },
    harmless: {
      title: 'अदृश्य अक्षर यहाँ नुक़सान नहीं करते',
      summary: 'टेक्स्ट में {characters} हैं। लोग जो देखते हैं उसमें वे कुछ नहीं बदलते।',
    },
    'direction-turned': {
      title: 'अदृश्य अक्षर {fields} को उलट देते हैं',
      summary: `लोग {fieldCount, plural, one {इसे} other {इन्हें}} लिखे से अलग क्रम में पढ़ते हैं: टेक्स्ट में {characters} हैं। ${WHERE}`,
      detail:
        'Unicode overrides के ख़िलाफ़ सलाह देता है, क्योंकि उनसे टेक्स्ट कुछ और पढ़ा जा सकता है (UAX #9)। रिपोर्ट इन अक्षरों को चिह्न के रूप में, सहेजे गए क्रम में दिखाती है।',
    },
    hidden: {
      title: '{fields} में ऐसे अक्षर {fieldCount, plural, one {हैं} other {हैं}} जो किसी को नहीं दिखते',
      summary: `टेक्स्ट में {characters} हैं। वे किसी को नहीं दिखते, पर जिस शब्द में हों वह खोज में नहीं मिलता, पंक्ति ग़लत जगह टूट सकती है, और हर एक लंबाई में गिना जाता है। ${WHERE}`,
    },
    'soft-hyphens': {
      title: '{fields} में soft hyphen {fieldCount, plural, one {हैं} other {हैं}}',
      summary: `टेक्स्ट में {characters} हैं। जहाँ पंक्ति उन पर टूटती है वहाँ लोगों को hyphen दिखता है, और कहीं नहीं; जिस शब्द में हों वह खोज में नहीं मिलता। ${WHERE}`,
    },
  },
  fixes: {
    'write-without': 'टेक्स्ट को {count, plural, one {इन अक्षरों के बिना} other {हर टैग में इन अक्षरों के बिना}} लिखें:',
  },
})
