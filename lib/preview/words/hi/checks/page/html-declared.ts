/** The words of the check on the page's content type. */
import type { htmlDeclared as check } from '../../../../judge/checks/page/html-declared'
import { checkWords } from '../../../typed'

export const htmlDeclared = checkWords<typeof check>()({
  name: 'HTML के रूप में भेजा गया',
  marketer:
    'सर्वर बताए कि वह वेब पेज भेजता है। WhatsApp पेज फिर भी पढ़ लेता है; दूसरे उसका source दिखा सकते हैं, या उसे छोड़ सकते हैं।',
  developer:
    'रिस्पॉन्स में Content-Type: text/html (या application/xhtml+xml) हो। Android क्लाइंट उसे नहीं देखता; हेडर के बिना बाकी सबको अंदाज़ा लगाना पड़ता है, और दूसरे प्रकार के साथ वे उसी पर भरोसा कर सकते हैं।',
  howToFix: [
    'हर पेज के साथ Content-Type: text/html; charset=utf-8 भेजें।',
    'nginx: mime.types शामिल करें, और बिना extension वाले पेजों के location में default_type text/html दें। Apache: AddType text/html .html, या बिना extension वाले पेजों के लिए ForceType text/html।',
    'S3 या Google Cloud Storage जैसे भंडार अपलोड के समय दिया प्रकार रखते हैं: पेज को text/html के साथ फिर अपलोड करें।',
    'कोड में हेडर वहाँ दें जहाँ रिस्पॉन्स बनता है: PHP header("Content-Type: text/html; charset=utf-8"), Express res.type("html"), new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } })।',
  ],
  outcomes: {
    'sent-as-html': { title: 'पेज HTML के रूप में भेजा जाता है', summary: 'हेडर {type} कहता है।' },
    'another-type': {
      title: 'पेज नहीं बताता कि वह HTML है',
      summary:
        'ब्राउज़र या दूसरी सेवा पेज का source दिखा सकती है, उसे फ़ाइल के रूप में सहेज सकती है या छोड़ सकती है: हेडर उसे {type} कहता है। {client} पर {app} पेज फिर भी पढ़ता है।',
      detail: 'body HTML की तरह शुरू होती है और वैसे ही पढ़ी गई। iPhone और Meta के सर्वर हेडर देखते हैं या नहीं, पता नहीं।',
    },
    'type-unreadable': {
      title: 'पेज नहीं बताता कि वह HTML है',
      summary:
        'ब्राउज़र या दूसरी सेवा पेज का source दिखा सकती है, उसे फ़ाइल के रूप में सहेज सकती है या छोड़ सकती है: हेडर में पढ़ने लायक प्रकार नहीं है। {client} पर {app} पेज फिर भी पढ़ता है।',
      detail: 'body HTML की तरह शुरू होती है और वैसे ही पढ़ी गई। iPhone और Meta के सर्वर हेडर देखते हैं या नहीं, पता नहीं।',
    },
    'no-type': {
      title: 'पेज नहीं बताता कि वह HTML है',
      summary:
        'ब्राउज़र या दूसरी सेवा पेज का source दिखा सकती है, उसे फ़ाइल के रूप में सहेज सकती है या छोड़ सकती है: रिस्पॉन्स में Content-Type हेडर नहीं है। {client} पर {app} पेज फिर भी पढ़ता है।',
      detail: 'body HTML की तरह शुरू होती है और वैसे ही पढ़ी गई। iPhone और Meta के सर्वर हेडर देखते हैं या नहीं, पता नहीं।',
    },
  },
  fixes: { 'send-header': 'पेज के साथ यह हेडर भेजें:' },
})
