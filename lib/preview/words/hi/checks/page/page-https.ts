/** The words of the check on https. */
import type { pageHttps as check } from '../../../../judge/checks/page/page-https'
import { checkWords } from '../../../typed'

export const pageHttps = checkWords<typeof check>()({
  name: 'HTTPS',
  marketer: 'लिंक https:// से शुरू हो। सादे http:// पेजों का WhatsApp कार्ड नहीं बनाता, या सुरक्षित पेज माँगता है।',
  developer:
    'प्रकाशित गाइड: http:// पेजों का प्रीव्यू नहीं। Android 2023 के अंत से पेज, उसके रीडायरेक्ट और उसकी तस्वीर के लिए http:// को https:// कर देता है, इसलिए बिना मान्य सर्टिफ़िकेट के होस्ट का कार्ड नहीं बनता।',
  howToFix: [
    'https:// पता शेयर करें, और http:// को एक स्थायी रीडायरेक्ट से https:// पर भेजें।',
    'nginx: server { listen 80; return 301 https://$host$request_uri; }। Let’s Encrypt certbot या acme.sh से मुफ़्त सर्टिफ़िकेट देता है।',
    'Cloudflare: SSL/TLS → Full (strict), और Edge Certificates → Always Use HTTPS।',
    'WordPress: Settings → General में दोनों पते https:// करें, फिर सामग्री में http:// खोजकर बदलें। Shopify: Settings → Domains दिखाता है कि सर्टिफ़िकेट तैयार है या नहीं।',
    'Next.js, Vercel और Netlify अपने आप https देते हैं; देखें कि canonical और og:url भी https:// से लिखे हों।',
  ],
  outcomes: {
    'http-though-https-works': {
      title: 'लिंक http है, जबकि https चलता है',
      summary:
        'कुछ क्लाइंट सिर्फ़ लिंक दिखा सकते हैं। {client} पर {app} के हाल के संस्करण ख़ुद https:// माँगते हैं और कार्ड दिखाते हैं। https:// पता शेयर करें।',
      detail:
        '{client} पर {app} 2023 के अंत से http:// को https:// कर देता है; पुराने क्लाइंट और प्रकाशित गाइड http:// को मना करते हैं।',
    },
    'http-and-https-fails': {
      title: 'लिंक http है',
      summary: '{app} सिर्फ़ लिंक दिखाएगा: वह इसकी जगह https:// माँगता है, और वह नहीं चला: {because}।',
      detail:
        '{client} पर {app} 2023 के अंत से http:// को https:// कर देता है; पुराने क्लाइंट और प्रकाशित गाइड http:// को मना करते हैं।',
    },
    'http-and-no-https': {
      title: 'लिंक http है',
      summary: '{app} सिर्फ़ लिंक दिखाएगा: वह इसकी जगह https:// माँगता है, और कोई सुरक्षित पेज नहीं दिखा।',
      detail:
        '{client} पर {app} 2023 के अंत से http:// को https:// कर देता है; पुराने क्लाइंट और प्रकाशित गाइड http:// को मना करते हैं।',
    },
    'tls-failure': {
      title: '{problem}',
      summary:
        '{app} सिर्फ़ लिंक दिखाएगा: फ़ोन इससे सुरक्षित कनेक्शन नहीं बना पाता। {because}{seen, select, yes { {shown}} other {}}',
      detail: '{reason}',
    },
    'https-throughout': {
      title: 'लिंक https है',
      summary: 'हर रिस्पॉन्स https पर आया; क्या आया, यह दूसरे नतीजे का विषय है।',
    },
    'not-known': { title: 'पता नहीं चल सका कि https चलता है या नहीं', summary: '{because}' },
    'ends-on-http': {
      title: 'लिंक http पेज पर ख़त्म होता है',
      summary:
        'जो क्लाइंट ख़ुद https:// नहीं माँगते वे सिर्फ़ लिंक दिखाते हैं: लिंक सुरक्षित शुरू होता है, पर {url} पर रीडायरेक्ट होता है।',
    },
    'redirect-through-http': {
      title: 'एक रीडायरेक्ट http से होकर जाता है',
      summary: 'पुराने क्लाइंट http:// पर जाने वाले रीडायरेक्ट पर रुक जाते हैं, और शृंखला में ऐसा एक है। पेज ख़ुद सुरक्षित है।',
    },
    https: { title: 'पेज https है', summary: 'लिंक और हर रीडायरेक्ट https है।' },
  },
  fixes: {
    'show-certificate': '{steps} यह दिखाता है कि सर्वर अभी क्या भेजता है:',
    'share-https': '{url} शेयर करें, और http:// को उस पर रीडायरेक्ट करें।',
    'serve-https':
      '{host} के लिए https चालू करें: ज़्यादातर होस्ट यह एक स्विच और मुफ़्त सर्टिफ़िकेट से करते हैं। फिर http:// को https:// पर रीडायरेक्ट करें, और {url} शेयर करें।',
    'redirect-to-https': 'इसकी जगह {url} पर रीडायरेक्ट करें।',
    'skip-http-hop': '{url} को सीधे https पते पर रीडायरेक्ट करें।',
  },
})
