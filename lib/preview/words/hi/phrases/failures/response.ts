/** Failures: what a server sends, redirects and pages. */
export const responseFailures = {
  'failure.headers-too-large.title': 'रिस्पॉन्स के हेडर बहुत बड़े हैं',
  'failure.headers-too-large.clause': 'रिस्पॉन्स के हेडर बहुत बड़े हैं',
  'failure.headers-too-large.sentence':
    '{host, select, none {सर्वर} other {{host}}} का रिस्पॉन्स इतने हेडर से शुरू होता है जितने क्लाइंट नहीं लेते।',
  'failure.headers-too-large.advice': 'बहुत बड़ी cookies या security headers ढूँढें और उन्हें छोटा करें।',
  'failure.headers-too-large.developer': 'रिस्पॉन्स हेडर का हिस्सा parser की सीमा से बड़ा है।',

  'failure.protocol-error.title': 'सर्वर का रिस्पॉन्स मान्य HTTP नहीं है',
  'failure.protocol-error.clause': 'रिस्पॉन्स मान्य HTTP नहीं है',
  'failure.protocol-error.sentence':
    '{host, select, none {सर्वर} other {{host}}} ने ऐसा रिस्पॉन्स भेजा जो मान्य HTTP नहीं है।',
  'failure.protocol-error.advice': 'देखें कि पोर्ट पर वेब साइट ही है और कोई प्रॉक्सी उसके रिस्पॉन्स नहीं बिगाड़ता।',
  'failure.protocol-error.developer': 'HTTP parser ने रिस्पॉन्स को ठुकरा दिया।',

  'failure.encoding-broken.title': 'रिस्पॉन्स खोला (unpack) नहीं जा सकता',
  'failure.encoding-broken.clause': 'रिस्पॉन्स वैसा नहीं है जैसा उसका Content-Encoding कहता है, या ख़राब है',
  'failure.encoding-broken.sentence':
    '{host, select, none {सर्वर} other {{host}}} का रिस्पॉन्स कहता है कि वह कंप्रेस है, और जो आया उसे खोला नहीं जा सकता।',
  'failure.encoding-broken.advice':
    'वेब सर्वर का कंप्रेशन जाँचें; अक्सर पेज को कंप्रेस बताया जाता है पर वह होता नहीं, दो बार होता है, या अधूरा होता है।',
  'failure.encoding-broken.developer': 'Decompression असफल: body उसके Content-Encoding से मेल नहीं खाती।',

  'failure.encoding-undeclared.title': 'पेज कंप्रेस है, और रिस्पॉन्स यह नहीं बताता',
  'failure.encoding-undeclared.clause': 'पेज कंप्रेस है और रिस्पॉन्स यह नहीं बताता',
  'failure.encoding-undeclared.sentence':
    '{host, select, none {सर्वर} other {{host}}} के रिस्पॉन्स में gzip बाइट हैं और Content-Encoding नहीं है: फ़ोन उन्हें पेज का टेक्स्ट समझते हैं और टैग नहीं पाते।',
  'failure.encoding-undeclared.advice':
    'जो पेज कंप्रेस करके रखे या cache किए जाते हैं उनके साथ Content-Encoding: gzip भेजें।',
  'failure.encoding-undeclared.developer':
    'body 1f 8b बाइट से शुरू होती है, और रिस्पॉन्स में Content-Encoding नहीं है। Apache: AddEncoding gzip .gz; nginx: gzip_static on; object stores: ऑब्जेक्ट का Content-Encoding सेट करें।',

  'failure.encoding-unsupported.title': 'रिस्पॉन्स ऐसे ढंग से कंप्रेस है जो माँगा नहीं गया था',
  'failure.encoding-unsupported.clause': 'रिस्पॉन्स ऐसे ढंग से कंप्रेस है जो माँगा नहीं गया था',
  'failure.encoding-unsupported.sentence':
    '{host, select, none {सर्वर} other {{host}}} का रिस्पॉन्स ऐसे ढंग से कंप्रेस है जो माँगा नहीं गया था।',
  'failure.encoding-unsupported.advice': 'Accept-Encoding का पालन करें: gzip हर क्लाइंट पढ़ता है।',
  'failure.encoding-unsupported.developer':
    'Content-Encoding ऐसी coding बताता है जो Accept-Encoding में नहीं थी, या बहुत सारी बताता है।',

  'failure.too-many-redirects.title': 'रीडायरेक्ट ख़त्म नहीं होते',
  'failure.too-many-redirects.clause': 'बहुत ज़्यादा रीडायरेक्ट हैं',
  'failure.too-many-redirects.sentence': 'लिंक 20 से ज़्यादा बार रीडायरेक्ट होता है।',
  'failure.too-many-redirects.advice': 'लिंक सीधे पेज पर ले जाए, या एक ही रीडायरेक्ट से।',
  'failure.too-many-redirects.developer': 'रीडायरेक्ट की सीमा पूरी हो गई; Android क्लाइंट भी 20 के बाद छोड़ देता है।',

  'failure.redirect-loop.title': 'रीडायरेक्ट घूमकर वहीं आते हैं',
  'failure.redirect-loop.clause': 'रीडायरेक्ट घूमकर वहीं आते हैं',
  'failure.redirect-loop.sentence': 'लिंक घूम-घूमकर रीडायरेक्ट होता है और किसी पेज तक नहीं पहुँचता।',
  'failure.redirect-loop.advice':
    'रीडायरेक्ट के नियम जाँचें: अक्सर http/https या www के नियम एक-दूसरे को काटते हैं, या cookie की उम्मीद होती है।',
  'failure.redirect-loop.developer':
    'एक पड़ाव ऐसे पते पर लौटता है जो उन्हीं cookies के साथ पहले माँगा जा चुका है। शृंखला के भीतर cookies उसी होस्ट को लौटती हैं जिसने उन्हें दिया; उसके बाद कोई नहीं रखी जाती।',

  'failure.redirect-invalid.title': 'एक रीडायरेक्ट किसी काम के पते पर नहीं ले जाता',
  'failure.redirect-invalid.clause': 'एक रीडायरेक्ट किसी काम के पते पर नहीं ले जाता',
  'failure.redirect-invalid.sentence': 'लिंक ऐसी चीज़ पर रीडायरेक्ट होता है जो वेब पता नहीं है।',
  'failure.redirect-invalid.advice': 'रीडायरेक्ट का Location हेडर ठीक करें।',
  'failure.redirect-invalid.developer':
    'बिना Location का 3xx रिस्पॉन्स, या ऐसा Location जो http(s) पता नहीं बनता।',

  'failure.not-html.title': 'इस पते पर कोई वेब पेज नहीं है',
  'failure.not-html.clause': 'पता वेब पेज के बजाय किसी और चीज़ पर ले जाता है',
  'failure.not-html.sentence': 'लिंक किसी वेब पेज पर नहीं ले जाता।',
  'failure.not-html.advice': 'फ़ाइल का वर्णन करने वाले पेज का लिंक भेजें; टैग सिर्फ़ पेजों में होते हैं, जिनसे कार्ड बनता है।',
  'failure.not-html.developer': 'body HTML नहीं है।',

  'failure.empty-page.title': 'पेज खाली है',
  'failure.empty-page.clause': 'पेज खाली है',
  'failure.empty-page.sentence': 'पेज खाली है।',
  'failure.empty-page.advice': 'देखें कि सर्वर बिना cookies और JavaScript वाले विज़िटर को क्या भेजता है।',
  'failure.empty-page.developer': 'रिस्पॉन्स में body नहीं है।',
} as const
