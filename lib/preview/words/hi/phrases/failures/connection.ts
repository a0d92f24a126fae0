/** Failures: names, connections and time. */
export const connectionFailures = {
  'failure.dns-not-found.title': 'होस्ट नाम मौजूद नहीं है',
  'failure.dns-not-found.clause': 'होस्ट नाम मौजूद नहीं है',
  'failure.dns-not-found.sentence':
    '{host, select, none {सर्वर} other {{host}}} मौजूद नहीं है: नाम सर्वर ऐसे किसी होस्ट को नहीं जानते।',
  'failure.dns-not-found.advice': 'वर्तनी जाँचें। डोमेन नया हो तो उसके DNS रिकॉर्ड देखें; उन्हें फैलने में कुछ घंटे लग सकते हैं।',
  'failure.dns-not-found.developer': 'NXDOMAIN, या न A रिकॉर्ड है न AAAA।',

  'failure.dns-failed.title': 'होस्ट नाम अभी खोजा नहीं जा सका',
  'failure.dns-failed.clause': 'नाम सर्वरों ने जवाब नहीं दिया',
  'failure.dns-failed.sentence': '{host, select, none {सर्वर} other {{host}}} के नाम सर्वरों ने जवाब नहीं दिया।',
  'failure.dns-failed.advice': 'एक मिनट में फिर कोशिश करें। ऐसा ही रहे तो डोमेन का DNS ठीक करना होगा।',
  'failure.dns-failed.developer': 'होस्ट खोजते समय SERVFAIL, refused query या timeout।',

  'failure.connection-refused.title': 'सर्वर कनेक्शन मना करता है',
  'failure.connection-refused.clause': 'सर्वर कनेक्शन मना करता है',
  'failure.connection-refused.sentence': '{host, select, none {सर्वर} other {{host}}} कनेक्शन मना करता है।',
  'failure.connection-refused.advice':
    'देखें कि वेब सर्वर चल रहा है और उसी पोर्ट पर सुन रहा है जो लिंक में है; लिंक में न हो तो 443 पर।',
  'failure.connection-refused.developer': 'TCP कनेक्शन मना कर दिया गया (SYN पर RST)।',

  'failure.connection-timed-out.title': 'सर्वर कनेक्शन नहीं उठाता',
  'failure.connection-timed-out.clause': 'सर्वर ने समय पर कनेक्शन नहीं लिया',
  'failure.connection-timed-out.sentence':
    '{host, select, none {सर्वर} other {{host}}} ने समय पर कनेक्शन नहीं लिया।',
  'failure.connection-timed-out.advice': 'देखें कि सर्वर चल रहा है, और कोई firewall विदेश के विज़िटर को नहीं रोकता।',
  'failure.connection-timed-out.developer':
    'connect timeout के भीतर SYN-ACK नहीं आया; Android क्लाइंट 10 s रुकता है।',

  'failure.connection-reset.title': 'सर्वर कनेक्शन तोड़ देता है',
  'failure.connection-reset.clause': 'सर्वर ने कनेक्शन तोड़ दिया',
  'failure.connection-reset.sentence': '{host, select, none {सर्वर} other {{host}}} ने कनेक्शन तोड़ दिया।',
  'failure.connection-reset.advice':
    'फिर कोशिश करें। ऐसा ही रहे तो firewall या bot filter देखें जो अनजान विज़िटर को काट देता हो।',
  'failure.connection-reset.developer': 'रिस्पॉन्स पूरा होने से पहले कनेक्शन reset हुआ।',

  'failure.unreachable.title': 'सर्वर तक कोई नेटवर्क रास्ता नहीं है',
  'failure.unreachable.clause': 'नेटवर्क से सर्वर तक कोई रास्ता नहीं है',
  'failure.unreachable.sentence': 'नेटवर्क से {host, select, none {सर्वर} other {{host}}} तक कोई रास्ता नहीं है।',
  'failure.unreachable.advice': 'डोमेन के पता रिकॉर्ड जाँचें, IPv6 भी।',
  'failure.unreachable.developer': 'नेटवर्क या होस्ट यहाँ से पहुँच में नहीं है (ENETUNREACH, EHOSTUNREACH)।',

  'failure.family-unreachable.title': 'यह मशीन सर्वर तक नहीं पहुँच सकती',
  'failure.family-unreachable.clause': 'सर्वर तक सिर्फ़ ऐसे IP संस्करण से पहुँचा जा सकता है जो इस मशीन में नहीं है',
  'failure.family-unreachable.sentence':
    '{host, select, none {सर्वर} other {{host}}} के सिर्फ़ {family, select, IPv4 {IPv4} other {IPv6}} पते हैं, और इस मशीन में {family, select, IPv4 {IPv4} other {IPv6}} नहीं है; फ़ोन में ज़्यादातर होता है।',
  'failure.family-unreachable.advice':
    'स्कैन ऐसी मशीन पर चलाएँ जिसमें वह हो, या लिंक फ़ोन पर खोलें: पेज ठीक भी हो सकता है।',
  'failure.family-unreachable.developer':
    'होस्ट का कोई पता ऐसे परिवार का नहीं है जिसके लिए इस मशीन का रास्ता हो (connect से ENETUNREACH, EADDRNOTAVAIL या EAFNOSUPPORT, या कोई वैश्विक IPv6 पता नहीं)।',

  'failure.empty-response.title': 'सर्वर बिना रिस्पॉन्स कनेक्शन बंद कर देता है',
  'failure.empty-response.clause': 'सर्वर ने बिना रिस्पॉन्स कनेक्शन बंद कर दिया',
  'failure.empty-response.sentence':
    '{host, select, none {सर्वर} other {{host}}} ने बिना रिस्पॉन्स कनेक्शन बंद कर दिया।',
  'failure.empty-response.advice': 'वेब सर्वर का या उसके आगे के प्रॉक्सी का लॉग देखें।',
  'failure.empty-response.developer': 'स्टेटस पंक्ति आने से पहले socket बंद हो गया।',

  'failure.headers-timed-out.title': 'सर्वर रिक्वेस्ट लेता है पर समय पर जवाब नहीं देता',
  'failure.headers-timed-out.clause': 'सर्वर ने समय पर जवाब नहीं दिया',
  'failure.headers-timed-out.sentence':
    '{host, select, none {सर्वर} other {{host}}} ने कनेक्शन लिया, फिर समय पर जवाब नहीं दिया।',
  'failure.headers-timed-out.advice': 'पेज को तेज़ करें: उसे cache करें, या धीमी query ढूँढें।',
  'failure.headers-timed-out.developer':
    'timeout के भीतर रिस्पॉन्स हेडर नहीं आए; Android क्लाइंट ज़्यादा से ज़्यादा 10 s पढ़ता है।',

  'failure.body-timed-out.title': 'रिस्पॉन्स बीच में रुक जाता है',
  'failure.body-timed-out.clause': 'सर्वर ने रिस्पॉन्स के बीच में भेजना बंद कर दिया',
  'failure.body-timed-out.sentence':
    '{host, select, none {सर्वर} other {{host}}} ने रिस्पॉन्स के बीच में भेजना बंद कर दिया।',
  'failure.body-timed-out.advice': 'सर्वर के लॉग में देखें कि पेज लिखते समय क्या अटकता है।',
  'failure.body-timed-out.developer': 'body पढ़ने के timeout से ज़्यादा देर अटकी रही।',

  'failure.timed-out.title': 'पेज समय पर जवाब नहीं देता',
  'failure.timed-out.clause': 'पूरे लेन-देन में बहुत समय लगा',
  'failure.timed-out.sentence': '{host, select, none {सर्वर} other {{host}}} ने कुल मिलाकर बहुत समय लिया।',
  'failure.timed-out.advice': 'पेज को तेज़ करें; प्रीव्यू के लिए कोई नहीं रुकता।',
  'failure.timed-out.developer': 'रीडायरेक्ट समेत पूरा लेन-देन कुल अनुमत समय से आगे निकल गया।',
} as const
