/** The words of the check on the part of a link after #. */
import type { linkFragment as check } from '../../../../judge/checks/page/link-fragment'
import { checkWords } from '../../../typed'

export const linkFragment = checkWords<typeof check>()({
  name: '# से पहले बताया गया पेज',
  marketer:
    'लिंक में # के बाद का हिस्सा सर्वर तक कभी नहीं पहुँचता। जो पेज सिर्फ़ वहाँ अलग हैं उन सबको एक ही कार्ड मिलता है: उस पेज का जिसका पता उससे पहले है।',
  developer:
    'fragment रिक्वेस्ट का हिस्सा नहीं होता। इसलिए जो एप्लिकेशन अपने routes वहाँ रखते हैं उनके सभी view का एक ही head होता है, और सर्वर या prerenderer कुछ भी करे, उन्हें अलग नहीं कर सकता।',
  howToFix: [
    'हर view को path या query वाला पता दें: hash वाले रूपों की जगह Vue Router createWebHistory, React Router createBrowserRouter, Angular PathLocationStrategy।',
    'सर्वर उन path पर हर view के टैग के साथ जवाब दे, या उन्हें prerender करें।',
    'पुराने लिंक चालू रखें: front page की script #/view को /view पर भेज सकती है। उससे पाठकों को मदद मिलती है, प्रीव्यू को नहीं।',
  ],
  outcomes: {
    'seen-by-server': {
      title: 'लिंक अपना पेज वहीं बताता है जहाँ सर्वर देखता है',
      summary: 'लिंक में # के बाद ऐसा कुछ नहीं है जो पेज बताता हो।',
    },
    'after-hash': {
      title: 'view # के बाद बताया गया है, जिसे कोई सर्वर नहीं देखता',
      summary:
        '{route} ब्राउज़र में ही रहता है: {app} {url} माँगता है और उसी पेज का कार्ड दिखाता है। जो भी लिंक सिर्फ़ # के बाद अलग है उसका यही कार्ड है।',
    },
  },
  fixes: {
    'use-a-path': 'पेज को लिंक के path या query में बताएँ, और सर्वर उस पते पर उसके टैग भेजे।',
  },
})
