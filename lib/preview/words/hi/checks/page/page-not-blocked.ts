/** The words of the check on firewalls and bot protection. */
import type { pageNotBlocked as check } from '../../../../judge/checks/page/page-not-blocked'
import { checkWords } from '../../../typed'

const ONLY_DETAIL =
  'असफलता {failure}। जो firewall जवाब देने के बजाय कनेक्शन गिरा देते हैं वे अपना नाम नहीं छोड़ते; पहले इंटरनेट और सर्वर के बीच वाले देखें। ब्राउज़र उसी पते से, कुछ सेकंड बाद भेजा गया था।'
const ONLY_SUMMARY =
  '{app} सिर्फ़ लिंक दिखाएगा: {failed}, जबकि ब्राउज़र को स्टेटस {browserStatus} मिलता है। पेज के आगे कुछ इस user agent को गिरा देता है।'
const BLOCKED_DETAIL =
  'क्या दिखा: {seen}। पेज ख़ुद नहीं पढ़ा गया, इसलिए उसके टैग पता नहीं हैं, ग़ायब नहीं। यह user agent कोई भी बता सकता है: उसे सार्वजनिक पेज पढ़ने दें, और कुछ नहीं।'
const BLOCKED_TITLE = '{by, select, none {साइट {app} को रोकती है} other {{by} {app} को रोकता है}}'

