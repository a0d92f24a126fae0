/** Why a tag that is in the source is not read. */
import { phraseWords } from '../../typed'

export const unreadable = phraseWords<'unreadable'>()({
  'unreadable.value-unquoted.because': 'content उद्धरण चिह्नों में नहीं है',
  'unreadable.value-unquoted.developer':
    "Android क्लाइंट content=\"…\" या content=''…'' ढूँढता है; जो minifier वैकल्पिक उद्धरण चिह्न हटाता है वह मान को छिपा देता है।",
  'unreadable.key-unquoted.because': 'नाम उद्धरण चिह्नों में नहीं है',
  'unreadable.key-unquoted.developer':
    'Android क्लाइंट property="…" या name="…" ढूँढता है; जो minifier वैकल्पिक उद्धरण चिह्न हटाता है वह नाम को छिपा देता है।',
  'unreadable.value-empty.because': 'content खाली है',
  'unreadable.value-empty.developer': 'मान में कम से कम एक अक्षर चाहिए।',
  'unreadable.value-missing.because': 'content नहीं है',
  'unreadable.value-missing.developer': 'टैग में नाम है पर content attribute नहीं।',
  'unreadable.not-closed.because': 'यह head के भीतर बंद नहीं होता',
  'unreadable.not-closed.developer': 'Android क्लाइंट <title>…</title> ढूँढता है और अंत नहीं पाता।',
  'unreadable.key-case.because': 'नाम छोटे अक्षरों में नहीं है',
  'unreadable.key-case.developer': 'नाम हूबहू मिलाए जाते हैं: og:title, सब छोटे अक्षर।',
  'unreadable.key-spaces.because': 'नाम के आसपास ख़ाली जगह है',
  'unreadable.key-spaces.developer': 'नाम हूबहू मिलाए जाते हैं; उद्धरण चिह्नों के भीतर की ख़ाली जगह नाम का हिस्सा है।',
  'unreadable.attribute-case.because': 'property, name या content शब्द बड़े अक्षरों में है',
  'unreadable.attribute-case.developer': 'attribute के नाम हूबहू, छोटे अक्षरों में मिलाए जाते हैं।',
  'unreadable.space-around-equals.because': 'बराबर के चिह्न से पहले या बाद ख़ाली जगह है',
  'unreadable.space-around-equals.developer':
    'attribute name="value" के रूप में मिलाए जाते हैं, बराबर के चिह्न के आसपास ख़ाली जगह के बिना।',
  'unreadable.bare-attribute-before.because': 'ठीक पहले बिना मान का attribute आता है',
  'unreadable.bare-attribute-before.developer':
    'property या content के ठीक पहले बिना मान का attribute मिलान तोड़ देता है; उसे मान दें, या अंत में ले जाएँ।',
  'unreadable.angle-bracket-in-value.because': 'content में अकेला > चिह्न है',
  'unreadable.angle-bracket-in-value.developer':
    'अकेला > Android क्लाइंट के लिए टैग ख़त्म कर देता है; इसकी जगह &gt; लिखें।',
  'unreadable.outside-head.because': 'head से बाहर के टैग नहीं पढ़े जाते',
  'unreadable.outside-head.developer': 'सिर्फ़ <head> और </head> के बीच का टेक्स्ट पढ़ा जाता है।',
  'unreadable.beyond-limit.because': 'यह उस जगह के बाद है जहाँ {app} पढ़ना बंद कर देता है',
  'unreadable.beyond-limit.developer': 'खोले हुए (decompressed) बाइट गिने जाते हैं, टैग के अंत तक।',
  'unreadable.inside-comment.because': 'टिप्पणी के भीतर के टैग नहीं पढ़े जाते',
  'unreadable.inside-comment.developer': 'टैग टिप्पणी में रखा गया है।',
  'unreadable.inside-script.because': 'स्क्रिप्ट के भीतर के टैग नहीं पढ़े जाते',
  'unreadable.inside-script.developer': 'स्क्रिप्ट नहीं चलाई जातीं, और उनका टेक्स्ट markup नहीं होता।',
  'unreadable.inside-template.because': 'template के भीतर के टैग नहीं पढ़े जाते',
  'unreadable.inside-template.developer': 'ऐसे एलिमेंट की सामग्री दस्तावेज़ का हिस्सा नहीं होती।',
  'unreadable.inside-svg.because': 'svg के भीतर के टैग पेज के टैग नहीं हैं',
  'unreadable.inside-svg.developer': 'HTML parser के लिए svg की सामग्री चित्र का हिस्सा है।',
  'unreadable.key-not-read.because': '{app} इस नाम के टैग नहीं लेता',
  'unreadable.key-not-read.developer': 'यह नाम क्लाइंट की सूची में नहीं है।',
  'unreadable.overridden.because': 'इसी नाम का बाद वाला टैग लिया जाता है',
  'unreadable.overridden.developer': 'एक ही नाम के दो टैग में आख़िरी वाला लिया जाता है।',
  'unreadable.slash-joined':
    'उद्धरण चिह्नों के बिना /> का slash मान का हिस्सा बन जाता है: जो टैग लेता है उसके लिए पता slash पर ख़त्म होता है और कहीं और ले जाता है।',
  'unreadable.several': '{first} {rest}',
})
