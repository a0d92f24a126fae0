/** The words of the check on whether the image loads. */
import type { imageReachable as check } from '../../../../judge/checks/image/image-reachable'
import { checkWords } from '../../../typed'

const LOST = 'कार्ड में तस्वीर नहीं है: {app} इसके बाद कोई दूसरी तस्वीर नहीं आज़माता।'
const BY_STATUS = `${LOST} पते का स्टेटस {status} है, और 200 से 299 चाहिए।` as const

export const imageReachable = checkWords<typeof check>()({
  name: 'तस्वीर पहुँच में',
  marketer: 'जब WhatsApp माँगे तब तस्वीर वहाँ होनी चाहिए।',
  developer:
    'तस्वीर की रिक्वेस्ट 200 से 299 के स्टेटस पर ख़त्म होनी चाहिए। 404, टूटा कनेक्शन या ख़राब सर्टिफ़िकेट तस्वीर का चरण ख़त्म कर देता है: क्लाइंट twitter:image या दूसरे टैग पर नहीं जाता।',
  howToFix: [
    'तस्वीर का पता निजी विंडो में खोलें। न दिखे तो पता ठीक करें या तस्वीर फिर अपलोड करें।',
    'दूसरे CDN या नई थीम पर जाने के बाद पुराने og:image पते अक्सर पेज या उसके cache में रह जाते हैं: पेज का cache ख़ाली करें।',
    'बनाई जाने वाली तस्वीरें (opengraph-image routes, image services): उस रिक्वेस्ट का सर्वर लॉग देखें; पहली, बिना cache की, रिक्वेस्ट पर ये अक्सर असफल होती हैं।',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: लागू नहीं',
      summary: 'तस्वीर का पता पूरा नहीं है, इसलिए उसे कोई माँग नहीं सकता।',
    },
    'not-fetched': { title: '{check}: पता नहीं चल सका', summary: 'तस्वीर नहीं ली गई।' },
    loads: { title: 'तस्वीर लोड होती है', summary: 'उसके पते का स्टेटस {status} है।' },
    refused: {
      title: '{check}: सर्वर जवाब देता है, पर मना करता है',
      summary: 'सर्वर स्टेटस {status} देता है; देखें कि तस्वीर सार्वजनिक है या नहीं।',
    },
    'does-not-exist': { title: 'तस्वीर मौजूद नहीं है', summary: BY_STATUS },
    'error-status': { title: 'तस्वीर लोड नहीं होती', summary: BY_STATUS },
    'signs-encoded': {
      title: 'सर्वर तस्वीर को उसके पते की दूसरी वर्तनी से जानता है',
      summary:
        'कार्ड में तस्वीर नहीं है: {app} | जैसे चिह्न प्रतिशत रूप (%7C) में लिखता है, और सर्वर उस रूप पर स्टेटस {status} देता है। टैग में लिखे पते पर वह तस्वीर भेजता है।',
    },
    'address-wrong': {
      title:
        'तस्वीर का पता {fault, select, twice {दो बार एन्कोड किया हुआ है} two {दो पतों का जोड़ है} other {ख़ाली जगहों से टूटा है}}',
      summary:
        'कार्ड में तस्वीर नहीं है: लिखे हुए पते का स्टेटस {status} है, और तस्वीर {fault, select, twice {एक बार डिकोड किए पते पर} two {दूसरे पते पर} other {बिना ख़ाली जगह के पते पर}} है।',
      detail:
        'पता एक ही बार, जहाँ वह बनता है वहीं, एन्कोड करें; दूसरा एन्कोडिंग हर % को %25 और हर & को &amp;amp; बना देता है।',
    },
    fails: {
      title: 'तस्वीर लोड नहीं होती',
      summary: `${LOST} {because}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'private-network': {
      title: '{check}: पता निजी है',
      summary: 'तस्वीर एक निजी नेटवर्क में है; देखें कि तस्वीर सार्वजनिक है या नहीं।',
    },
    'could-not-look': {
      title: '{check}: पता नहीं चल सका',
      summary: 'तस्वीर नहीं ली गई। {because}',
    },
  },
  fixes: {
    'name-another-address': 'तस्वीर फिर अपलोड करें, और {rule} में ऐसा पता दें जो निजी विंडो में खुलता हो:',
    'write-plain-address': 'तस्वीर को अक्षरों, अंकों, बिंदुओं और डैश वाला पता दें, या सर्वर को उसके चिह्नों के दोनों रूप लेने दें।',
  },
})
