/** The words of the check on the image's format. */
import type { imageFormat as check } from '../../../../judge/checks/image/image-format'
import { checkWords } from '../../../typed'

const A_FORMAT =
  '{format, select, jpeg {JPEG} png {PNG} webp {WebP} gif {GIF} avif {AVIF} heif {HEIF फ़ाइल} svg {SVG} bmp {BMP फ़ाइल} tiff {TIFF} ico {ICO} other {किसी अनजान प्रारूप की}}'

export const imageFormat = checkWords<typeof check>()({
  name: 'तस्वीर का प्रारूप',
  marketer: 'तस्वीर JPEG या PNG होनी चाहिए: इन्हें हर फ़ोन दिखाता है।',
  developer:
    'JPEG और PNG हर जगह दिखते हैं, WebP और GIF हाल के संस्करणों में, BMP और HEIF सिर्फ़ Android पर, AVIF सिर्फ़ नए Android फ़ोन पर, SVG कहीं नहीं। बाइट से तय होता है, Content-Type या नाम के अंत से नहीं। पारदर्शिता सफ़ेद पर समतल की जाती है।',
  howToFix: [
    'प्रीव्यू तस्वीर को JPEG (फ़ोटो) या PNG (चित्र, टेक्स्ट) में निर्यात करें। WebP और AVIF पेज के लिए रखें।',
    'जो CDN Accept हेडर से बदलते हैं (Cloudflare Polish, imgix auto=format, Next.js image): फ़ोन Accept हेडर नहीं भेजता; पते में तय प्रारूप माँगें, जैसे fm=jpg।',
    'SVG लोगो: उन्हें ठोस पृष्ठभूमि पर 1200 × 630 px में निर्यात करें।',
    'ग़लत Content-Type: भंडार या सर्वर में media type ठीक करें (nginx types, S3 metadata)।',
  ],
  outcomes: {
    'drawn-everywhere': { title: `तस्वीर ${A_FORMAT} है`, summary: 'हर क्लाइंट यह प्रारूप दिखाता है।' },
    'not-asked-for': {
      title: `तस्वीर ${A_FORMAT} है`,
      summary:
        'पुराने संस्करण और कुछ iPhone तस्वीर नहीं दिखाते; हाल के संस्करण दिखाते हैं{format, select, gif {, सिर्फ़ पहला फ़्रेम} other {}} (प्रकाशित गाइड; Android देखा गया)।',
    },
    'drawn-by-newest': {
      title: `तस्वीर ${A_FORMAT} है`,
      summary:
        'ज़्यादातर लोगों को तस्वीर नहीं दिखती: {clients} पर सिर्फ़ सबसे नए फ़ोन उसे खोलते हैं (देखा गया), और गाइड JPEG या PNG माँगती है।',
    },
    'not-drawn-everywhere': {
      title: `तस्वीर ${A_FORMAT} है`,
      summary: '{others} पर तस्वीर नहीं दिखती, और गाइड में यह प्रारूप नहीं है; {clients} पर दिखती है (देखा गया)।',
    },
    'not-drawn': {
      title: `तस्वीर ${A_FORMAT} है`,
      summary: 'कार्ड में तस्वीर नहीं है: कोई क्लाइंट यह प्रारूप नहीं दिखाता।',
    },
    'not-decoded': {
      title: 'तस्वीर यहाँ डिकोड नहीं हो सकी',
      summary: `फ़ोन इसका क्या करते हैं, पता नहीं: इसके पहले बाइट कहते हैं कि यह ${A_FORMAT} है, पर {because}। कार्ड को 1200 × 630 px से ज़्यादा नहीं चाहिए।`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'web-page': {
      title: 'तस्वीर का पता वेब पेज पर ले जाता है',
      summary: 'कार्ड में तस्वीर नहीं है: कोई क्लाइंट इन बाइट को नहीं दिखा सकता।',
      detail: 'अक्सर यह सहमति पेज, लॉगिन, या ऐसी साइट का “नहीं मिला” पेज होता है जो हर चीज़ पर 200 देती है।',
    },
    'no-picture': {
      title: 'तस्वीर के पते पर तस्वीर नहीं है',
      summary: 'कार्ड में तस्वीर नहीं है: कोई क्लाइंट इन बाइट को नहीं दिखा सकता।',
      detail: 'बाइट किसी तस्वीर के प्रारूप की तरह शुरू नहीं होते; फ़ाइल ख़राब या एन्क्रिप्टेड हो सकती है।',
    },
    'type-has-parameter': {
      title: 'तस्वीर दिखती है; उसका Content-Type प्रकार से ज़्यादा कहता है',
      summary:
        'यहाँ का हर क्लाइंट इसे दिखाता है। Content-Type {type} है और उसके बाद “{parameter}”, जिसका तस्वीर के लिए कोई अर्थ नहीं: कुछ दूसरे crawlers पूरा हेडर मिलाते हैं और तस्वीर ठुकरा देते हैं।',
    },
    'wrong-content-type': {
      title: 'सर्वर तस्वीर का ग़लत प्रकार बताता है',
      summary: `gateways और दूसरे नेटवर्क ऐसी तस्वीरें ठुकराते हैं: बाइट के अनुसार यह ${A_FORMAT} है, पर Content-Type {declared} है। {app} बाइट से चलता है (देखा गया)।`,
    },
    'vanishes-on-white': {
      title: 'तस्वीर सफ़ेद पर लगभग ग़ायब हो जाती है',
      summary:
        'उसके दिखने वाले हिस्से का {share, number, percent} पारदर्शी पृष्ठभूमि पर हल्का है, और {app} उसके पीछे सफ़ेद रखता है (देखा गया)।',
    },
  },
  fixes: {
    'name-the-file': 'तस्वीर की फ़ाइल का ही पता दें:',
    'send-type': 'सर्वर बाइट का सही प्रकार भेजे:',
    'add-background': 'ठोस पृष्ठभूमि जोड़ें:',
    'export-as-jpeg': 'इसे JPEG में निर्यात करें, जैसे ImageMagick से, और नई फ़ाइल og:image में दें:',
  },
})
