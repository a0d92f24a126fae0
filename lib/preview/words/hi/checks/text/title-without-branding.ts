/** The words of the check on branding in the title. */
import type { titleWithoutBranding as check } from '../../../../judge/checks/text/title-without-branding'
import { checkWords } from '../../../typed'

const TAKES =
  '“{brand}” {count, plural, one {# अक्षर} other {# अक्षरों}} में से {saved, number} लेता है, और कार्ड {host} वैसे भी दिखाता है।'
const SUMMARY = `${TAKES} शीर्षक का कुछ नहीं जाता; नाम के बिना वह आसानी से पढ़ा जाता है।`
const DETAIL =
  '{measured, select, own {og:title में दिखा।} other {ऐसा og:title नहीं है जिसे {app} पढ़ सके, इसलिए वह {rule} दिखाता है, जिसमें ब्रांड है।}}'

export const titleWithoutBranding = checkWords<typeof check>()({
  name: 'शीर्षक बिना ब्रांड',
  marketer:
    'कार्ड अपनी आख़िरी पंक्ति में आपकी साइट का नाम पहले से दिखाता है। “| ब्रांड” के बिना शीर्षक में लिंक की बात के लिए जगह रहती है।',
  developer:
    'Meta सामग्री का शीर्षक बिना ब्रांड के माँगता है। जाँच og:site_name या डोमेन का नाम शीर्षक के किसी भी सिरे पर ढूँढती है, जो |, –, · या colon जैसे चिह्न से बाकी से अलग हो। वह तभी चेतावनी देती है जब नाम पहले आए और शीर्षक के अंत को बाहर धकेल दे।',
  howToFix: [
    'ब्रांड <title> में रखें, जहाँ ब्राउज़र टैब और खोज उसे लेते हैं, और og:title उसके बिना लिखें।',
    'Next.js: title template सिर्फ़ title पर लगता है; openGraph.title जैसा लिखा है वैसा लिया जाता है। उसमें सादा शीर्षक दें।',
    'WordPress: SEO plugin की social settings में title template से “separator” और “site title” निकालें।',
    'Shopify: meta-tags snippet में og:title के लिए shop.name वाले page_title की जगह {{ product.title }} या {{ article.title }} लें।',
  ],
  outcomes: {
    'no-title': { title: 'जाँचने के लिए शीर्षक नहीं है', summary: '{app} को इस पेज पर शीर्षक नहीं मिलता।' },
    'free-of-branding': {
      title: 'शीर्षक में ब्रांड नहीं है',
      summary: 'वह बताता है कि पेज किस बारे में है, और नीचे होस्ट बताता है कि वह किसका है।',
    },
    'ends-with-brand': {
      title: 'शीर्षक साइट के नाम पर ख़त्म होता है',
      summary: SUMMARY,
      detail: DETAIL,
    },
    'brand-in-the-way': {
      title: 'साइट का नाम शीर्षक को बाहर धकेलता है',
      summary: `${TAKES} शीर्षक का अंत कट जाता है। नाम हटा दें।`,
      detail: DETAIL,
    },
    'begins-with-brand': {
      title: 'शीर्षक साइट के नाम से शुरू होता है',
      summary: SUMMARY,
      detail: DETAIL,
    },
  },
  fixes: { 'write-headline-alone': 'सिर्फ़ शीर्षक लिखें:' },
})
