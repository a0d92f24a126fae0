/** The words of the check on Range requests. */
import type { rangeHandled as check } from '../../../../judge/checks/page/range-handled'
import { checkWords } from '../../../typed'

const COULD_NOT_TELL = 'पता नहीं चल सका कि पेज Range रिक्वेस्ट से कैसे निपटता है'
const NO_CARD =
  '{client} के संदेशों में शायद कार्ड न हो: वह पेज का एक हिस्सा माँगता है, और रिस्पॉन्स किसी काम का नहीं, क्योंकि'
const WHOLE_WITHOUT = 'बिना Range वही पेज पूरा आता है, इसलिए गड़बड़ी Range सँभालने में है।'

export const rangeHandled = checkWords<typeof check>()({
  name: 'Range रिक्वेस्ट',
  marketer: 'iPhone पेज का सिर्फ़ पहला हिस्सा माँगते हैं। सर्वर ऐसी रिक्वेस्ट पर अटके तो iPhone के संदेशों में कार्ड नहीं होता।',
  developer:
    'पेज iPhone पर WhatsApp के रूप में Range: bytes=0-1024000 के साथ माँगा जाता है; फ़ोन असल में कौन-सी range भेजते हैं, पता नहीं। सही रिस्पॉन्स हैं पूरे पेज के साथ 200, और पहले बाइट व सही Content-Range के साथ 206। ग़लत हैं 416, ऐसा हिस्सा जो head से पहले ख़त्म हो, जो कहीं और से शुरू हो, और कंप्रेस बाइट से काटा हिस्सा।',
  howToFix: [
    'रिक्वेस्ट दोहराएँ: पते के साथ curl -r 0-1024000 -A "WhatsApp/2.22.19.78 I", और पूरे head के साथ 200 या 206 की उम्मीद करें।',
    '416 ऐसे कोड से आता है जो range को पेज की लंबाई से मिलाता है और लंबी को मना करता है; जो range पेज के भीतर शुरू होती है वह पेज के अंत तक दी जानी चाहिए।',
    'nginx: पेजों के location में max_ranges 0; range बंद कर देता है। Apache: Header unset Accept-Ranges के साथ RequestHeader unset Range (mod_headers)। Varnish: vcl_recv में पेजों के लिए unset req.http.Range।',
    'कंप्रेशन range काटने से पहले हो, या बिल्कुल न हो: जहाँ gzip चलते-चलते बनता है वहाँ range बंद करें। Cloudflare और CloudFront यह ख़ुद सही करते हैं; अपना worker या function देखें।',
    'Next.js और दूसरे frameworks पेजों के लिए Range नहीं देखते; आगे का cache या प्रॉक्सी देखें।',
  ],
  outcomes: {
    part: {
      title: 'Range रिक्वेस्ट को पूरा head मिलता है',
      summary: 'पेज का पहला हिस्सा माँगने पर सर्वर उसे भेजता है और सही बताता है कि वे कौन-से बाइट हैं।',
    },
    whole: {
      title: 'Range रिक्वेस्ट को पूरा head मिलता है',
      summary: 'सर्वर स्टेटस {status} और पूरा पेज देता है, जिसकी उसे अनुमति है।',
    },
    'contradicts-itself': {
      title: 'Range रिक्वेस्ट का रिस्पॉन्स अपनी ही बात काटता है',
      summary:
        'head पूरा आता है, पर हिस्सा ग़लत बताया गया है: {because}। सख़्त क्लाइंट या cache ऐसा रिस्पॉन्स छोड़ देता है।',
    },
    refused: {
      title: 'Range रिक्वेस्ट को मना किया जाता है',
      summary:
        '{client} के संदेश शायद सिर्फ़ लिंक दिखाएँ: सर्वर उसकी Range रिक्वेस्ट पर 416 देता है, जबकि range पेज के भीतर शुरू होती है।',
      detail:
        'पेज से लंबी range पेज के अंत तक दी जानी चाहिए (RFC 9110, 14.1.2); 416 उन range के लिए है जो उसके बाद शुरू होती हैं।',
    },
    garbage: {
      title: 'Range रिक्वेस्ट को ऐसे बाइट मिलते हैं जो पढ़े नहीं जा सकते',
      summary: `${NO_CARD} {failed}।`,
      detail: WHOLE_WITHOUT,
    },
    'head-cut-short': {
      title: 'Range रिक्वेस्ट को अधूरा head मिलता है',
      summary: `${NO_CARD} {bytes, plural, one {# बाइट आया} other {# बाइट आए}}, और head उसके बाद भी चलता है।`,
      detail: WHOLE_WITHOUT,
    },
    'another-part': {
      title: 'Range रिक्वेस्ट को पेज का दूसरा हिस्सा मिलता है',
      summary: `${NO_CARD} {because}।`,
      detail: WHOLE_WITHOUT,
    },
    'page-not-read': {
      title: COULD_NOT_TELL,
      summary: 'पेज बिना Range हेडर के भी नहीं पढ़ा जा सका।',
    },
    'not-asked': { title: COULD_NOT_TELL, summary: 'Range रिक्वेस्ट: {response}।' },
    'no-response': { title: COULD_NOT_TELL, summary: 'उस पर कोई रिस्पॉन्स नहीं आया: {failed}।' },
    'other-response': {
      title: COULD_NOT_TELL,
      summary: 'उसे मिला: {response}, जो range का रिस्पॉन्स नहीं है।',
    },
  },
  fixes: {
    'ignore-range':
      'माँग पर बनने वाले पेज Range को न देखें और पूरे पेज के साथ 200 दें, जिसकी HTTP अनुमति देता है। जहाँ फ़ाइलें हिस्सों में दी जाती हैं वहाँ हिस्सा पहले बाइट का हो और उसका Content-Range बताए कि कौन-से।',
  },
})
