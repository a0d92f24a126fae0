/** The words of the check on the link's scheme. */
import type { linkScheme as check } from '../../../../judge/checks/page/link-scheme'
import { checkWords } from '../../../typed'

export const linkScheme = checkWords<typeof check>()({
  name: 'पूरा लिंक',
  marketer: 'लिंक को शुरू में https:// के साथ लिखें। व्यक्ति का फ़ोन अंदाज़ा लगा लेता है; संदेश भेजने वाले प्रोग्राम नहीं।',
  developer:
    'send-link API प्रोटोकॉल माँगता है और उसके बिना 400 देता है। Cloud API प्रीव्यू तभी ढूँढता है जब body में http:// या https:// से शुरू होने वाला URL हो।',
  howToFix: [
    'पता ब्राउज़र की पता पट्टी से कॉपी करें: वह https:// जोड़ देता है, जहाँ छिपाता है वहाँ भी।',
    'templates, spreadsheets और CRM में पूरा पता रखें, सिर्फ़ डोमेन नहीं।',
    'कोड में पते new URL(path, "https://www.example.com").href से बनाएँ, और जिसे new URL() मना करे उसे मना करें।',
  ],
  outcomes: {
    complete: { title: 'लिंक पूरा है', summary: 'वह {scheme}:// से शुरू होता है।' },
    'complete-in-text': {
      title: 'लिंक पूरा है',
      summary: 'वह {scheme}:// से शुरू होता है। वह लिखे गए टेक्स्ट में मिला।',
    },
    'no-scheme': {
      title: 'लिंक में https:// नहीं है',
      summary: 'send-link API लिंक को ऐसे ही स्टेटस 400 के साथ मना करता है। जाँचने के लिए हमने {scheme}:// जोड़ा।',
    },
  },
  fixes: { 'send-in-full': 'लिंक पूरा भेजें:' },
})
