/** The pages that explain the rules. */

export const help = {
  'help.rules': 'नियम',
  'help.all-rules': 'सभी नियम',
  'help.rules-title': 'भेजने से पहले लिंक में क्या जाँचा जाता है',
  'help.rules-description': '{app} कार्ड का हर नियम, वह कहाँ से आता है, और समस्या कैसे ठीक करें।',
  'help.rules-lead':
    'Cardproof क्या देखता है, और क्यों। हर नियम अपने स्रोत बताता है: Meta, {app} के क्लाइंट में देखा गया व्यवहार, या प्रकाशित गाइड। जहाँ इनमें मतभेद है, नियम यह बताता है। यह भी देखें: {cards} और {score}।',
  'help.rule-title': '{rule}: {app} क्या माँगता है',
  'help.group.page': 'पेज',
  'help.group.text': 'शीर्षक और विवरण',
  'help.group.image': 'तस्वीर',
  'help.picture': 'कार्ड पर यह नियम',
  'help.with-fault': 'ग़लती के साथ',
  'help.without-fault': 'बिना ग़लती के',
  'help.on-no-card':
    'यह ग़लती ऐसे किसी कार्ड पर नहीं दिखती जो {app} आज बनाता है; नीचे का टेक्स्ट बताता है कि इसे क्यों जाँचा जाता है।',
  'help.how-to-fix': 'कैसे ठीक करें',
  'help.for-developers': 'डेवलपर के लिए',
  'help.sources': 'स्रोत',
  'help.sources-without-address':
    'जिस स्रोत में लिंक नहीं है, वह बिना सार्वजनिक पते का दस्तावेज़ है, या क्लाइंट में देखा गया व्यवहार।',
  // how the score works
  'help.score': 'स्कोर कैसे बनता है',
  'help.score-title': '{app} कार्ड का स्कोर कैसे निकाला जाता है',
  'help.score-description': 'लोग क्या देखते हैं, इससे दायरा तय होता है; बाकी बातें स्कोर को उसी दायरे में खिसकाती हैं।',
  'help.score-lead':
    'लोग क्या देखेंगे, इससे दायरा तय होता है। बाकी सब स्कोर को उसी दायरे में खिसकाता है, इसलिए अच्छे कार्ड वाला पेज कभी बिना कार्ड वाले से नीचे नहीं आता।',
  'help.score.range': '{from, number} से {to, number}',
  'help.score.band.large': 'बड़ी तस्वीर वाला कार्ड',
  'help.score.band.small': 'छोटी तस्वीर वाला कार्ड',
  'help.score.band.text': 'सिर्फ़ टेक्स्ट वाला कार्ड',
  'help.score.band.link': 'कोई कार्ड नहीं: सिर्फ़ लिंक',
  'help.score.risk':
    'जिससे कुछ फ़ोन या सर्वर पर कार्ड जा सकता है, उसके {fail, number} अंक कटते हैं; जिससे शायद जा सकता है, उसके {warn, number}।',
  'help.score.text':
    'लोगों को दिखने वाला शीर्षक या विवरण कटा, ग़ायब या बिगड़ा हो तो {fail, number} अंक कटते हैं; सिर्फ़ कमज़ोर हो तो {warn, number}।',
  'help.score.polish':
    'बारीकियों के {each, plural, one {# अंक} other {# अंक}} कटते हैं और कुल मिलाकर ज़्यादा से ज़्यादा {max, number}: चैट में ये किसी को नहीं दिखतीं।',
  'help.score.not-read': 'जो पेज पढ़ा ही नहीं जा सका, उसके {points, number} अंक और कटते हैं।',
  'help.score.unknown': 'जब पता न हो कि लोग क्या देखेंगे, तब स्कोर नहीं होता।',
  'help.folklore': 'अक्सर कहा जाता है, पर सच नहीं',
} as const
