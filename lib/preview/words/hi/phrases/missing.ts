/** Why something is not known, or why a question does not arise. */
import { phraseWords } from '../../typed'

export const missing = phraseWords<'missing'>()({
  'missing.page-not-read': 'पेज पढ़ा नहीं गया।',
  'missing.nobody-sent': 'कोई विज़िटर नहीं भेजा गया।',
  'missing.given.pasted': 'पेज का सोर्स पेस्ट किया गया था; उसका रिस्पॉन्स नहीं देखा गया।',
  'missing.given.uploaded': 'पेज का सोर्स फ़ाइल के रूप में आया; उसका रिस्पॉन्स नहीं देखा गया।',
  'missing.local': 'पेज {host} पर है, जो उसके मालिक की अपनी मशीन है; लोगों को क्या मिलता है, यह नहीं देखा गया।',
  'missing.given.image': '{host} पर उसके पते तक यहाँ से नहीं पहुँचा जा सकता।',
  'missing.access.blocked':
    'हमें रोका गया{by, select, none {} other { ({by})}} (स्टेटस {status}), इसलिए हम नहीं कह सकते कि पेज में क्या है।',
  'missing.access.consent':
    'पेज की जगह एक सहमति पेज{by, select, none {} other { ({by})}} आया, इसलिए पेज के अपने टैग नहीं दिख सके।',
  'missing.access.login': 'पेज लॉगिन माँगता है (स्टेटस {status}), इसलिए उसके अपने टैग नहीं दिख सके।',
  'missing.access.not-html': 'रिस्पॉन्स HTML पेज नहीं है, इसलिए पढ़ने के लिए टैग नहीं हैं।',
  'missing.access.empty': 'रिस्पॉन्स खाली है, इसलिए पढ़ने के लिए टैग नहीं हैं।',
  'missing.access.http-error': 'सर्वर ने पेज की जगह स्टेटस {status} दिया, इसलिए परखने के लिए टैग नहीं हैं।',
  'missing.image.none-named': 'पेज में ऐसी कोई तस्वीर नहीं बताई गई जिसे {app} पढ़ता हो।',
  'missing.image.address': 'तस्वीर का पता “{address}” ऐसा नहीं है जिसे कोई क्लाइंट माँग सके, इसलिए तस्वीर नहीं ली गई।',
  'missing.image.not-fetched': 'कोई तस्वीर नहीं ली गई।',
  'missing.image.status': 'तस्वीर के पते का स्टेटस {status} है, इसलिए नापने के लिए तस्वीर नहीं है।',
  'missing.image.no-picture': 'बाइट तस्वीर के रूप में पढ़े नहीं जा सके।',
  'missing.render.no-browser': 'यहाँ उसकी स्क्रिप्ट चलाने के लिए ब्राउज़र नहीं है।',
  'missing.render.failed': 'उसकी स्क्रिप्ट नहीं चल सकीं: {because}।',
  'missing.render.status': 'ब्राउज़र को पेज की जगह स्टेटस {status} मिला, इसलिए उसकी स्क्रिप्ट नहीं चल सकीं।',
  'missing.render.not-the-page': 'रिस्पॉन्स वह पेज नहीं है, इसलिए उसकी स्क्रिप्ट नहीं चलाई गईं।',
  'missing.render.head-not-whole': 'head अंत तक नहीं पढ़ा गया, इसलिए उसकी स्क्रिप्ट से तुलना के लिए कुछ नहीं है।',
  'missing.render.tags-too-late': 'सर्वर टैग ख़ुद भेजता है, पर बहुत देर से।',
  'missing.render.all-tags-sent': 'सारे टैग सर्वर के HTML में हैं, इसलिए उसकी स्क्रिप्ट नहीं चलाई गईं।',
  // tags
  'missing.tag.at-byte': 'बाइट {byte, number} पर (पंक्ति {line, number})',
  'missing.tag.in-line': 'पंक्ति {line, number} में',
  'missing.tag.cut-off': 'head पूरा होने से पहले रिस्पॉन्स टूट गया, इसलिए हो सकता है टैग उस हिस्से में हो जो नहीं आया।',
  'missing.tag.guard-tripped':
    'head इतना गहरा है, या उसमें इतने टैग हैं, कि हमने पढ़ना बंद कर दिया; हो सकता है टैग उसके बाद आता हो।',
})
