/** The words of the check on the page's speed. */
import type { pageFast as check } from '../../../../judge/checks/page/page-fast'
import { checkWords } from '../../../typed'

export const pageFast = checkWords<typeof check>()({
  name: 'पेज की गति',
  marketer: 'पेज 2 सेकंड के भीतर जवाब दे। धीमा प्रीव्यू लोड होने से पहले लोग संदेश भेज देते हैं।',
  developer:
    'पहली रिक्वेस्ट से, रीडायरेक्ट समेत, </head> आने तक का समय: ज़्यादा से ज़्यादा 2 s अच्छा है, 3 s तक चेतावनी, 3 s से ऊपर ग़लती। Android 10 s बाद छोड़ता है; Web फ़ोन के लिए 7 s रुकता है।',
  howToFix: [
    'पहले बाइट को देखें: ज़्यादातर समय उससे पहले जाता है तो सर्वर धीमा है; उसके बाद जाता है तो head भारी है।',
    'सार्वजनिक पेजों का HTML पाठकों के पास के cache में रखें। Cloudflare: बिना cookies वाले पेजों के लिए “Eligible for cache” वाला Cache Rule। nginx: एक मिनट का proxy_cache या fastcgi_cache काफ़ी है।',
    'WordPress: page cache (WP Super Cache, LiteSpeed, WP Rocket), OPcache के साथ PHP 8, और हर रिक्वेस्ट पर query करने वाले plugins कम।',
    'Next.js: force-dynamic की जगह static rendering या revalidate लें, और generateMetadata में धीमे डेटा का await न करें। serverless cold start ठीक इसी विज़िटर पर पड़ता है।',
    'हर रीडायरेक्ट एक चक्कर का समय लेता है; आख़िरी पता शेयर करें।',
  ],
  outcomes: {
    'timed-out': {
      title: '{problem}',
      summary: '{app} सिर्फ़ लिंक दिखाएगा: वह {limit} रुकता है, और पेज उतने समय में नहीं आया।',
      detail: '{because}',
    },
    'not-measured': { title: 'जवाब का समय नापा नहीं जा सका', summary: '{because}' },
    'not-the-page': {
      title: 'जवाब का समय नापा नहीं जा सका',
      summary: '{time} बाद जो रिस्पॉन्स आया वह पेज ही नहीं था, इसलिए पेज की गति पता नहीं।',
    },
    'broke-off': {
      title: 'जवाब का समय नापा नहीं जा सका',
      summary: 'head पूरा होने से पहले रिस्पॉन्स {time} बाद टूट गया।',
    },
    fast: {
      title: 'पेज तेज़ है',
      summary: 'head {time} में पूरा हुआ; {limit} तक सब अच्छा है।',
    },
    'a-little-slow': {
      title: 'पेज थोड़ा धीमा है',
      summary:
        'जल्दी भेजने वाले लोग लिंक बिना कार्ड के भेजते हैं: {time} बाद head {head, select, complete {पूरा था} other {पूरा नहीं था}}, और {limit} तक अच्छा है।',
    },
    'client-gives-up': {
      title: 'पेज बहुत धीमा है',
      summary:
        '{app} सिर्फ़ लिंक दिखाएगा: वह {limit} बाद छोड़ देता है, और head {head, select, complete {{time} बाद ही पूरा हुआ} other {तब पूरा नहीं था}}।',
      detail:
        '{patience, select, less {{app} {client} फ़ोन के लिए {waits} रुकता है और फिर सादे होस्ट और पते का कार्ड बनाता है।} other {}}',
    },
    'too-slow': {
      title: 'पेज बहुत धीमा है',
      summary:
        'कई संदेश बिना कार्ड के जाएँगे: {time} बाद head {head, select, complete {पूरा था} other {पूरा नहीं था}}, और प्रकाशित गाइड के अनुसार {limit} से ऊपर प्रीव्यू छोड़ दिए जाते हैं।',
      detail:
        '{patience, select, less {{app} {client} फ़ोन के लिए {waits} रुकता है और फिर सादे होस्ट और पते का कार्ड बनाता है।} other {{client} ख़ुद {waits} रुकता है, इसलिए धैर्य रखने वाला भेजने वाला शायद कार्ड देख ले।}}',
    },
  },
  fixes: {
    'respond-faster': 'सर्वर {limit} के भीतर जवाब दे, हो सके तो cache से।',
    'serve-from-cache': 'पहला बाइट {firstByte} बाद आया: ज़्यादातर समय सर्वर पर जाता है। पेज cache से दें।',
    'shrink-head':
      'ज़्यादातर समय पहले बाइट के बाद जाता है: head छोटा करें और उसे एक साथ, किसी गणना वाली चीज़ से पहले भेजें।',
  },
})
