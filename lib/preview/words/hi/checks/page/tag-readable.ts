/** The words of the check on how tags are spelled. */
import type { tagReadable as check } from '../../../../judge/checks/page/tag-readable'
import { checkWords } from '../../../typed'

const CANNOT = '{keys} पढ़ा नहीं जा सकता: {because}।'
const IS_MISSING = '{clients} पर कार्ड में {fields} नहीं है। टैग नीचे जैसा लिखें।'
const IS_REPLACED =
  'कार्ड का {fields} इसकी जगह दूसरे टैग से {count, plural, one {आता है} other {आते हैं}}। टैग नीचे जैसा लिखें।'
const UNREADABLE = 'आपका टैग मौजूद है, पर {app} उसे पढ़ नहीं सकता'
const NOT_READ = 'एक टैग वहाँ है जहाँ {app} उसे पढ़ नहीं सकता'

const OPEN_TITLE =
  '{hiddenCount, plural, =0 {ब्राउज़र उसके बाद सब कुछ शीर्षक मान लेता है।} one {पेज को parse करने वाले हर पढ़ने वाले के लिए, जैसे ब्राउज़र और ज़्यादातर crawlers, {hidden} उस शीर्षक का टेक्स्ट है, टैग नहीं।} other {पेज को parse करने वाले हर पढ़ने वाले के लिए, जैसे ब्राउज़र और ज़्यादातर crawlers, {hidden} उस शीर्षक का टेक्स्ट हैं, टैग नहीं।}} {stillReadCount, plural, =0 {{title, select, none {{client} पर {app} को शीर्षक नहीं मिलता।} other {{client} पर {app} फिर भी {title} दिखाता है।}}} other {{title, select, none {{client} पर {app} फिर भी {stillRead} पढ़ता है, पर शीर्षक नहीं पाता।} other {{client} पर {app} टैग pattern से ढूँढता है और फिर भी {stillRead} पढ़ता है।}}}}'
const OPEN_TITLE_DETAIL =
  'शीर्षक के भीतर HTML parser </title> तक सब टेक्स्ट मानता है, उससे पहले चाहे जो आए। Android क्लाइंट टैग pattern से ढूँढता है, और शीर्षक के लिए उसे दोनों सिरे चाहिए। iPhone इनमें से क्या करते हैं, पक्का पता नहीं; यहाँ बना कार्ड parser मानता है।'

