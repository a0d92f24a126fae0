/** Causes that explain several findings, and what people see because of them. */
import { phraseWords } from '../../typed'

export const cause = phraseWords<'cause'>()({
  'cause.tags-added-by-script.title':
    '{seen, select, browsers {सर्वर टैग सिर्फ़ ब्राउज़र को भेजता है} shell {पेज ब्राउज़र में बनता है{framework, select, none {} other { ({framework})}}, और {app} JavaScript नहीं चलाता} other {टैग JavaScript से जुड़ते हैं, जिसे {app} नहीं चलाता}}',
  'cause.tags-added-by-script.summary':
    '{seen, select, browsers {{app} को जो head मिलता है उसमें {keys} नहीं हैं। हर विज़िटर को एक ही head भेजें।} shell {सर्वर लगभग कुछ नहीं भेजता और कोई टैग नहीं; कोई स्क्रिप्ट उन्हें जोड़ती है या नहीं, यह यहाँ नहीं दिख सका। टैग सर्वर से भेजें।} other {पेज की स्क्रिप्ट ब्राउज़र में चलने के बाद ही ये दिखते हैं: {keys}। इन्हें सर्वर के HTML में भेजें।}}',
  'cause.tags-empty.title': '{count, plural, one {एक टैग खाली है} other {# टैग खाली हैं}}',
  'cause.tags-empty.summary':
    'टैग किसी टेम्पलेट से बनते हैं, और इस पेज के लिए भरने वाली चीज़ खाली है। उन्हें भरें, या खाली टैग हटा दें।',
  'cause.beyond-limit.title':
    '{app} {what, select, picture {तस्वीर के टैग} other {{tags, plural, one {टैग} other {टैग}}}} से पहले ही पढ़ना बंद कर देता है',
  'cause.add-tags': 'ये टैग सर्वर के भेजे head में <meta charset> के ठीक बाद डालें:',
  'cause.replace-tags': 'टैग की जगह ये रखें:',
  'cause.move-tags': 'ये टैग ऊपर ले जाएँ, <meta charset> के ठीक बाद और हर style और script से पहले:',
  'cause.send-tags': '{how}\nइस पेज के head में तब यह होना चाहिए:',
  'cause.export-picture':
    'तस्वीर को 1200 × 630 px (1.91:1) पर JPEG में, 300 KB से कम निर्यात करें।{command, select, yes { ImageMagick से, जब वह उस आकार में हो:} other {}}',
  'cause.http-only.title': 'साइट पर https नहीं है',
  'cause.tags-unreadable.title':
    '{count, plural, one {आपका टैग मौजूद है, पर {app} उसे पढ़ नहीं सकता} other {आपके टैग मौजूद हैं, पर {app} उन्हें पढ़ नहीं सकता}}',
  'cause.tags-missing.title': 'पेज में Open Graph टैग नहीं हैं',
  'cause.tags-missing.some': '{keys} नहीं हैं',
  'cause.tags-missing.summary':
    '{app} को कोई नहीं बताता कि कौन-सा शीर्षक, टेक्स्ट और तस्वीर दिखानी है, इसलिए उसे जो मिलता है वही लेता है। ये टैग एक बार head में जोड़ें, और कार्ड आपका होगा।',
  'outcome.none': 'कोई कार्ड नहीं, सिर्फ़ लिंक',
  'outcome.text': 'कोई तस्वीर नहीं',
  'outcome.thumbnail': 'सिर्फ़ छोटी तस्वीर',
  'outcome.large': 'बड़ा कार्ड',
  'outcome.square': 'बड़ा चौकोर कार्ड',
  'outcome.another-page': 'किसी और पेज का कार्ड',
  'outcome.large-not-everywhere': 'बड़ा कार्ड, पर हर जगह नहीं',
  'outcome.large-at-risk': 'बड़ा कार्ड, पर जोखिम के साथ',
  'outcome.poorer-text': 'बड़ा कार्ड, कमज़ोर शब्दों के साथ',
  'outcome.not-known': 'पता नहीं',
  'verdict.outcome': '{outcome}: {cause}।',
})
