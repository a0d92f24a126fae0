/** The words of the check on whether the image is served over https. */
import type { imageHttps as check } from '../../../../judge/checks/image/image-https'
import { checkWords } from '../../../typed'

export const imageHttps = checkWords<typeof check>()({
  name: 'तस्वीर https पर',
  marketer: 'तस्वीर का पता https:// से शुरू होना चाहिए।',
  developer:
    'प्रकाशित गाइड के अनुसार http:// तस्वीर रोकी जाती है। हाल का Android इसकी जगह https:// माँगता है और वहाँ जवाब मिले तो तस्वीर दिखाता है; iPhone, जहाँ तक गाइड बताती है, नहीं दिखाते।',
  howToFix: [
    'तस्वीर को https:// पर दें और वही पता टैग में लिखें।',
    'WordPress: Settings, General में दोनों पते https:// करें और डेटाबेस में पुराने http:// पते बदलें (WP-CLI: wp search-replace)।',
    'प्रॉक्सी या CDN के पीछे: एप्लिकेशन को बताएँ कि विज़िटर https से आते हैं (X-Forwarded-Proto), वरना वह http:// पते लिखता रहेगा।',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: लागू नहीं',
      summary: 'तस्वीर का पता पूरा नहीं है, इसलिए परखने के लिए scheme नहीं है।',
    },
    'private-network': {
      title: '{check}: पता निजी है',
      summary: 'फ़ोन तस्वीर तक न http:// से पहुँच सकते हैं न https:// से; देखें कि तस्वीर सार्वजनिक है या नहीं।',
    },
    'http-though-https-works': {
      title: 'तस्वीर का पता http:// है',
      summary:
        '{othersCount, plural, =0 {} other {{others} पर तस्वीर नहीं है: प्रकाशित गाइड के अनुसार ऐसी तस्वीरें रोकी जाती हैं। }}{clients} पर यह चल जाता है, क्योंकि वहाँ https:// भी जवाब देता है (देखा गया)।',
    },
    'http-and-https-fails': {
      title: 'तस्वीर का पता http:// है',
      summary:
        'कोई क्लाइंट यह तस्वीर नहीं दिखाता: {clients} पर {app} इसकी जगह https:// माँगता है, और वह असफल होता है: {because}।',
    },
    'http-and-no-https': {
      title: 'तस्वीर का पता http:// है',
      summary:
        'कोई क्लाइंट यह तस्वीर नहीं दिखाता: {clients} पर {app} इसकी जगह https:// माँगता है, और उस पर कोई जवाब नहीं मिलता।',
    },
    http: {
      title: 'तस्वीर का पता http:// है',
      summary:
        'प्रकाशित गाइड के अनुसार ऐसी तस्वीरें रोकी जाती हैं। {clients} पर {app} इसकी जगह https:// माँगता है; वहाँ क्या जवाब मिलता है, हमें पता नहीं।',
    },
    'redirected-to-http': {
      title: 'तस्वीर http:// पर रीडायरेक्ट होती है',
      summary:
        'गाइड पर चलने वाले क्लाइंट इसे रोकते हैं; {clients} पर {app} फिर https:// माँगता है और शायद दिखा दे (देखा गया)।',
    },
    https: {
      title: 'तस्वीर https:// पर मिलती है',
      summary: 'हर क्लाइंट यह पता लेता है।',
    },
  },
  fixes: {
    'write-https': 'तस्वीर https:// पर पहले से मौजूद है; वही पता लिखें:',
    'serve-https-first': 'पहले तस्वीर को https:// पर दें, फिर वह पता लिखें जो वहाँ खुलता हो:',
    'redirect-to-https': 'रीडायरेक्ट https:// पर ले जाए, या आख़िरी पता टैग में लिखें।',
  },
})
