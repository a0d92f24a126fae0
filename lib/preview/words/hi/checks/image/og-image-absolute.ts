/** The words of the check on whether the image's address is absolute. */
import type { ogImageAbsolute as check } from '../../../../judge/checks/image/og-image-absolute'
import { checkWords } from '../../../typed'

const LOST = {
  summary: 'कार्ड में तस्वीर नहीं है: {app} पते पूरे नहीं करता, और कोई दूसरा टैग नहीं आज़माता।',
  detail:
    '{client} पर {app} ऐसा पता छोड़ देता है (देखा गया), और Meta पूरा URL माँगता है। कुछ gateways और दूसरे नेटवर्क उसे पूरा कर लेते हैं, इसलिए वहाँ तस्वीर दिख सकती है।',
} as const

export const ogImageAbsolute = checkWords<typeof check>()({
  name: 'तस्वीर का पता पूरा',
  marketer: 'तस्वीर का पता पूरा होना चाहिए, https:// और डोमेन के साथ।',
  developer:
    'og:image पूरा URL होना चाहिए। Android मान को जैसा है वैसा URL parser को देता है: path या //host पता ग़लत माना जाता है, जिससे तस्वीर का चरण ख़त्म हो जाता है, और दूसरा टैग नहीं आज़माया जाता। सिर्फ़ link आइकन पूरे किए जाते हैं।',
  howToFix: [
    'पूरा पता https:// से लिखें, चाहे तस्वीर उसी डोमेन पर हो।',
    'Next.js: root layout में metadataBase दें; तब सापेक्ष openGraph images पूरे हो जाते हैं।',
    'WordPress: Settings, General में साइट का पता देखें, और ऐसा plugin जो लिंक को सापेक्ष बनाता हो।',
    'Hugo, Jekyll, Astro, Eleventy: URL filter का पूरा रूप लें (absURL, absolute_url, new URL(path, Astro.site))।',
  ],
  outcomes: {
    absolute: { title: 'तस्वीर का पता पूरा है', summary: 'वह जैसा है वैसा माँगा जा सकता है।' },
    'two-addresses': {
      title: 'तस्वीर के पते में दो पते हैं',
      summary: 'कार्ड में तस्वीर नहीं है: पहले से पूरे पते के आगे साइट का अपना पता लगा है। तस्वीर {host} पर लगती है।',
      detail:
        'template हर तस्वीर में साइट का पता जोड़ता है। उसे पूरे पतों को छोड़ देना चाहिए: new URL(path, base), urljoin और absolute_url ऐसा करते हैं।',
    },
    slashes: {
      title: 'तस्वीर का पता वेब पता नहीं है',
      summary:
        'कार्ड में तस्वीर नहीं है: colon के बाद {slashes, plural, =0 {कोई slash नहीं है} one {एक slash है} other {# slash हैं}}, जबकि दो होने चाहिए, इसलिए पते में होस्ट नहीं है।',
    },
    relative: { title: 'तस्वीर का पता सापेक्ष है', ...LOST },
    'protocol-relative': { title: 'तस्वीर का पता https:// के बजाय // से शुरू होता है', ...LOST },
    'data-url': { title: 'टैग में पते की जगह तस्वीर ही रखी है', ...LOST },
    'other-scheme': { title: 'तस्वीर का पता न https:// है न http://', ...LOST },
    malformed: { title: 'तस्वीर का पता वेब पता नहीं है', ...LOST },
  },
  fixes: {
    'keep-second-address': 'एक ही पता लिखें, ऐसी तस्वीर का जो निजी विंडो में खुलती हो:',
    'write-two-slashes':
      'https://, होस्ट और फिर path लिखें। होस्ट अक्सर वहाँ खोता है जहाँ template पते के हिस्से जोड़ता है:',
    'upload-and-name': 'तस्वीर अपलोड करें और उसका पूरा पता दें, https:// से शुरू:',
  },
})
