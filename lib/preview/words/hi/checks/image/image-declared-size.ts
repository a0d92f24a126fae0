/** The words of the check on the declared image size. */
import type { imageDeclaredSize as check } from '../../../../judge/checks/image/image-declared-size'
import { checkWords } from '../../../typed'

const NOT_READ =
  'गाइड हमेशा दोनों माँगती है। {app} इन्हें नहीं पढ़ता (देखा गया), इसलिए उसका कार्ड वही रहता है; दूसरे नेटवर्क इनसे जल्दी जगह बनाते हैं।'

export const imageDeclaredSize = checkWords<typeof check>()({
  name: 'तस्वीर का आकार बताया गया',
  marketer: 'गाइड पेज में तस्वीर की चौड़ाई और ऊँचाई माँगती है; WhatsApp ख़ुद इन्हें नहीं पढ़ता।',
  developer:
    'प्रकाशित गाइड og:image:width और og:image:height माँगती है। Android क्लाइंट इन्हें नहीं पढ़ता और डिकोड किए पिक्सल से चलता है; दूसरे नेटवर्क तस्वीर लोड होने से पहले कार्ड की जगह बनाने में इन्हें लेते हैं।',
  howToFix: [
    'og:image के बाद दोनों टैग जोड़ें, फ़ाइल के पिक्सल आकार के साथ, सादे अंकों में।',
    'Next.js: openGraph.images में width और height दें; opengraph-image फ़ाइल अपने आप नापी जाती है।',
    'WordPress के SEO plugins media library की तस्वीरों के लिए दोनों टैग लिखते हैं, पर पते से दी गई तस्वीरों के लिए नहीं।',
  ],
  outcomes: {
    declared: {
      title: 'तस्वीर का आकार बताया गया है',
      summary: 'दोनों टैग मौजूद हैं। {app} इन्हें नहीं पढ़ता (देखा गया); दूसरे नेटवर्क पढ़ते हैं।',
    },
    'no-og-image': {
      title: '{check}: लागू नहीं',
      summary: 'पेज में og:image नहीं है जिसका आकार बताया जा सके।',
    },
    missing: {
      title: 'तस्वीर का आकार नहीं बताया गया, और {app} को उसकी ज़रूरत नहीं',
      summary: `{missing} {missingCount, plural, one {नहीं है} other {नहीं हैं}}। ${NOT_READ}`,
    },
    'no-size': {
      title:
        '{keys} में {count, plural, one {अंक नहीं है} other {अंक नहीं हैं}}, और {app} को {count, plural, one {उसकी} other {उनकी}} ज़रूरत नहीं',
      summary: `{missingCount, plural, =0 {} other {{missing} भी नहीं है। }}${NOT_READ}`,
    },
  },
  fixes: {
    'add-measured-size': 'तस्वीर का आकार जोड़ें, जैसा नापा गया:',
    'add-size': 'फ़ाइल का पिक्सल आकार जोड़ें।',
  },
})