export const tagReadable = checkWords<typeof check>()({
  name: 'टैग की वर्तनी',
  marketer: 'आपका टैग मौजूद होकर भी अदृश्य हो सकता है: WhatsApp टैग ब्राउज़र से ज़्यादा सख़्ती से पढ़ता है।',
  developer:
    'Android क्लाइंट टैग HTML parser से नहीं, pattern से ढूँढता है: मान उद्धरण चिह्नों में और खाली नहीं, नाम हूबहू छोटे अक्षरों में, बराबर के चिह्न के आसपास ख़ाली जगह नहीं, ठीक पहले बिना मान का attribute नहीं, मान के भीतर > नहीं, शीर्षक </title> से बंद, और सिर्फ़ head के भीतर। बंद न हुआ शीर्षक अपने बाद के टैग हर HTML parser से छिपा देता है। iPhone के ज़्यादा उदार होने की ख़बर है।',
  howToFix: [
    'हर टैग ऐसे लिखें: <meta property="og:title" content="[इस पेज का शीर्षक]">।',
    'HTML minifiers: attribute के उद्धरण चिह्न हटाना बंद करें (html-minifier: removeAttributeQuotes: false; minify for Go: KeepQuotes; Docusaurus और Astro plugins यही विकल्प देते हैं)।',
    'Cloudflare का पुराना Auto Minify और WordPress cache plugins (Autoptimize, LiteSpeed, W3 Total Cache) के “minify HTML” विकल्प भी ऐसा कर सकते हैं; head को बाहर रखें, या उद्धरण चिह्न रखें।',
    'शीर्षक बंद करें: <title>[इस पेज का शीर्षक]</title>। खुले शीर्षक के बाद जो आए वह ब्राउज़र के लिए टेक्स्ट है, और पेज ख़ाली रह सकता है।',
    'React और Vue नाम से पहले data-react-helmet या data-n-head जैसे attribute रखते हैं; उन्हें मान ("true") दें या अंत में ले जाएँ।',
    'body में टैग: ऐसी चीज़ जो head की नहीं (tag manager का img, div, iframe) या template उन्हें वहाँ ले गया; उन्हें उससे पहले छापें।',
  ],
  outcomes: {
    'all-read': {
      title: 'वर्तनी से कोई टैग नहीं छिपा',
      summary: '{app} कार्ड के {count, plural, one {# टैग} other {# टैग}} लिखे अनुसार पढ़ता है।',
    },
    'none-wrong': {
      title: 'वर्तनी से कोई टैग नहीं छिपा',
      summary: 'कार्ड का ऐसा कोई टैग नहीं जिसकी वर्तनी ग़लत हो।',
    },
    'none-wrong-within-limit': {
      title: 'वर्तनी से कोई टैग नहीं छिपा',
      summary: '{app} पेज का जो हिस्सा पढ़ता है उसमें कार्ड का कोई ग़लत वर्तनी वाला टैग नहीं।',
    },
    'head-not-read-whole': {
      title: 'पूरा head नहीं पढ़ा जा सका',
      summary: 'पढ़ना जल्दी रुक गया क्योंकि head बहुत गहरा है या उसमें बहुत ज़्यादा टैग हैं; जो पढ़ा गया उसकी वर्तनी ठीक है।',
    },
    'unreadable-and-missing': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_MISSING}`,
      detail: '{mechanism}',
    },
    'unreadable-and-replaced': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_REPLACED}`,
      detail: '{mechanism}',
    },
    'not-read-and-missing': { title: NOT_READ, summary: `${CANNOT} ${IS_MISSING}`, detail: '{mechanism}' },
    'not-read-and-replaced': { title: NOT_READ, summary: `${CANNOT} ${IS_REPLACED}`, detail: '{mechanism}' },
    'not-read-address': {
      title: NOT_READ,
      summary: `${CANNOT} टैग नीचे जैसा लिखें।`,
      detail: '{mechanism}',
    },
    'not-read-but-replaced': {
      title: NOT_READ,
      summary: `${CANNOT} इसकी जगह इसी नाम का दूसरा टैग पढ़ा जाता है, इसलिए {clients} पर कार्ड पर असर नहीं।`,
      detail: '{mechanism}',
    },
    'cut-at-quote': {
      title:
        '{count, plural, one {उद्धरण चिह्न {keys} को बीच में काट देता है} other {उद्धरण चिह्न {keys} को बीच में काट देते हैं}}',
      summary:
        'पंक्ति {line, number} के टेक्स्ट में अकेला उद्धरण चिह्न है, जो मान को वहीं ख़त्म कर देता है: {left, select, nothing {उसका कुछ नहीं बचता} other {सिर्फ़ “{left}” बचता है}}। पाठकों को टेक्स्ट कटा हुआ, या उसकी जगह दूसरा दिखता है।',
      detail:
        'दोहरे उद्धरण चिह्नों का attribute अगले दोहरे चिह्न पर ख़त्म होता है; उसके बाद के शब्द बेमतलब attribute माने जाते हैं। भीतर &quot; लिखें, या template से मान escape करवाएँ।',
    },
    'inside-svg': {
      title: '{keys} svg के भीतर {count, plural, one {है} other {हैं}}',
      summary:
        '{readers} पर {app} टैग pattern से ढूँढता है और {count, plural, one {इसे पेज का टैग} other {इन्हें पेज के टैग}} मान लेता है। {others} पर पेज parse होता है, जैसे ब्राउज़र में, और svg के भीतर की चीज़ चित्र का हिस्सा है: वहाँ कार्ड {instead, select, nothing {इसके बिना रहता है} other {दूसरा टैग लेता है}}।',
      detail:
        'हर क्लाइंट पढ़ सके, इसके लिए कार्ड का टैग head में ही, किसी भी svg से बाहर हो। {client} का कार्ड इसके साथ बनाया गया है।',
    },
    'title-not-closed': {
      title: 'शीर्षक बंद नहीं है',
      summary: `पंक्ति {line, number} में शुरू होने वाले शीर्षक का </title> head में नहीं है। ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
    'title-closed-late': {
      title: 'शीर्षक बहुत देर से बंद होता है',
      summary: `पंक्ति {line, number} में शुरू होने वाला शीर्षक कार्ड के टैग के बाद बंद होता है। ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
  },
  fixes: {
    'move-into-head': 'ये टैग head में, <meta charset> के ठीक बाद डालें, वर्तनी ठीक ऐसी ही:',
    'move-out-of-svg': 'ये टैग head में, svg से बाहर डालें, या svg को body में ले जाएँ:',
    'escape-quotes': '{count, plural, one {मान} other {इन मानों}} के भीतर हर उद्धरण चिह्न को &quot; लिखें:',
    'replace-tags': 'इन टैग की जगह ये रखें:',
    'close-title': 'शीर्षक को उसके टेक्स्ट के ठीक बाद बंद करें:',
    'close-title-and-check-again':
      'शीर्षक को उसके टेक्स्ट के ठीक बाद बंद करें; दूसरे टैग की वर्तनी भी ग़लत है, इसलिए उसके बाद लिंक एक बार फिर जाँचें:',
  },
})
