/** The words of the check on duplicate tags. */
import type { duplicateTags as check } from '../../../../judge/checks/text/duplicate-tags'
import { checkWords } from '../../../typed'

const NONE = 'कोई टैग दूसरे के उलट नहीं है'
const SEVERAL_VALUES = '{keys} {count, plural, one {का} other {के}} एक से ज़्यादा मान हैं'

export const duplicateTags = checkWords<typeof check>()({
  name: 'दोहरे टैग',
  marketer:
    'जब एक टैग दो बार अलग टेक्स्ट के साथ हो, तो Android और Web आख़िरी दिखाते हैं और iPhone पहला: वही लिंक हर फ़ोन पर अलग दिखता है।',
  developer:
    'Android किसी नाम का आख़िरी मान रखता है, और Web को कार्ड फ़ोन से मिलता है। Open Graph protocol के अनुसार पहला जीतता है, और माना जाता है कि iOS यही करता है। protocol कई og:image टैग की अनुमति देता है, और वही नियम एक को चुनता है; जो आज़माए गए उनमें से सबसे बड़ी तस्वीर बनाने वाला रखने लायक है। कई title elements में से Android पहले <title> से आख़िरी </title> तक सब ले लेता है।',
  howToFix: [
    'पता करें कि हर टैग कौन छापता है: अक्सर थीम और plugin, या layout और पेज। उनमें से एक रखें।',
    'WordPress: Open Graph एक ही plugin पर छोड़ें (Yoast, Rank Math, Jetpack और कई थीम इसे छापते हैं) और बाकी में बंद करें।',
    'Next.js: next/head, layout में हाथ से लिखा <meta> और metadata export न मिलाएँ। Nuxt और Vue: टैग को key दें (hid, vmid), ताकि पेज का टैग layout वाले की जगह ले।',
    'Shopify: SEO ऐप अक्सर थीम के meta-tags snippet के पास दूसरा सेट जोड़ देते हैं।',
  ],
  outcomes: {
    none: { title: NONE, summary: 'कार्ड का हर टैग एक ही बार है।' },
    'none-within-limit': {
      title: NONE,
      summary: '{app} पेज का जो हिस्सा पढ़ता है उसमें कार्ड का हर टैग एक ही बार है।',
    },
    repeated: {
      title: NONE,
      summary: '{keys} एक से ज़्यादा बार {count, plural, one {है} other {हैं}}, पर एक ही मान के साथ।',
    },
    'not-all-seen': {
      title: 'दोहरे टैग हर जगह नहीं ढूँढे जा सके',
      summary: 'पढ़ना जल्दी रुक गया क्योंकि head बहुत गहरा है या उसमें बहुत ज़्यादा टैग हैं।',
    },
    'values-differ': {
      title: SEVERAL_VALUES,
      summary: 'क्लाइंट एक ही {first} नहीं लेते: {taken}। इनमें से एक रखें।',
      detail: 'पेज में {tags} हैं।',
    },
    'values-unused': {
      title: 'दोहरे टैग कार्ड में कुछ नहीं बदलते',
      summary: `${SEVERAL_VALUES}, फिर भी हर क्लाइंट एक ही कार्ड दिखाता है।`,
    },
    'larger-picture-unused': {
      title: 'बेहतर तस्वीर काम नहीं आ रही',
      summary:
        'पेज में {count, number} तस्वीरें बताई गई हैं। क्लाइंट {taken} दिखाते हैं; उनमें से एक और, {size} की, बेहतर कार्ड बनाती है।',
    },
    'several-titles': {
      title: 'पेज में एक से ज़्यादा शीर्षक हैं',
      summary:
        'कार्ड का शीर्षक <title> से आता है, और पेज में ऐसे {count, number} हैं। क्लाइंट {taken} दिखाते हैं। इनमें से एक रखें।{inSvg, plural, =0 {} one { एक head में रखे svg का है: चित्र को body में ले जाएँ।} other { # head में रखे svg के हैं: चित्रों को body में ले जाएँ।}}',
    },
  },
  fixes: {
    'keep-one-each': 'हर नाम का एक टैग रखें। {client} जो मान अभी दिखाता है उनके साथ ये बचेंगे:',
    'keep-larger-picture':
      'हर नाम का एक टैग रखें। {client} अभी दूसरी तस्वीर लेता है; सबसे बड़ी जो ठीक बैठती है वह यह है, {size} की:',
    'keep-one-title': 'एक शीर्षक रखें, जैसे पहला, या og:title दें:',
  },
})
