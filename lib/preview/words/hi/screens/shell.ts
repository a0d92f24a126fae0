/** What frames every page, and what small controls say everywhere. */

export const shell = {
  'shell.skip': 'सीधे सामग्री पर जाएँ',
  'shell.home': 'Cardproof, मुखपृष्ठ',
  'shell.navigation': 'मुख्य',
  'shell.check': 'लिंक जाँचें',
  'shell.check-short': 'यह लिंक जाँचें',
  'shell.address': 'जाँचने के लिए दूसरा लिंक',
  'shell.address-example': 'लिंक जाँचें: example.com/page',
  'shell.history': 'इतिहास',
  'shell.rules': 'नियम',
  'shell.about': 'Cardproof भेजने से पहले दिखाता है कि {app} में लिंक कैसा दिखेगा।',
  'shell.not-affiliated': '{app} या Meta से जुड़ा नहीं।',
  'shell.theme':
    'थीम: {now, select, light {हल्की} dark {गहरी} other {सिस्टम}}। {next, select, light {हल्की} dark {गहरी} other {सिस्टम}} पर बदलें।',
  'shell.languages': 'भाषा',
  'shell.close': 'बंद करें',
  'shell.more': 'और',
  'shell.copy': 'कॉपी करें',
  'shell.copied': 'कॉपी हो गया',
  'shell.copy-refused': 'हाथ से चुनकर कॉपी करें',
  'shell.just-now': 'अभी-अभी',
  // keys
  'shell.keys': 'कीबोर्ड शॉर्टकट',
  'shell.key.field': 'पते की जगह पर जाएँ',
  'shell.key.next': 'अगला नतीजा, या इतिहास में अगला स्कैन',
  'shell.key.previous': 'पिछला नतीजा, या पिछला स्कैन',
  'shell.key.select': 'इतिहास में स्कैन चुनें',
  'shell.key.recheck': 'यह लिंक फिर जाँचें',
  'shell.key.share': 'यह रिपोर्ट शेयर करें',
  'shell.key.list': 'यह सूची दिखाएँ',
  // above every page of a server that may be led into its own network
  'shell.private': 'इस सर्वर की सेटिंग',
  'shell.private-allowed': 'इस सर्वर पर निजी पते स्कैन किए जा सकते हैं।',
  'shell.private-means': 'जो यह पेज खोल सकता है वह इसके ज़रिए इसके नेटवर्क तक पहुँच सकता है। सेटिंग {setting} है।',
} as const
