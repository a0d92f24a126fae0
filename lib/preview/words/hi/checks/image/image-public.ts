/** The words of the check on whether anybody may load the image. */
import type { imagePublic as check } from '../../../../judge/checks/image/image-public'
import { checkWords } from '../../../typed'

const REFUSED = 'कार्ड में तस्वीर नहीं है: सर्वर स्टेटस {status} के साथ {app} को उसे देने से मना करता है।'

export const imagePublic = checkWords<typeof check>()({
  name: 'तस्वीर सार्वजनिक',
  marketer: 'बिना लॉगिन किए कोई भी तस्वीर लोड कर सके।',
  developer:
    'तस्वीर बिना cookies, बिना Referer और WhatsApp के user agent के साथ माँगी जाती है। 401, 403, hot-link protection, bot filter और निजी नेटवर्क तस्वीर का चरण ख़त्म कर देते हैं।',
  howToFix: [
    'तस्वीर वहाँ रखें जहाँ सब पढ़ सकें: सार्वजनिक bucket, साइट का सार्वजनिक फ़ोल्डर, बिना पहुँच नियमों का CDN।',
    'Hot-link protection (Cloudflare Scrape Shield, cPanel, nginx valid_referers): बिना Referer की रिक्वेस्ट को अनुमति दें, या प्रीव्यू तस्वीरों को छूट दें।',
    'Bot protection: तस्वीर के path के लिए WhatsApp/ से शुरू होने वाले user agent को अनुमति दें। पतों की सूची से अनुमति नहीं दी जा सकती, क्योंकि रिक्वेस्ट लोगों के फ़ोन से आती हैं।',
    'S3 और ऐसे भंडार तब भी 403 देते हैं जब फ़ाइल मौजूद न हो।',
  ],
  outcomes: {
    'own-machine': {
      title: 'तस्वीर का पता डेवलपर की अपनी मशीन पर जाता है',
      summary:
        'कार्ड में तस्वीर नहीं है: {host} का अर्थ है “यही कंप्यूटर”, और फ़ोन पर वहाँ कोई जवाब नहीं देता। पेज {origin} की जगह development पते के साथ बना था।',
      detail:
        'जहाँ पते बनते हैं वहाँ साइट का सार्वजनिक पता नहीं दिया गया: Next.js में metadataBase, Astro में site, Hugo में baseURL, Laravel में APP_URL।',
    },
    'private-network': {
      title: 'तस्वीर एक निजी नेटवर्क में है',
      summary: 'कार्ड में तस्वीर नहीं है: उस नेटवर्क से बाहर के फ़ोन उसे {host} से लोड नहीं कर सकते। पेज ख़ुद {origin} पर है।',
      detail:
        'प्रॉक्सी के पीछे के एप्लिकेशन ऐसे पते तब लिखते हैं जब वे भीतरी होस्ट को अपना मान लेते हैं: साइट का सार्वजनिक पता नहीं दिया गया, या X-Forwarded-Host नहीं देखा जाता।',
    },
    'no-address': {
      title: '{check}: लागू नहीं',
      summary: 'तस्वीर का पता पूरा नहीं है, इसलिए उसे कोई माँग नहीं सकता।',
    },
    'no-response': {
      title: '{check}: पता नहीं चल सका',
      summary: 'तस्वीर के पते से ऐसा कुछ नहीं आया जो बताए कि उसे कौन देख सकता है। {because}',
    },
    'not-fetched': { title: '{check}: पता नहीं चल सका', summary: 'तस्वीर नहीं ली गई।' },
    refused: {
      title: 'तस्वीर सार्वजनिक नहीं है',
      summary: REFUSED,
      detail:
        'न Referer भेजा गया न cookie, और user agent {app} का था। रिस्पॉन्स में ऐसा कुछ नहीं है जो बताए कि किसने मना किया।',
    },
    'refused-by-protection': {
      title: '{by} तस्वीर को {app} से रोकता है',
      summary:
        'कार्ड में तस्वीर नहीं है: {by} उसकी जगह {app} को स्टेटस {status} देता है। पेज को आने दिया जाता है, तस्वीर के पते को नहीं।',
    },
    'refused-by-store': {
      title: 'तस्वीर अपने भंडार में सार्वजनिक नहीं है',
      summary:
        'कार्ड में तस्वीर नहीं है: {store, select, s3 {Amazon S3} gcs {Google Cloud Storage} azure {Azure Blob Storage} r2 {Cloudflare R2} other {फ़ाइलों का भंडार}} स्टेटस {status} के साथ मना करता है। फ़ाइल वहाँ निजी है, या मौजूद नहीं है।',
      detail: 'जब फ़ाइलों की सूची सार्वजनिक न हो तो भंडार न मिलने वाली फ़ाइल पर भी यही जवाब देते हैं।',
    },
    'signature-refused': {
      title: 'तस्वीर के पते का हस्ताक्षर ख़त्म हो चुका है',
      summary:
        'कार्ड में तस्वीर नहीं है: जिस पते पर रिक्वेस्ट पहुँचती है उसमें {parameters} है, और सर्वर स्टेटस {status} के साथ मना करता है। ऐसे पते कुछ समय ही चलते हैं।',
    },
    'refused-without-referer': {
      title: 'Hot-link protection तस्वीर को {app} से रोकता है',
      summary:
        'कार्ड में तस्वीर नहीं है: सर्वर स्टेटस {status} के साथ मना करता है, और जैसे ही रिक्वेस्ट आपके पेज को Referer बताती है, तस्वीर भेज देता है। {app} Referer नहीं भेजता।',
    },
    'refused-by-agent': {
      title: 'तस्वीर {app} से रोकी जाती है',
      summary:
        'कार्ड में तस्वीर नहीं है: सर्वर स्टेटस {status} के साथ मना करता है, और जैसे ही वही रिक्वेस्ट अपने को ब्राउज़र कहती है, तस्वीर भेज देता है।',
    },
    'address-refused': {
      title:
        'तस्वीर का पता {fault, select, twice {दो बार एन्कोड किया हुआ है} signs {ऐसा है जिसे सर्वर पूरा नहीं जानता} two {दो पतों का जोड़ है} other {ख़ाली जगहों से टूटा है}}',
      summary:
        'कार्ड में तस्वीर नहीं है: सर्वर लिखे हुए पते पर स्टेटस {status} के साथ मना करता है, और तस्वीर {fault, select, twice {एक बार डिकोड किए पते पर} other {उसके दूसरे रूप पर}} है।',
      detail:
        'पता एक ही बार, जहाँ वह बनता है वहीं, एन्कोड करें; दूसरा एन्कोडिंग हर % को %25 और हर & को &amp;amp; बना देता है।',
    },
    'refused-with-challenge': {
      title: 'तस्वीर सार्वजनिक नहीं है',
      summary: REFUSED,
      detail: 'WWW-Authenticate: {challenge}',
    },
    'withheld-by-law': {
      title: 'तस्वीर सार्वजनिक नहीं है',
      summary: REFUSED,
      detail: 'सर्वर तस्वीर को क़ानूनी कारणों से रोकता है, अक्सर देश के अनुसार।',
    },
    login: {
      title: 'तस्वीर लॉगिन माँगती है',
      summary: 'कार्ड में तस्वीर नहीं है: तस्वीर की रिक्वेस्ट लॉगिन पेज पर भेजी जाती है।',
    },
    'error-status': {
      title: '{check}: पता नहीं चल सका',
      summary: 'पते का स्टेटस {status} है, जो नहीं बताता कि तस्वीर कौन देख सकता है।',
    },
    public: {
      title: 'तस्वीर सार्वजनिक है',
      summary: 'वह बिना लॉगिन, cookie या referrer के लोड होती है।',
    },
  },
  fixes: {
    'name-public-address':
      '{rule} में ऐसा पता दें जिसे सब खोल सकें। तस्वीर इसी साइट की है तो जहाँ पते बनते हैं वहाँ साइट का सार्वजनिक पता ({origin}) दें: Next.js में metadataBase, और कहीं base या site URL। टैग यह होना चाहिए:',
    'take-out-of-login': 'प्रीव्यू तस्वीर को सुरक्षित हिस्से से बाहर रखें; जिसके लिए लॉगिन चाहिए वह नहीं दिख सकता।',
    'open-without-password': '{url} को बिना पासवर्ड पढ़ने लायक बनाएँ।',
    'allow-path':
      '{path} की वे रिक्वेस्ट आने दें जो {app} से, बिना Referer और बिना cookie के आती हैं। बाहर से भीतर की ओर देखें: CDN, firewall, plugins, web server के अपने नियम।',
    'allow-without-referer':
      '{path} की बिना Referer वाली रिक्वेस्ट आने दें{server, select, Cloudflare {: Cloudflare में configuration rule से यह path Hotlink Protection से बाहर रखें} nginx {: उसे अपना अलग location दें, बिना valid_referers के} Apache {: मना करने वाले नियम से पहले यह शर्त रखें, जो उसे बाहर रखती है} LiteSpeed {: मना करने वाले नियम से पहले यह शर्त रखें, जो उसे बाहर रखती है} other {: CDN, होस्टिंग पैनल और web server में hot-link protection देखें}}।',
    'name-permanent-address': 'तस्वीर वहाँ रखें जहाँ वह हमेशा सार्वजनिक हो, और {parameters} के बिना वाला पता दें।',
    'open-object':
      '{path} को सबके पढ़ने लायक बनाएँ, और सिर्फ़ उसी को{store, select, s3 {: यह statement bucket की policy में जोड़ें, और बाकी bucket बंद रखें। Block Public Access में bucket policies की अनुमति होनी चाहिए} gcs {। जहाँ पहुँच uniform है वहाँ सार्वजनिक तस्वीरों के लिए अलग bucket लें} azure {: उसे सार्वजनिक तस्वीरों के container में ले जाएँ, जिसका public access “Blob” हो: उससे उसकी हर फ़ाइल खुलती है} r2 {: bucket से एक domain जोड़ें, या यह path Worker से दें} other {}}। पहले देखें कि फ़ाइल वहाँ है:',
  },
})
