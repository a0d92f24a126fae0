/** The words of steps that several checks hand out. */
import { phraseWords } from '../../typed'

export const advice = phraseWords<'advice'>()({
  // tags
  'advice.fill-in-tag': 'पंक्ति {line, number} के खाली टैग को भरें:',
  'advice.move-tags-up':
    '{count, plural, one {इस टैग} other {इन टैग}} को ऊपर ले जाएँ, <meta charset> के ठीक बाद और हर style और script से पहले:',
  'advice.put-tag-into-head': 'यह टैग head में डालें:',
  'advice.replace-tag': 'पंक्ति {line, number} के टैग की जगह head में यह टैग रखें:',
  // TLS
  'advice.tls.certificate':
    'ऐसा सर्टिफ़िकेट लगाएँ जिसकी तारीख़ चालू हो, जो इस होस्ट नाम के लिए हो और अपनी पूरी शृंखला के साथ आए।',
  'advice.tls.chain':
    'सर्वर पूरी शृंखला भेजे: अपना सर्टिफ़िकेट और उसके बाद जारी करने वाले का। nginx में ssl_certificate में fullchain.pem दें, Apache 2.4 में SSLCertificateFile में, HAProxy में .pem फ़ाइल में दोनों हों।',
  'advice.tls.own-certificate':
    'स्वयं-हस्ताक्षरित सर्टिफ़िकेट की जगह किसी सार्वजनिक अथॉरिटी का सर्टिफ़िकेट, उसकी शृंखला के साथ, लगाएँ।',
  'advice.tls.renew':
    'सर्टिफ़िकेट का नवीनीकरण करें, और देखें कि वह अपने आप क्यों नहीं हुआ (certbot renew --dry-run, या होस्टिंग का लॉग)।',
  'advice.tls.right-name':
    'ऐसा सर्टिफ़िकेट लगाएँ जो इस होस्ट नाम के लिए हो, और जहाँ दोनों चलते हैं वहाँ www. के साथ और बिना भी।',
  'advice.tls.client-certificate':
    'यह पेज, या इसके बारे में कोई सार्वजनिक पेज, विज़िटर से उनका अपना सर्टिफ़िकेट माँगे बिना दें।',
  'advice.tls.no-tls':
    'इस पोर्ट पर इस होस्ट के सर्टिफ़िकेट के साथ TLS चालू करें: अभी वहाँ जो जवाब देता है वह TLS नहीं है, ज़्यादातर सादा HTTP होता है।',
  'advice.tls.settings':
    'सर्वर को TLS 1.2 और TLS 1.3 आज के सिफ़र के साथ देने दें, वह यह होस्ट नाम पहचाने, और विज़िटर से सर्टिफ़िकेट न माँगे।',
  'advice.tls.too-old': 'सर्वर पर TLS 1.2 और TLS 1.3 चालू करें, या उसके आगे ऐसा प्रॉक्सी या CDN लगाएँ जो इन्हें देता हो।',
})
