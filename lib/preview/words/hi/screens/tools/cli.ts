/** The command line: its help, and what is wrong with its arguments. */

export const cli = {
  'cli.does': 'दिखाता है कि किसी लिंक के लिए {app} क्या दिखाएगा, क्यों, और क्या बदलना होगा।',
  'cli.usage': 'इस्तेमाल:',
  'cli.arguments': 'आर्ग्युमेंट:',
  'cli.options': 'विकल्प:',
  'cli.url': 'लिंक, जैसा भेजा जाएगा',
  'cli.json': 'रिपोर्ट JSON में छापें, और कुछ नहीं',
  'cli.allow-private': 'इस मशीन और निजी नेटवर्क के पते भी स्कैन करें',
  'cli.ca': 'इस सर्टिफ़िकेट अथॉरिटी पर भी भरोसा करें',
  'cli.browser': 'वह Chromium जो टैग न मिलने पर पेज की स्क्रिप्ट चलाता है (न दिया हो तो {auto})',
  'cli.lang': 'रिपोर्ट की भाषा ({languages}); वरना सिस्टम की भाषा',
  'cli.help': 'यह मदद दिखाएँ',
  // its arguments
  'cli.no-link': 'वह लिंक दें जिसे जाँचना है।',
  'cli.one-link': 'सिर्फ़ एक लिंक दें।',
  'cli.unknown-option': '{option} नाम का कोई विकल्प नहीं है।',
  'cli.option-without-value': 'विकल्प {option} के साथ एक मान चाहिए।',
  'cli.unknown-language': '{language} नाम की भाषा नहीं है। ये हैं: {languages}।',
  'cli.see-help': '{help} देखें।',
  'cli.certificate-unreadable': 'सर्टिफ़िकेट फ़ाइल {file} पढ़ी नहीं जा सकी।',
  'cli.no-certificate': 'फ़ाइल {file} में PEM रूप का कोई सर्टिफ़िकेट नहीं है।',
} as const
