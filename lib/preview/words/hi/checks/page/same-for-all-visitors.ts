/** The words of the check on what each visitor is given. */
import type { sameForAllVisitors as check } from '../../../../judge/checks/page/same-for-all-visitors'
import { checkWords } from '../../../typed'

const OTHERS = '{otherCount, plural, =0 {} other { {others} के लिए भी अलग है।}}'
const ONE_ADDRESS =
  'सब एक ही पते से भेजे गए और सबने अंग्रेज़ी माँगी, कुछ सेकंड के भीतर: फ़र्क़ user agent का है, और संयोग का। नीचे के मान मिलाएँ; प्रयोग (A/B) या हर मिनट बदलने वाला पेज भी ऐसा दिखता है।'
const SAME =
  '{visitors} एक ही पते पर पहुँचते हैं और उन्हें एक ही शीर्षक, विवरण और तस्वीर मिलती है।{slight, select, none {} title { सिर्फ़ शीर्षक के शब्द थोड़े अलग हैं।} description { सिर्फ़ विवरण के शब्द थोड़े अलग हैं।} image { सिर्फ़ तस्वीर का पता थोड़ा अलग है।} other { सिर्फ़ canonical पता थोड़ा अलग है।}}'

export const sameForAllVisitors = checkWords<typeof check>()({
  name: 'सभी विज़िटर के लिए एक',
  marketer:
    'कार्ड उससे बनता है जो आपका सर्वर भेजने वाले के फ़ोन को बताता है। ब्राउज़र या दूसरे फ़ोन को कुछ और बताए तो कार्ड ऐसा वादा करता है जिसे लिंक नहीं निभाता।',
  developer:
    'पेज Android पर WhatsApp, ब्राउज़र, facebookexternalhit और iPhone पर WhatsApp के रूप में, एक पते से और एक भाषा में माँगा जाता है। og:title, og:description, og:image, og:url या canonical, और आख़िरी पता मिलाए जाते हैं। cache-buster, हस्ताक्षर, घड़ियाँ, गिनतियाँ और ख़ाली जगह नहीं गिने जाते।',
  howToFix: [
    'सर्वर सिर्फ़ पते से तय करे, User-Agent से नहीं। जो डिवाइस से बदलना है वह CSS में या पेज के head के बाद हो।',
    'Prerendering और dynamic rendering (Prerender.io, Rendertron, CDN worker): crawlers वाले रूप में वही टैग हों जो लोगों को मिलने वाले पेज में हैं, और पेज बदलने पर उसे ताज़ा करें।',
    'Caches और CDN: रिस्पॉन्स User-Agent से बदलते हों तो Vary: User-Agent भेजें; उसके बिना एक विज़िटर का रूप अगले को मिलता है। Cloudflare और Varnish इस हेडर को नहीं देखते या उन्हें सेट करना पड़ता है।',
    'मोबाइल साइट और ऐप लिंक: शेयर किए पते पर पेज दें, और ऐप या m. पता वहीं से दें। ऐप स्टोर, सहमति पेज और देश वाली साइटों के रीडायरेक्ट WhatsApp/ से शुरू होने वाले user agent को छोड़ दें।',
    'A/B परीक्षण (Optimizely, VWO, Vercel flags): शीर्षक, विवरण और तस्वीर उनसे बाहर रखें, या बिना cookies वालों को मूल दें।',
  ],
  outcomes: {
    'same-for-all': { title: 'सभी विज़िटर को एक ही पेज मिलता है', summary: SAME },
    'same-as-browser': { title: '{app} और ब्राउज़र को एक ही पेज मिलता है', summary: SAME },
    'made-for-crawlers': {
      title: '{app} को ज़रूरी टैग मिलते हैं',
      summary:
        'ब्राउज़र को मिलने वाले पेज में कार्ड के टैग नहीं हैं, और {app} वाले में हैं: लगता है वह crawlers के लिए बना है। देखें कि दोनों एक ही बात कहते रहें।',
    },
    'other-tags': {
      title: '{visitor} के लिए {fields} {fieldCount, plural, one {अलग है} other {अलग हैं}}',
      summary: `{lead} और {visitor} को एक ही {fields} नहीं मिलता। {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere': {
      title: '{app} को पेज मिलता है, पर {visitor} को {place} पर भेजा जाता है',
      summary: `{lead} को पेज मिलता है, जबकि {visitor} को {place} पर भेजा जाता है। {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere-with-other-tags': {
      title: '{app} को पेज मिलता है, पर {visitor} को {place} पर भेजा जाता है',
      summary: `{lead} को पेज मिलता है, जबकि {visitor} को {place} पर भेजा जाता है और दूसरा {fields} मिलता है। {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-sent-elsewhere': {
      title: '{app} को दूसरे पते पर भेजा जाता है, पर {visitor} को नहीं',
      summary: `{lead} को {to} पर रीडायरेक्ट किया जाता है और वह उसी पेज का कार्ड बनाता है, जबकि {visitor} को लिंक पर ही पेज मिलता है{fieldCount, plural, =0 {} other {, दूसरे {fields} के साथ}}। {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-gets-no-tags': {
      title: '{client} को पेज बिना टैग के मिलता है',
      summary:
        '{client} से भेजे संदेशों में {fields} नहीं होता: उसे वह पेज मिलता है जिसे स्क्रिप्ट भरती हैं, जबकि {lead} को टैग वाला। उन्हें अलग करने वाला नियम user agent का सिर्फ़ एक रूप जानता है।',
      detail: ONE_ADDRESS,
    },
    'changes-with-language': {
      title: 'कार्ड भेजने वाले के फ़ोन की भाषा पर चलता है',
      summary:
        '{app} पेज भेजने वाले के फ़ोन की भाषा में माँगता है, और सर्वर {fields} उसी से चुनता है: भेजने वाला तय करता है, पढ़ने वाला नहीं। दूसरी भाषा में शीर्षक “{title}” है।',
      detail: 'पेज अंग्रेज़ी में माँगा गया, और एक बार दूसरी भाषाओं में।',
    },
    'same-in-other-language': {
      title: 'सभी विज़िटर को हर भाषा में एक ही पेज मिलता है',
      summary: '{visitors} को एक ही पेज मिलता है, और दूसरी भाषाएँ माँगने पर भी वह वही कहता है।',
    },
    'one-language-asked': {
      title: 'पता नहीं चल सका कि कार्ड भाषा से बदलता है या नहीं',
      summary:
        '{visitors} को एक ही पेज मिलता है, और सबने उसे अंग्रेज़ी में माँगा। सर्वर Vary: Accept-Language से कहता है कि वह पेज भाषा से चुनता है: {app} भेजने वाले के फ़ोन की भाषा में माँगता है, इसलिए दूसरी भाषा का फ़ोन दूसरा कार्ड दिखा सकता है।',
    },
    'own-page-not-read': {
      title: 'विज़िटर को क्या मिलता है, इसकी तुलना नहीं हो सकी',
      summary: '{app} की अपनी विज़िट से तुलना के लिए पेज नहीं मिला: {response}।',
    },
    'browser-not-compared': {
      title: '{app} की ब्राउज़र से तुलना नहीं हो सकी',
      summary: 'ब्राउज़र के रूप में विज़िट से तुलना के लिए कुछ नहीं मिला: {response}।',
    },
  },
  fixes: {
    'respond-with-the-page':
      '{address, select, none {लिंक} other {{address}}} पर सबको एक ही पेज दें, और वहीं से {place} पर ले जाएँ।',
    'send-all-the-same-way':
      'लिंक खोलने वाले सबको एक ही जगह भेजें। रीडायरेक्ट लिंक प्रीव्यू के लिए बना हो, तो देखें कि उसका लक्ष्य वही पेज है जिसे कार्ड दिखाए।',
    'match-every-form':
      'user agent की शुरुआत में “whatsapp/” को छोटे-बड़े अक्षरों के भेद के बिना मिलाएँ: {lead} और {client} अपने को WhatsApp/2.… कहते हैं, अलग-अलग अंत के साथ। prerender service, सर्वर या CDN की crawlers सूची देखें।',
    'address-per-language':
      'हर भाषा को अपना पता दें (/en/…, /fr/…) जो चाहे जो माँगा जाए उसी भाषा में जवाब दे, और लोग वही शेयर करें।',
    'same-tags-for-all':
      'सभी विज़िटर को एक ही {fields} दें: पते से तय करें, user agent से नहीं। {fieldCount, plural, one {जहाँ फ़र्क़ जान-बूझकर है वहाँ caches को यह पता होना चाहिए:} other {जहाँ फ़र्क़ जान-बूझकर हैं वहाँ caches को यह पता होना चाहिए:}} Vary: User-Agent हेडर यही कहता है, और कार्ड नहीं बदलता।',
  },
})
