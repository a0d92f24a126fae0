/** The words of the check on the size of the head. */
import type { headWithinLimit as check } from '../../../../judge/checks/page/head-within-limit'
import { checkWords } from '../../../typed'

export const headWithinLimit = checkWords<typeof check>()({
  name: 'head का आकार',
  marketer: 'WhatsApp पेज की सिर्फ़ शुरुआत पढ़ता है: अब 300 KB, पुराने फ़ोन पर 64 KB। उसके बाद के टैग वह कभी नहीं देखता।',
  developer:
    'क्लाइंट 307,200 खोले हुए बाइट पढ़ते हैं (Meta के दस्तावेज़ में), 2023 से पहले वाले 65,536। पहले के बाद कार्ड का टैग ग़लती है, दूसरे के बाद चेतावनी; जिस लंबे head में टैग पहले आते हैं उसका कुछ नहीं जाता। हर टैग किस बाइट पर ख़त्म होता है, यह सबूत में है। जब कार्ड का कोई टैग सीमा में नहीं मिलता, तो वह कहाँ है यह बताने के लिए हम आगे पढ़ते हैं।',
  howToFix: [
    'शीर्षक, विवरण और og: टैग <meta charset> के ठीक बाद, हर style और script से पहले रखें। तब बाकी का आकार कार्ड के लिए मायने नहीं रखता।',
    'बड़े inline CSS, SVG sprites, JSON और base64 फ़ॉन्ट head से निकालकर फ़ाइलों में, या body के अंत में रखें।',
    'Next.js: भारी inline डेटा अक्सर root layout से या strategy="beforeInteractive" वाली third-party script से आता है; experimental inlineCss भी head भरता है। metadata जल्दी आता है जब layout उससे पहले अपने टैग न बनाए।',
    'WordPress: cache plugins के “combine and inline critical CSS” विकल्प head भर देते हैं; आकार की सीमा तय करें, और SEO plugin के टैग priority 1 पर छपवाएँ। Gatsby और Nuxt: inline styles भी गिने जाते हैं; order या tagPriority से टैग ऊपर लाएँ।',
    'Shopify: theme.liquid में {% render "meta-tags" %} को {{ content_for_header }} से ऊपर रखें।',
  ],
  outcomes: {
    'cut-off': {
      title: 'पता नहीं चल सका कि head कितना बड़ा है',
      summary: 'head पूरा होने से पहले रिस्पॉन्स {read} के बाद टूट गया।',
    },
    'too-large-tags-lost': {
      title: 'head बहुत बड़ा है',
      summary:
        '{app} को {tags} नहीं दिखता: वह {limit} के बाद पढ़ना बंद कर देता है, और {count, plural, one {यह टैग उसके बाद आता है} other {ये टैग उसके बाद आते हैं}}। head {precision, select, exact {{size} का है} other {इससे ज़्यादा का है}}।',
      detail:
        '{readOn, select, yes {उसके बाद क्या है, यह देखने के लिए इस जाँच ने बाइट {seen, number} तक पढ़ा। {app} नहीं पढ़ता।} other {}}',
    },
    'too-large-card-before': {
      title: 'head बड़ा है, और कार्ड के टैग पहले आते हैं',
      summary:
        '{app} {limit} के बाद पढ़ना बंद कर देता है; head {precision, select, exact {{size} का है} other {इससे ज़्यादा का है}}। {lastByte, plural, =0 {कार्ड का कोई टैग उसके बाद नहीं है: कुछ हटाना नहीं है।} other {कार्ड जिनसे बनता है वे सब बाइट # पर ख़त्म हो जाते हैं: कुछ हटाना नहीं है।}}',
      detail:
        '{readOn, select, yes {उसके बाद क्या है, यह देखने के लिए इस जाँच ने बाइट {seen, number} तक पढ़ा। {app} नहीं पढ़ता।} other {}}',
    },
    'too-large-tags-before': {
      title: 'head बहुत बड़ा है',
      summary:
        '{app} {limit} के बाद पढ़ना बंद कर देता है; head {precision, select, exact {{size} का है} other {इससे ज़्यादा का है}}। मिले हुए टैग सीमा के भीतर, बाइट {lastByte, number} पर ख़त्म होते हैं; उसके बाद और टैग हैं या नहीं, देखा नहीं गया।',
      detail:
        '{readOn, select, yes {उसके बाद क्या है, यह देखने के लिए इस जाँच ने बाइट {seen, number} तक पढ़ा। {app} नहीं पढ़ता।} other {}}',
    },
    'too-large-no-title': {
      title: 'head बहुत बड़ा है',
      summary:
        '{app} {limit} के बाद पढ़ना बंद कर देता है; head {precision, select, exact {{size} का है} other {इससे ज़्यादा का है}}। उसके बाद के टैग खो जाते हैं, और उससे पहले og:title नहीं मिला।',
      detail:
        '{readOn, select, yes {उसके बाद क्या है, यह देखने के लिए इस जाँच ने बाइट {seen, number} तक पढ़ा। {app} नहीं पढ़ता।} other {}}',
    },
    large: {
      title: 'पुराने फ़ोन कुछ टैग नहीं देख पाते',
      summary:
        '{app} के 2023 से पहले के संस्करण {old} पर पढ़ना बंद कर देते हैं, और कार्ड के टैग बाइट {lastByte, number} पर जाकर ख़त्म होते हैं। head {limit} में से {size} का है, जो आज के फ़ोन पढ़ते हैं।',
    },
    'large-card-before': {
      title: 'head बड़ा है, और कार्ड के टैग पहले आते हैं',
      summary:
        'वह {limit} में से {size} का है, जो आज के फ़ोन पढ़ते हैं। {app} के 2023 से पहले के संस्करण {old} पर रुक जाते हैं; {lastByte, plural, =0 {छूटने वाला कार्ड का कोई टैग नहीं है} other {कार्ड के सारे टैग उससे पहले, बाइट # पर, ख़त्म हो जाते हैं}}।',
    },
    'small-enough': {
      title: 'head काफ़ी छोटा है',
      summary:
        'वह {limit} में से {size} का है{headEnd, select, seen {} other {; </head> नहीं दिखा, इसलिए सब कुछ head की तरह पढ़ा गया}}।',
    },
  },
  fixes: {
    'make-lighter': 'बड़े inline styles और डेटा head से निकालें।',
    'move-up':
      'ये टैग <meta charset> के ठीक बाद, हर style और script से पहले ले जाएँ, और बड़े inline styles और डेटा head से निकालें।',
  },
})
