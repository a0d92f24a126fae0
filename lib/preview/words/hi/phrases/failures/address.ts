/** Failures: an address that cannot be asked for. */
export const addressFailures = {
  'failure.url-invalid.title': 'यह वेब पता नहीं है',
  'failure.url-invalid.clause': 'यह वेब पता नहीं है',
  'failure.url-invalid.sentence': 'यह वेब पते जैसा नहीं पढ़ा जाता।',
  'failure.url-invalid.advice': 'पूरा लिंक वैसे ही पेस्ट करें जैसा ब्राउज़र की पता पट्टी में है।',
  'failure.url-invalid.developer': 'WHATWG URL parser इस इनपुट को मना करता है।',

  'failure.url-too-long.title': 'पता जाँचने के लिए बहुत लंबा है',
  'failure.url-too-long.clause': 'पता बहुत लंबा है',
  'failure.url-too-long.sentence': 'यह पता लोगों के भेजने लायक लिंक से बहुत लंबा है।',
  'failure.url-too-long.advice': 'लिंक छोटा करें: ट्रैकिंग पैरामीटर हटाएँ, या पेज का canonical पता लें।',
  'failure.url-too-long.developer': 'इनपुट यहाँ मानी जाने वाली लंबाई से ज़्यादा है।',

  'failure.url-several.title': 'टेक्स्ट में कई लिंक हैं',
  'failure.url-several.clause': 'टेक्स्ट में कई लिंक हैं',
  'failure.url-several.sentence': 'इस टेक्स्ट में कई लिंक हैं: {links}।',
  'failure.url-several.advice': 'वही पेस्ट करें जिसे जाँचना है।',
  'failure.url-several.developer':
    'टेक्स्ट तभी पढ़ा जाता है जब उसमें एक ही पता हो; WhatsApp पहले पते का कार्ड बनाता है।',

  'failure.scheme-unsupported.title': 'सिर्फ़ http और https पते जाँचे जा सकते हैं',
  'failure.scheme-unsupported.clause': 'पता http:// या https:// से शुरू नहीं होता',
  'failure.scheme-unsupported.sentence': 'प्रीव्यू सिर्फ़ उन लिंक का होता है जो http:// या https:// से शुरू होते हैं।',
  'failure.scheme-unsupported.advice': 'किसी वेब पेज का पता पेस्ट करें, मेलबॉक्स, फ़ाइल या ऐप का नहीं।',
  'failure.scheme-unsupported.developer': 'पते का scheme न http: है न https:।',

  'failure.url-has-credentials.title': 'पते में उपयोगकर्ता नाम या पासवर्ड है',
  'failure.url-has-credentials.clause': 'पते में उपयोगकर्ता नाम या पासवर्ड है',
  'failure.url-has-credentials.sentence': 'इस पते में उपयोगकर्ता नाम या पासवर्ड है, इसलिए इसे खोला नहीं गया।',
  'failure.url-has-credentials.advice':
    '@ चिह्न से पहले का हिस्सा हटाएँ। जिस पेज को उसकी ज़रूरत है उसका प्रीव्यू वैसे भी नहीं बन सकता।',
  'failure.url-has-credentials.developer':
    'authority हिस्से में userinfo को मना किया जाता है, इनपुट में भी और हर रीडायरेक्ट में भी।',

  'failure.host-invalid.title': 'होस्ट का नाम मान्य नहीं है',
  'failure.host-invalid.clause': 'होस्ट का नाम मान्य ढंग से नहीं लिखा गया',
  'failure.host-invalid.sentence': 'इस पते में होस्ट का नाम मान्य ढंग से नहीं लिखा गया।',
  'failure.host-invalid.advice': 'डोमेन की वर्तनी जाँचें।',
  'failure.host-invalid.developer': 'होस्ट IDNA प्रक्रिया में टिकता नहीं, या होस्ट का नाम है ही नहीं।',

  'failure.port-blocked.title': 'पते का पोर्ट वेब पेजों का नहीं है',
  'failure.port-blocked.clause': 'पोर्ट वेब पेजों का नहीं है',
  'failure.port-blocked.sentence': 'यह पता ऐसा पोर्ट लेता है जिसे वेब पेज नहीं लेते, इसलिए इसे खोला नहीं गया।',
  'failure.port-blocked.advice': 'पेज को https:// के सामान्य पोर्ट पर दें और लिंक में पोर्ट न लिखें।',
  'failure.port-blocked.developer':
    'सिर्फ़ पोर्ट 80, 443, 8080 और 8443 खोले जाते हैं, ताकि कोई इस साइट के ज़रिए दूसरी सेवाओं तक न पहुँचे।',

  'failure.blocked-address.title': 'पता एक निजी नेटवर्क में ले जाता है, जहाँ हम नहीं देखते',
  'failure.blocked-address.clause': 'पता एक निजी नेटवर्क का है',
  'failure.blocked-address.sentence':
    '{host, select, none {सर्वर} other {{host}}} एक निजी नेटवर्क में ले जाता है, इसलिए इसे खोला नहीं गया।',
  'failure.blocked-address.advice': 'पेज को सार्वजनिक सर्वर पर रखें: लिंक पाने वाले भी इसे नहीं खोल सकते।',
  'failure.blocked-address.developer':
    'होस्ट सार्वजनिक इंटरनेट से बाहर के पते (loopback, private, link-local, reserved) पर जाता है; यह हर कनेक्शन से पहले और हर रीडायरेक्ट पर जाँचा जाता है।',
} as const
