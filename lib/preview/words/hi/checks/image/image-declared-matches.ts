/** The words of the check on whether the declared image size is the real one. */
import type { imageDeclaredMatches as check } from '../../../../judge/checks/image/image-declared-matches'
import { checkWords } from '../../../typed'

const NOT_READ = 'कार्ड वही रहता है (देखा गया); दूसरे नेटवर्क तस्वीर को बिगाड़ सकते हैं।'

export const imageDeclaredMatches = checkWords<typeof check>()({
  name: 'बताया गया आकार मेल खाता है',
  marketer: 'पेज में बताई चौड़ाई और ऊँचाई तस्वीर की ही होनी चाहिए।',
  developer:
    'og:image:width और og:image:height डिकोड किए पिक्सल से मेल खाने चाहिए। WhatsApp इन्हें नहीं देखता; जो नेटवर्क इन पर भरोसा करते हैं वे तस्वीर को खींचते, काटते या ठुकराते हैं।',
  howToFix: [
    'असली पिक्सल आकार लिखें, या अगर template अलग-अलग आकार की तस्वीरों के लिए है तो ये टैग उससे निकाल दें।',
    'आकार बदलने वाली image services: मूल का नहीं, वही आकार लिखें जो पता माँगता है।',
  ],
  outcomes: {
    'no-og-image': {
      title: '{check}: लागू नहीं',
      summary: 'पेज में og:image नहीं है जिसका आकार बताया जा सके।',
    },
    'nothing-declared': { title: '{check}: लागू नहीं', summary: 'पेज तस्वीर का आकार नहीं बताता।' },
    matches: {
      title: 'बताया गया तस्वीर का आकार मेल खाता है',
      summary:
        'पेज {declares, select, width {यही चौड़ाई} height {यही ऊँचाई} other {यही आकार}} बताता है: तस्वीर {size} की है।',
    },
    differs: {
      title: 'तस्वीर का बताया आकार अलग है, और {app} उसे नहीं पढ़ता',
      summary: `पेज {declared} बताता है, पर तस्वीर {size} की है। ${NOT_READ}`,
    },
    'stored-size-declared': {
      title: 'बताया गया आकार बिना घुमाई तस्वीर का है, और {app} उसे नहीं पढ़ता',
      summary:
        'पेज {stored} बताता है, जैसी फ़ाइल सहेजी है, पर उसका EXIF orientation उसे घुमाकर {size} कर देता है। जो प्रोग्राम orientation नहीं देखते वे पेज से सहमत हैं; जो उसे लागू करते हैं, जैसे ब्राउज़र, वे दूसरी आकृति दिखाते हैं।',
    },
    'width-differs': {
      title: 'तस्वीर की बताई चौड़ाई अलग है, और {app} उसे नहीं पढ़ता',
      summary: `पेज {width} px चौड़ाई बताता है, पर तस्वीर {size} की है। ${NOT_READ}`,
    },
    'height-differs': {
      title: 'तस्वीर की बताई ऊँचाई अलग है, और {app} उसे नहीं पढ़ता',
      summary: `पेज {height} px ऊँचाई बताता है, पर तस्वीर {size} की है। ${NOT_READ}`,
    },
  },
  fixes: {
    'declare-real-size': 'असली आकार बताएँ:',
    'turn-pixels': 'पिक्सल ख़ुद घुमाएँ, ताकि एक ही आकार हर जगह सही हो, और नई फ़ाइल का आकार बताएँ। ImageMagick से:',
  },
})
