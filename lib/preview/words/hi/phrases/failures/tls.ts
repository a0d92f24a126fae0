/** Failures: certificates and TLS. */
export const tlsFailures = {
  'failure.tls-invalid.title': 'सर्टिफ़िकेट पर भरोसा नहीं है',
  'failure.tls-invalid.clause': 'सर्टिफ़िकेट पर भरोसा नहीं है',
  'failure.tls-invalid.sentence': '{host, select, none {सर्वर} other {{host}}} के सर्टिफ़िकेट पर भरोसा नहीं है।',
  'failure.tls-invalid.advice': 'किसी सार्वजनिक अथॉरिटी का सर्टिफ़िकेट, उसके intermediate सर्टिफ़िकेट के साथ, लगाएँ।',
  'failure.tls-invalid.developer':
    'शृंखला किसी भरोसेमंद root पर ख़त्म नहीं होती: स्वयं-हस्ताक्षरित, अनजान जारीकर्ता, या intermediate नहीं है।',

  'failure.tls-self-signed.title': 'सर्टिफ़िकेट सर्वर का अपना बनाया हुआ है',
  'failure.tls-self-signed.clause': 'सर्टिफ़िकेट स्वयं-हस्ताक्षरित है',
  'failure.tls-self-signed.sentence':
    '{host, select, none {सर्वर} other {{host}}} का सर्टिफ़िकेट स्वयं-हस्ताक्षरित है: किसी अथॉरिटी ने उस पर हस्ताक्षर नहीं किए।',
  'failure.tls-self-signed.advice': 'किसी सार्वजनिक अथॉरिटी का सर्टिफ़िकेट लगाएँ; Let’s Encrypt मुफ़्त जारी करता है।',
  'failure.tls-self-signed.developer': 'सर्टिफ़िकेट अपने आप को ही जारीकर्ता बताता है।',

  'failure.tls-incomplete.title': 'सर्वर अपना intermediate सर्टिफ़िकेट नहीं भेजता',
  'failure.tls-incomplete.clause': 'intermediate सर्टिफ़िकेट नहीं है',
  'failure.tls-incomplete.sentence':
    '{host, select, none {सर्वर} other {{host}}} अपना सर्टिफ़िकेट जारीकर्ता के सर्टिफ़िकेट के बिना भेजता है: फ़ोन उसे जाँच नहीं सकते, जबकि कई ब्राउज़र छूटा हुआ सर्टिफ़िकेट कहीं और से याद रखते हैं।',
  'failure.tls-incomplete.advice': 'पूरी शृंखला दें: फ़ाइल का नाम अक्सर fullchain.pem होता है, cert.pem नहीं।',
  'failure.tls-incomplete.developer':
    'एक सर्टिफ़िकेट भेजा गया, और उसका जारीकर्ता भरोसेमंद root नहीं है। ब्राउज़र यह कमी cache से या जारीकर्ता को डाउनलोड करके पूरी करते हैं; फ़ोन की TLS library नहीं करती। ऐसी निजी अथॉरिटी जिस पर किसी को भरोसा न हो, ऐसी ही दिखती है।',

  'failure.tls-expired.title': 'सर्टिफ़िकेट की अवधि ख़त्म हो गई है',
  'failure.tls-expired.clause': 'सर्टिफ़िकेट की अवधि ख़त्म हो गई है',
  'failure.tls-expired.sentence':
    '{host, select, none {सर्वर} other {{host}}} के सर्टिफ़िकेट की अवधि ख़त्म हो गई है।',
  'failure.tls-expired.advice': 'सर्टिफ़िकेट का नवीनीकरण करें, और देखें कि वह अपने आप क्यों नहीं हुआ।',
  'failure.tls-expired.developer': 'शृंखला के किसी सर्टिफ़िकेट की notAfter तारीख़ बीत चुकी है।',

  'failure.tls-not-yet-valid.title': 'सर्टिफ़िकेट अभी मान्य नहीं हुआ',
  'failure.tls-not-yet-valid.clause': 'सर्टिफ़िकेट अभी मान्य नहीं हुआ',
  'failure.tls-not-yet-valid.sentence':
    '{host, select, none {सर्वर} other {{host}}} का सर्टिफ़िकेट अभी मान्य नहीं हुआ।',
  'failure.tls-not-yet-valid.advice': 'सर्वर की तारीख़ जाँचें, या सर्टिफ़िकेट के मान्य होने तक रुकें।',
  'failure.tls-not-yet-valid.developer': 'शृंखला के किसी सर्टिफ़िकेट की notBefore तारीख़ आगे की है।',

  'failure.tls-name-mismatch.title': 'सर्टिफ़िकेट किसी और नाम का है',
  'failure.tls-name-mismatch.clause': 'सर्टिफ़िकेट किसी और होस्ट नाम का है',
  'failure.tls-name-mismatch.sentence':
    '{host, select, none {सर्वर} other {{host}}} का सर्टिफ़िकेट किसी और होस्ट नाम के लिए जारी हुआ था।',
  'failure.tls-name-mismatch.advice':
    'ऐसा सर्टिफ़िकेट जारी करें जिसमें यही होस्ट हो, और जहाँ दोनों चलते हैं वहाँ www. के साथ और बिना भी।',
  'failure.tls-name-mismatch.developer': 'सर्टिफ़िकेट का कोई subjectAltName होस्ट से मेल नहीं खाता।',

  'failure.tls-too-old.title': 'सर्वर सिर्फ़ पुराना TLS बोलता है',
  'failure.tls-too-old.clause': 'सर्वर सिर्फ़ पुराना TLS बोलता है',
  'failure.tls-too-old.sentence':
    '{host, select, none {सर्वर} other {{host}}} सिर्फ़ TLS का 1.2 से पुराना संस्करण बोलता है।',
  'failure.tls-too-old.advice':
    'सर्वर पर TLS 1.2 और TLS 1.3 चालू करें, या उसे ऐसे प्रॉक्सी या CDN के पीछे रखें जो इन्हें बोलता हो।',
  'failure.tls-too-old.developer':
    'handshake प्रोटोकॉल संस्करण पर ख़त्म हुआ: हम TLS 1.2 और 1.3 देते हैं। TLS 1.0 और 1.1 वापस लिए जा चुके हैं (RFC 8996); सिर्फ़ पुराना फ़ोन ही शायद उन्हें ले।',

  'failure.tls-absent.title': 'जहाँ https चाहिए वहाँ सर्वर बिना TLS जवाब देता है',
  'failure.tls-absent.clause': 'जहाँ https चाहिए वहाँ सर्वर बिना TLS जवाब देता है',
  'failure.tls-absent.sentence':
    'जहाँ https:// माँगा जाता है वहाँ {host, select, none {सर्वर} other {{host}}} बिना TLS जवाब देता है।',
  'failure.tls-absent.advice':
    'इस पोर्ट पर TLS दें: अक्सर सर्वर वहाँ सादा HTTP भेजता है, क्योंकि TLS उसके लिए चालू नहीं है या प्रॉक्सी ग़लत पोर्ट आगे देता है।',
  'failure.tls-absent.developer':
    'जो पहले बाइट आए वे TLS record नहीं हैं। nginx में पोर्ट को “listen 443 ssl” चाहिए, Apache में “SSLEngine on”।',

  'failure.tls-client-certificate.title': 'सर्वर अपने विज़िटर से सर्टिफ़िकेट माँगता है',
  'failure.tls-client-certificate.clause': 'सर्वर अपने विज़िटर से सर्टिफ़िकेट माँगता है',
  'failure.tls-client-certificate.sentence':
    '{host, select, none {सर्वर} other {{host}}} ऐसे किसी को आने नहीं देता जिसके पास अपना सर्टिफ़िकेट न हो।',
  'failure.tls-client-certificate.advice':
    'यह पेज, या इसके बारे में कोई सार्वजनिक पेज, विज़िटर से सर्टिफ़िकेट माँगे बिना दें।',
  'failure.tls-client-certificate.developer':
    'सर्वर ने certificate_required alert के साथ handshake ख़त्म किया (mutual TLS)। लिंक प्रीव्यू के पास दिखाने के लिए client certificate नहीं होता।',

  'failure.tls-failed.title': 'सुरक्षित कनेक्शन नहीं बन सका',
  'failure.tls-failed.clause': 'एन्क्रिप्टेड कनेक्शन नहीं बन सका',
  'failure.tls-failed.sentence': '{host, select, none {सर्वर} other {{host}}} से एन्क्रिप्टेड कनेक्शन नहीं बन सका।',
  'failure.tls-failed.advice': 'देखें कि सर्वर लिंक के पोर्ट पर TLS 1.2 या 1.3 देता है।',
  'failure.tls-failed.developer':
    'TLS handshake असफल रहा (cipher या alert)। जो सर्वर विज़िटर से सर्टिफ़िकेट चाहते हैं वे TLS 1.2 का handshake भी इसी तरह ख़त्म करते हैं।',
} as const
