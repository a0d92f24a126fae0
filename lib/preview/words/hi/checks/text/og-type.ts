/** The words of the check on the type. */
import type { ogType as check } from '../../../../judge/checks/text/og-type'
import { checkWords } from '../../../typed'

const NO_HARM = 'आपके {app} कार्ड पर असर नहीं: यह टैग उसके काम नहीं आता। प्रकाशित गाइड और दूसरे नेटवर्क इसे माँगते हैं।'

export const ogType = checkWords<typeof check>()({
  name: 'प्रकार',
  marketer: 'og:type website या article हो। प्रकाशित गाइड इसे माँगती है; WhatsApp कार्ड में इससे कुछ नहीं बदलता।',
  developer:
    'Android क्लाइंट में ऐसा कोई नाम नहीं है। Facebook और दूसरे इससे आगे के टैग चुनते हैं (article:published_time आदि)।',
  howToFix: [
    'सादा HTML: मुखपृष्ठ और सूचियों पर <meta property="og:type" content="website">, पोस्ट पर article।',
    'Next.js: openGraph.type। WordPress के SEO plugins इसे ख़ुद देते हैं। Shopify: उत्पाद पेजों पर product ठीक है।',
  ],
  outcomes: {
    set: {
      title: 'og:type दिया गया है',
      summary: 'उसमें “{type}” है। {app} उसे नहीं पढ़ता; दूसरे नेटवर्क पढ़ते हैं।',
    },
    'set-to-other': {
      title: 'og:type दिया गया है',
      summary: 'उसमें “{type}” है, एक जाना-पहचाना प्रकार; गाइड website या article सुझाती है। {app} उसे नहीं पढ़ता।',
    },
    'own-namespace': {
      title: 'og:type दिया गया है',
      summary: 'उसमें “{type}” है, अपने namespace का प्रकार, जिसकी Open Graph अनुमति देता है। {app} उसे नहीं पढ़ता।',
    },
    'not-a-type': {
      title: 'og:type का मान अपना ही है, और {app} उसे नहीं पढ़ता',
      summary:
        '“{type}” ऐसा प्रकार नहीं है जिसे पढ़ने वाले जानते हों। आपके {app} कार्ड पर असर नहीं: यह टैग उसके काम नहीं आता।',
    },
    'not-seen': { title: 'पता नहीं चल सका कि og:type दिया गया है या नहीं', summary: '{because}' },
    missing: { title: 'og:type नहीं दिया गया, और {app} को उसकी ज़रूरत नहीं', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:type नहीं दिया गया, और {app} को उसकी ज़रूरत नहीं',
      summary: `${NO_HARM} टैग न head में है, न पहले {read} में कहीं; बाकी पेज नहीं पढ़ा गया, क्योंकि कोई क्लाइंट वहाँ नहीं देखता।`,
    },
    'not-within-limit': {
      title: 'पहले {within} में og:type नहीं, और {app} को उसकी ज़रूरत नहीं',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:type खाली है, और {app} को उसकी ज़रूरत नहीं',
      summary: `${NO_HARM} टैग पंक्ति {line, number} में मौजूद है, पर खाली।`,
    },
    unreadable: {
      title: 'og:type पढ़ा नहीं जा सकता, और {app} को उसकी ज़रूरत नहीं',
      summary: `${NO_HARM} टैग पढ़ा नहीं जा सकता: {because}।`,
    },
    'beyond-limit': {
      title: 'og:type पहले {limit} के बाद है, और {app} को उसकी ज़रूरत नहीं',
      summary: `${NO_HARM} टैग {place} मौजूद है, पर {app} उससे पहले ही पढ़ना बंद कर देता है: उसे ऊपर ले जाएँ।`,
    },
  },
  fixes: { 'use-known-type': 'दूसरे नेटवर्क के लिए ऐसा प्रकार लें जिसे वे जानते हों:' },
})
