/** The words of the check on whether there is a page at all. */
import type { pageReachable as check } from '../../../../judge/checks/page/page-reachable'
import { checkWords } from '../../../typed'

export const pageReachable = checkWords<typeof check>()({
  name: 'पेज जवाब देता है',
  marketer: 'लिंक से पेज खुले। पता ग़लत, हटा हुआ या बिगड़ा हो तो WhatsApp सिर्फ़ लिंक दिखाता है।',
  developer:
    'रीडायरेक्ट के बाद आख़िरी रिस्पॉन्स का स्टेटस 200 से 299 हो, ऐसे TLS कनेक्शन पर जिसकी शृंखला, तारीख़ें और नाम फ़ोन ले, और उसकी body head वाला HTML हो।',
  howToFix: [
    'लिंक को मोबाइल डेटा वाले फ़ोन की निजी ब्राउज़र विंडो में खोलें। वहाँ भी न खुले तो ग़लती पते या सर्वर की है, WhatsApp की नहीं।',
    '404 या 410: लिंक ठीक करें, या पुराने पते को 301 से नए पर भेजें। WordPress: permalinks एक बार फिर सहेजें। Shopify: Online Store → Navigation → URL redirects।',
    '5xx: रिक्वेस्ट के समय का सर्वर का अपना लॉग पढ़ें। कई साइटें अनजान user agent पर exception देती हैं; curl और user agent WhatsApp/2.23.20.0 से रिक्वेस्ट दोहराएँ।',
    'होस्ट नहीं मिला: ठीक इसी नाम के DNS रिकॉर्ड (A, AAAA या CNAME) जाँचें, www के साथ और बिना।',
    'सर्टिफ़िकेट: नवीनीकरण करें, हर होस्ट नाम शामिल करें, और पूरी शृंखला दें। nginx: ssl_certificate fullchain.pem की ओर हो, cert.pem की नहीं। डेस्कटॉप ब्राउज़र छूटे intermediate की कमी ख़ुद पूरी करते हैं; फ़ोन नहीं।',
    'कंप्रेशन: जब रिक्वेस्ट सिर्फ़ gzip दे, जैसे WhatsApp की, तो gzip में या बिना कंप्रेशन जवाब दें; Vary: Accept-Encoding भेजें ताकि cache रूपों को अलग रखें।',
    'PDF जैसी फ़ाइल में दिखाने को शीर्षक नहीं होता। ऐसा पेज शेयर करें जो फ़ाइल का वर्णन करे और उससे जुड़े।',
  ],
  outcomes: {
    'not-known': { title: 'पता नहीं चल सका कि पेज जवाब देता है या नहीं', summary: '{because}' },
    'could-not-look': { title: '{problem}', summary: '{because}' },
    failure: {
      title: '{problem}',
      summary: '{app} बिना कार्ड के सिर्फ़ लिंक दिखाएगा। {because}',
      detail:
        'असफलता {failure}{reason, select, none {} other {: {reason}}}। फ़ोन यही रिक्वेस्ट करता है और उसी तरह असफल होता है।',
    },
    'outdated-tls': {
      title: '{problem}',
      summary: '{app} बिना कार्ड के सिर्फ़ लिंक दिखाएगा। {because}',
      detail:
        'असफलता {failure}{reason, select, none {} other {: {reason}}}। आज के ब्राउज़र 1.2 से पुराना TLS मना करते हैं, जैसे हम; काफ़ी पुराने सिस्टम वाला फ़ोन शायद उसे ले।',
    },
    refused: {
      title: 'हमें मना किया गया, इसलिए हम नहीं कह सकते कि पेज जवाब देता है या नहीं',
      summary: 'हमारे भेजे हर विज़िटर को मना किया गया (स्टेटस {status})। कहीं और के फ़ोन को पेज शायद मिले।',
    },
    'error-status': {
      title: 'पेज का स्टेटस {status} है',
      summary: '{app} बिना कार्ड के सिर्फ़ लिंक दिखाएगा: वह सिर्फ़ 200 से 299 स्टेटस लेता है, और यह {status} है।',
      detail: 'user agent {userAgent} को {url} के आख़िरी रिस्पॉन्स का स्टेटस {status} था।',
    },
    'client-refused': {
      title: '{check}: सर्वर है, और {app} को लौटा देता है',
      summary: 'ब्राउज़र को उसी पते पर पेज मिलता है; देखें कि {app} को रोका जाता है या नहीं।',
    },
    'asks-for-login': {
      title: '{check}: पहले लॉगिन माँगता है',
      summary: 'पते का स्टेटस {status} है; देखें कि पेज सार्वजनिक है या नहीं।',
    },
    'no-secure-connection': {
      title: '{check}: उससे सुरक्षित कनेक्शन नहीं है',
      summary: '{because} HTTPS देखें।',
    },
    maintenance: {
      title: 'साइट रखरखाव के लिए बंद है',
      summary:
        '{app} बिना कार्ड के सिर्फ़ लिंक दिखाएगा: सर्वर स्टेटस {status} देता है और {minutes, plural, one {# मिनट} other {# मिनट}} बाद आने को कहता है। जल्द खुलने वाला पेज, या जिस पर काम चल रहा हो, ऐसे जवाब देता है।',
    },
    'maintenance-until': {
      title: 'साइट रखरखाव के लिए बंद है',
      summary: '{app} बिना कार्ड के सिर्फ़ लिंक दिखाएगा: सर्वर स्टेटस {status} देता है और {date} को आने को कहता है।',
    },
    'other-slash': {
      title: 'पेज तभी खुलता है जब पते के अंत का slash जोड़ा या हटाया जाए',
      summary: '{app} बिना कार्ड के सिर्फ़ लिंक दिखाएगा: इस पते का स्टेटस {status} है, और {url} पर पेज है।',
    },
    'application-under-404': {
      title: 'पेज मौजूद है, पर उसका स्टेटस कहता है कि नहीं है',
      summary:
        '{app} बिना कार्ड के सिर्फ़ लिंक दिखाएगा: सर्वर एप्लिकेशन को स्टेटस {status} के साथ भेजता है। ब्राउज़र उसे फिर भी चलाता है, और लिंक प्रीव्यू स्टेटस पर रुक जाता है।',
    },
    'block-page': {
      title: 'पेज की जगह रोक का पेज आया',
      summary:
        'पते का स्टेटस {status} है, पर जो आया वह किसी सुरक्षा सेवा का रोक वाला पेज है, इसलिए हम नहीं कह सकते कि पेज ख़ुद जवाब देता है या नहीं।',
    },
    empty: {
      title: 'पेज खाली है',
      summary: '{app} बिना कार्ड के सिर्फ़ लिंक दिखाएगा: रिस्पॉन्स में शीर्षक पढ़ने के लिए कोई सामग्री नहीं है।',
    },
    'not-a-page': {
      title: 'इस पते पर कोई वेब पेज नहीं है',
      summary: '{app} बिना कार्ड के सिर्फ़ लिंक दिखाएगा: पते पर {contentType} मिलता है, जिसमें दिखाने को शीर्षक नहीं है।',
    },
    'not-a-page-untyped': {
      title: 'इस पते पर कोई वेब पेज नहीं है',
      summary:
        '{app} बिना कार्ड के सिर्फ़ लिंक दिखाएगा: पते पर बिना content type की body मिलती है, और उसमें दिखाने को शीर्षक नहीं है।',
    },
    'coding-not-offered': {
      title: 'पेज {coding} में कंप्रेस है, जो {app} ने नहीं माँगा',
      summary:
        'जो फ़ोन {coding} नहीं पढ़ सकता वह टैग नहीं पाता और सिर्फ़ लिंक दिखाता है। {app} सिर्फ़ {offered} माँगता है; पेज स्टेटस {status} के साथ ऐसे कंप्रेस होकर आता है जिसे खोलने की बात फ़ोन ने नहीं कही।',
      detail:
        'रिक्वेस्ट में Accept-Encoding: {accepted} था; रिस्पॉन्स में Content-Encoding: {coding} है। टैग देखने के लिए हमने उसे खोला। हर फ़ोन उसका क्या करता है, देखा नहीं गया।',
    },
    responds: {
      title: 'पेज जवाब देता है',
      summary: 'पते का स्टेटस {status} है; {app} 200 से 299 लेता है।',
    },
  },
  fixes: {
    'check-host-name': 'होस्ट नाम की वर्तनी, और www के साथ और बिना उसके DNS रिकॉर्ड जाँचें।',
    'repair-tls': '{steps} फिर लिंक दोबारा जाँचें।',
    'redirect-once': 'लिंक को एक ही रीडायरेक्ट से उसके आख़िरी पते पर भेजें, जिसका Location पूरा https पता हो।',
    'find-the-delay':
      'पता करें कि सर्वर समय पर जवाब क्यों नहीं देता: cold start, बोझ से दबा डेटाबेस, या चुपचाप रिक्वेस्ट गिराने वाला firewall।',
    'say-the-coding':
      'Content-Encoding और बाइट को एक करें: कंप्रेस पेजों के साथ हेडर भेजें, सादे के साथ नहीं। देखें कि क्या दो बार या बिल्कुल कंप्रेस नहीं करता: एप्लिकेशन, web server, cache।',
    'share-a-page': 'ऐसा वेब पेज शेयर करें जो फ़ाइल का वर्णन करे और उससे जुड़े, अपने og:title और og:image के साथ।',
    'send-html': 'सर्वर पहले ही रिस्पॉन्स में पेज का HTML, head समेत, भेजे, {app}/ से शुरू होने वाले user agent को भी।',
    'let-phones-through':
      'देखें कि सर्वर चल रहा है, इस पोर्ट पर सुन रहा है और फ़ोन की रिक्वेस्ट आने देता है; फिर लिंक दोबारा जाँचें।',
    'open-first':
      'साइट फिर खुलने पर लिंक भेजें। शेयर करने के लिए बना landing page {status} की जगह स्टेटस 200 दे: ज़्यादातर maintenance plugins में “coming soon” mode होता है जो यही करता है। तब search engines उसे ही पेज मान लेते हैं।',
    'share-other-slash': 'यह पता शेयर करें, या दूसरे को 301 से इस पर भेजें:',
    'send-application-with-200':
      'सर्वर एप्लिकेशन के पतों पर index.html और स्टेटस 200 दे{through, select, nginx {: error_page 404 /index.html की जगह try_files $uri /index.html;} Apache {: ErrorDocument 404 की जगह FallbackResource /index.html} other {, ग़लती का पेज नहीं: rewrite, 404 document नहीं}}। जिन पतों को कोई नहीं जानता उनका 404 बना रहे।',
    'let-client-through':
      'उन रिक्वेस्ट को आने दें जिनका user agent {app}/ से शुरू होता है; रोक वाला नतीजा बताता है कि क्या दिखा।',
    'correct-the-link': 'लिंक ठीक करें, या इस पते को 301 से उस पेज पर भेजें जो इसकी जगह है।',
    'repair-the-server': 'सर्वर की ग़लती ठीक करें: इस रिक्वेस्ट के समय का उसका लॉग exception बताता है।',
    'send-location': 'रीडायरेक्ट में ऐसा Location नहीं जिसका पालन हो सके: पूरा https पता भेजें।',
    'respond-with-200': 'सर्वर इस पते पर स्टेटस 200 और पेज का HTML दे।',
    'honour-accept-encoding':
      'सर्वर या CDN Accept-Encoding का पालन करे और जब सिर्फ़ gzip माँगा जाए तो gzip भेजे या कुछ नहीं। उसके आगे का cache रूपों को अलग रखे।',
  },
})