export const pageNotBlocked = checkWords<typeof check>()({
  name: 'रोका नहीं गया',
  marketer: 'कुछ साइटें WhatsApp को robot समझकर लौटा देती हैं। तब लोग आपका पेज देखते हैं, पर संदेश में सिर्फ़ लिंक दिखता है।',
  developer:
    'फ़ोन घरेलू या मोबाइल नेटवर्क से user agent WhatsApp/2.23.20.0 के साथ, बिना cookies और बिना स्क्रिप्ट चलाए पूछता है। 403, 406 या 429 का रिस्पॉन्स, challenge पेज या कटा कनेक्शन प्रीव्यू ख़त्म कर देता है। वही पेज ब्राउज़र, facebookexternalhit और iPhone पर WhatsApp के रूप में भी माँगा जाता है, ताकि दिखे कि किसे अलग किया जाता है।',
  howToFix: [
    'उन रिक्वेस्ट को अनुमति दें जिनका user agent WhatsApp/ से शुरू होता है, और बिज़नेस संदेशों व चैनलों के लिए facebookexternalhit को। रिक्वेस्ट भेजने वालों के अपने फ़ोन से आती हैं, इसलिए पतों की सूची काम नहीं कर सकती। ऐसा नाम कोई भी बता सकता है: उसे सार्वजनिक पेज पढ़ने दें, और कुछ नहीं।',
    'Cloudflare: Security → WAF → Custom rules: जब User Agent “WhatsApp/” से शुरू हो, तो managed rules, rate limiting, Super Bot Fight Mode और Browser Integrity Check को Skip करें। सादा Bot Fight Mode छोड़ा नहीं जा सकता; बंद करने पर दूसरे बॉट भी आने लगते हैं।',
    'ModSecurity वाला nginx या Apache: audit log में लगा नियम ढूँढें और यह user agent उससे बाहर रखें; nginx में $http_user_agent पर ~^WhatsApp/ वाला map यह करता है।',
    'WordPress: Wordfence, Solid Security और ऐसे plugins में user agent की allow list होती है। Shopify और Wix: platform WhatsApp को आने देता है; जोड़े हुए bot-protection ऐप देखें।',
    'AWS WAF: Bot Control group से ऊपर user-agent हेडर पर string match वाला नियम जोड़ें। Akamai, Imperva, DataDome: WhatsApp को known good bots की सूची में जोड़ें।',
    'बाद में रिपोर्ट के curl कमांड से हमारी रिक्वेस्ट दोहराएँ और आपके शीर्षक के साथ स्टेटस 200 की उम्मीद करें।',
  ],
  outcomes: {
    'let-in': {
      title: '{app} को आने दिया जाता है',
      summary: 'पेज user agent {agent} को स्टेटस {status} के साथ और बिना challenge के जवाब देता है।',
    },
    'treated-like-browser': {
      title: '{app} से ब्राउज़र जैसा ही बर्ताव होता है',
      summary: 'दोनों को स्टेटस {status} मिलता है: पेज की समस्या कुछ और है, पर {app} को अलग नहीं किया जाता।',
    },
    'cannot-tell': {
      title: 'पता नहीं चल सका कि {app} को रोका जाता है या नहीं',
      summary:
        'पते पर {met, select, login {लॉगिन पेज} consent {सहमति पेज} nothing {खाली पेज} file {एक फ़ाइल} other {स्टेटस {status}}} मिलता है; कुछ नहीं दिखाता कि ब्राउज़र से अलग बर्ताव होगा।',
    },
    'everybody-refused': {
      title:
        'हमें रोका गया है{by, select, none {} other { ({by})}}, इसलिए हम नहीं कह सकते कि {app} को रोका जाता है या नहीं',
      summary:
        'हमारे भेजे हर विज़िटर को मना किया गया, ब्राउज़र को भी (स्टेटस {browserStatus})। यह आपके पेज से ज़्यादा हमारे पते के बारे में बताता है: फ़ोन को शायद आने दिया जाए। टैग के बारे में कुछ पता नहीं; वे ग़ायब नहीं हैं।',
      detail:
        'क्या दिखा: {seen}। सुरक्षा सेवाएँ अक्सर data centres को user agent देखे बिना मना करती हैं। जानने के लिए curl कमांड से हमारी रिक्वेस्ट घरेलू नेटवर्क से दोहराएँ।',
    },
    'blocked-alone': {
      title: BLOCKED_TITLE,
      summary:
        '{app} सिर्फ़ लिंक दिखाएगा। {by, select, none {सर्वर या उसके आगे का firewall} other {{by}}} {app} को स्टेटस {status} भेजता है, जबकि ब्राउज़र को {browserStatus} मिलता है।{through, select, none {} other { रिस्पॉन्स {through} से होकर आया।}} user agent {agent}/ को आने दें।',
      detail: BLOCKED_DETAIL,
    },
    blocked: {
      title: BLOCKED_TITLE,
      summary:
        '{app} सिर्फ़ लिंक दिखाएगा। {by, select, none {सर्वर या उसके आगे का firewall} other {{by}}} {app} को स्टेटस {status} भेजता है।{through, select, none {} other { रिस्पॉन्स {through} से होकर आया।}} user agent {agent}/ को आने दें।',
      detail: BLOCKED_DETAIL,
    },
    'refused-for-a-header': {
      title: 'साइट बिना {header} हेडर की रिक्वेस्ट को मना करती है',
      summary:
        '{app} सिर्फ़ लिंक दिखाएगा: वह {header} हेडर नहीं भेजता, और सर्वर मना कर देता है। वही रिक्वेस्ट {header}: {value} के साथ स्टेटस {status} पाती है। मना {app} के नाम को नहीं किया जाता।',
      detail:
        'एक रिक्वेस्ट एक हेडर बदलकर दोहराई गई। OWASP Core Rule Set बिना Accept हेडर की रिक्वेस्ट को मना करता है (नियम 920300)।',
    },
    'other-client-turned-away': {
      title: '{other} को लौटाया जाता है, {lead} को नहीं',
      summary:
        '{other} से भेजे संदेश सिर्फ़ लिंक दिखाते हैं। उसके user agent को {response} मिलता है, जबकि {lead} को पेज मिलता है।',
      detail:
        '{agent} के रूप में, Range हेडर के साथ माँगा गया। किसी एक user agent का नियम, या Range रिक्वेस्ट के ख़िलाफ़ नियम, ऐसा करता है।',
    },
    'crawler-turned-away': {
      title:
        '{by, select, none {साइट Meta के अपने crawler को लौटाती है} other {{by} Meta के अपने crawler को लौटाता है}}',
      summary:
        'चैट के कार्ड ठीक हैं। बिज़नेस संदेश और चैनल Meta के सर्वर बनाते हैं, जो {crawler} के रूप में पूछते हैं, और उसे {response} मिलता है।',
      detail:
        'हमारे पते से माँगा गया, Meta के पते से नहीं: जो साइट देखती है कि {crawler} कहाँ से आता है वह हमें मना करती है और Meta को आने देती है।',
    },
    'failed-once': {
      title: 'पता नहीं चल सका कि {app} को रोका जाता है या नहीं',
      summary:
        '{app} की अपनी विज़िट असफल रही ({failed}), और ठीक उसके बाद ब्राउज़र अंदर गया। {app} के नाम से दूसरी विज़िट भी गई, इसलिए यह संयोग या धीमी शुरुआत थी, नियम नहीं।',
    },
    'slow-or-blocked': {
      title: 'पता नहीं चल सका कि {app} को रोका जाता है या नहीं',
      summary:
        '{app} की अपनी विज़िट असफल रही ({failed}), और ठीक उसके बाद ब्राउज़र अंदर गया। यह धीमी शुरुआत भी हो सकती है और {app} के ख़िलाफ़ नियम भी; लिंक फिर जाँचें।',
    },
    'only-client-gets-nothing': {
      title: 'सिर्फ़ {app} को खाली पेज मिलता है',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-cut-off': {
      title: 'सिर्फ़ {app} का कनेक्शन काटा जाता है',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-times-out': {
      title: 'सिर्फ़ {app} को जवाब नहीं मिलता',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
  },
  fixes: {
    'let-header-be-missing':
      'बिना {header} हेडर की रिक्वेस्ट आने दें, कम से कम वे जिनका user agent {app}/ से शुरू होता है।{rules, select, yes { ModSecurity और Core Rule Set के साथ यह उनके लिए एक नियम हटाता है, और बाकी चालू रखता है:} other {}}',
  },
})
