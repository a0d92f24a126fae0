/** The words of the check on text that is encoded twice. */
import type { textEncodedOnce as check } from '../../../../judge/checks/text/text-encoded-once'
import { checkWords } from '../../../typed'

export const textEncodedOnce = checkWords<typeof check>()({
  name: 'टेक्स्ट एक बार एन्कोड',
  marketer:
    'शीर्षक में &amp; या &#39; जैसे चिह्न पेज की ग़लती हैं: किसी ने टेक्स्ट दो बार एन्कोड किया, और पाठकों को चिह्न की जगह कोड दिखता है।',
  developer:
    'मान के entities एक बार डिकोड होते हैं। दो बार escape किया मान (&amp;amp;) एक entity (&amp;) छोड़ जाता है, जिसे कार्ड टेक्स्ट की तरह दिखाता है। टेक्स्ट जान-बूझकर entities के बारे में है या नहीं, नहीं कहा जा सकता।',
  howToFix: [
    'हर मान को एक ही बार, जहाँ छपता है वहीं, escape करें। सहेजे टेक्स्ट में पहले से &amp; या &#39; हो, तो सादा टेक्स्ट रखें और पुरानी पंक्तियाँ साफ़ करें।',
    'WordPress: get_the_title() या import से आए शीर्षकों में entities होते हैं; पहले wp_specialchars_decode() से छापें, या SEO plugin को मूल शीर्षक पढ़ने दें।',
    'React, Vue, Svelte, Jinja, Twig, Blade और Liquid templates ख़ुद escape करते हैं: उन्हें सादा टेक्स्ट दें, और htmlspecialchars(), he.encode() या escape filter हटाएँ।',
    'Next.js: metadata export के टेक्स्ट अपने आप escape होते हैं; जो headless CMS &rsquo; देता है उसे पहले डिकोड करना होगा।',
  ],
  outcomes: {
    'no-text': {
      title: 'जाँचने के लिए टेक्स्ट नहीं है',
      summary: '{app} को इस पेज पर न शीर्षक मिलता है न विवरण।',
    },
    'encoded-once': {
      title: 'टेक्स्ट एक बार एन्कोड है',
      summary: 'कार्ड किसी चिह्न की जगह &amp; जैसा entity नहीं दिखाता।',
    },
    'encoded-twice': {
      title: '{fields} में चिह्न की जगह कोड {fieldCount, plural, one {दिखता है} other {दिखता है}}',
      summary:
        'कार्ड{shownBy, select, all {} other { {clients} पर}} “{seen}” दिखाता है{meaning, select, visible {, जहाँ शायद “{meant}” होना था} other {}}। यह {source} से आता है, जो दो बार एन्कोड लगता है। टेक्स्ट ऐसे कोड के बारे में ही हो, तो रहने दें।',
      detail:
        'entity एक बार डिकोड होता है, इसलिए जो बचता है वह टेक्स्ट की तरह दिखता है। पेज में कुछ नहीं बताता कि यही चाहा गया था या नहीं।',
    },
  },
  fixes: {
    'encode-once': 'टेक्स्ट एक ही बार एन्कोड करें{count, plural, one {} other {, इनमें से हर टैग में}}:',
  },
})
