/** The words of the check on the page's character set. */
import type { charsetDeclared as check } from '../../../../judge/checks/page/charset-declared'
import { checkWords } from '../../../typed'

export const charsetDeclared = checkWords<typeof check>()({
  name: 'अक्षर-सेट',
  marketer: 'पेज बताए कि वह किन अक्षरों में लिखा है। वरना मात्राएँ, इमोजी और दूसरी लिपियाँ Ã© जैसे चिह्न बन जाती हैं।',
  developer:
    'charset Content-Type हेडर से लिया जाता है, नहीं तो meta टैग से, नहीं तो UTF-8 माना जाता है। हेडर और meta टैग एक ही बात कहें, नाम जाना-पहचाना हो, और बाइट उसमें मान्य हों।',
  howToFix: [
    'पेज को UTF-8 में सहेजें और भेजें, और head में सबसे पहले <meta charset="utf-8"> रखें।',
    'nginx: charset utf-8;। Apache: AddDefaultCharset UTF-8। PHP: header("Content-Type: text/html; charset=utf-8")। Next.js, Shopify और WordPress ऐसा अपने आप करते हैं।',
    'पुरानी पोस्ट में Ã© वाला WordPress: डेटाबेस दो बार बदला गया था। backup लेकर ऐसे tool से ठीक करें जो latin1 पढ़े और utf8mb4 लिखे।',
    'सिर्फ़ टैग में बिगड़े अक्षर अक्सर template फ़ाइल से आते हैं: उसे बिना BOM के UTF-8 में सहेजें। या ऐसे टेक्स्ट से जो छपने से पहले दो बार एन्कोड हुआ।',
  ],
  outcomes: {
    'garbled-twice': {
      title: '{field, select, title {शीर्षक} other {विवरण}} के अक्षर बिगड़े हैं',
      summary:
        'कार्ड “{meant}” की जगह “{seen}” दिखाएगा। {conflict, select, none {पेज के अक्षर ग़लत बताए या सहेजे गए हैं।} stated {हेडर {header} कहता है, पेज {page} कहता है।} believed {हेडर {header} कहता है, पेज {page} कहता है। {app} हेडर पर भरोसा करता है।} valid {हेडर {header} कहता है, पेज {page} कहता है। {app} हेडर पर भरोसा करता है, पर बाइट सिर्फ़ {valid} के रूप में मान्य हैं।} other {हेडर {header} कहता है, पेज {page} कहता है। {app} हेडर पर भरोसा करता है, पर बाइट सिर्फ़ {valid} के रूप में मान्य हैं: उस तरह पढ़ने पर शीर्षक “{title}” है।}}',
      detail: 'UTF-8 बाइट windows-1252 के रूप में पढ़े गए, और फिर UTF-8 के रूप में सहेजे या भेजे गए।',
    },
    'garbled-bytes': {
      title: '{field, select, title {शीर्षक} other {विवरण}} के अक्षर बिगड़े हैं',
      summary:
        'कार्ड “{seen}” दिखाएगा। {conflict, select, none {पेज के अक्षर ग़लत बताए या सहेजे गए हैं।} stated {हेडर {header} कहता है, पेज {page} कहता है।} believed {हेडर {header} कहता है, पेज {page} कहता है। {app} हेडर पर भरोसा करता है।} valid {हेडर {header} कहता है, पेज {page} कहता है। {app} हेडर पर भरोसा करता है, पर बाइट सिर्फ़ {valid} के रूप में मान्य हैं।} other {हेडर {header} कहता है, पेज {page} कहता है। {app} हेडर पर भरोसा करता है, पर बाइट सिर्फ़ {valid} के रूप में मान्य हैं: उस तरह पढ़ने पर शीर्षक “{title}” है।}}',
      detail: 'बाइट मान्य {used} नहीं हैं, इसलिए उनकी जगह U+FFFD रखा गया।',
    },
    'unknown-label': {
      title: 'बताया गया अक्षर-सेट अनजान है',
      summary:
        'क्लाइंट “{label}” नाम का कोई अक्षर-सेट नहीं जानते, इसलिए {used} लिया गया। दूसरा क्लाइंट कुछ और ले सकता है।',
    },
    'header-and-page-differ': {
      title: 'हेडर और पेज अलग-अलग अक्षर-सेट बताते हैं',
      summary:
        'हेडर {header} कहता है, पेज {page} कहता है। {conflict, select, believed {{app} हेडर पर भरोसा करता है; दूसरे शायद न करें।} valid {{app} हेडर पर भरोसा करता है, पर बाइट सिर्फ़ {valid} के रूप में मान्य हैं।} titled {{app} हेडर पर भरोसा करता है, पर बाइट सिर्फ़ {valid} के रूप में मान्य हैं: उस तरह पढ़ने पर शीर्षक “{title}” है।} other {दूसरे कुछ और चुन सकते हैं।}}',
    },
    'broken-characters': {
      title: 'पेज के कुछ अक्षर टूटे हैं',
      summary: 'पेज के कुछ हिस्से मान्य {used} नहीं हैं। शीर्षक और विवरण सही आते हैं।',
    },
    'not-declared': {
      title: 'पेज अपना अक्षर-सेट नहीं बताता',
      summary: '{app} UTF-8 मानता है, और पेज उस तरह ठीक पढ़ा जाता है। दूसरे कुछ और अंदाज़ा लगा सकते हैं।',
    },
    declared: {
      title: 'अक्षर-सेट बताया गया है',
      summary:
        'पेज {used} के रूप में पढ़ा जाता है, जैसा {from, select, bom {उसका byte order mark कहता है} meta {उसका meta टैग कहता है} other {हेडर कहता है}}।',
    },
  },
  fixes: {
    'send-as-utf8': 'पेज को UTF-8 में भेजें और head में सबसे पहले यह बताएँ:',
    'declare-utf8': 'UTF-8 बताएँ:',
    'say-the-same':
      'हेडर और पेज से एक ही बात कहलवाएँ। पेज UTF-8 हो तो “Content-Type: text/html; charset=utf-8” हेडर और यह टैग भेजें:',
    'save-as-utf8': 'पेज के sources और डेटा UTF-8 में सहेजें, और यह बताएँ:',
    'declare-first': 'head में सबसे पहले यह बताएँ:',
    'let-both-agree':
      'हेडर से भी {encoding} कहलवाएँ, जैसे पेज कहता है; या पेज को UTF-8 में सहेजें और दोनों से utf-8 कहलवाएँ। पहला, हेडर के रूप में:',
  },
})
