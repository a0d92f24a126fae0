/** The words of the check on login and consent walls. */
import type { pagePublic as check } from '../../../../judge/checks/page/page-public'
import { checkWords } from '../../../typed'

export const pagePublic = checkWords<typeof check>()({
  name: 'सार्वजनिक पेज',
  marketer: 'WhatsApp पेज को अनजान की तरह पढ़ता है। पेज को लॉगिन चाहिए तो उसके पास दिखाने को कुछ नहीं है।',
  developer:
    'क्लाइंट cookies नहीं रखता और credentials नहीं भेजता। 401, साइन-इन या सहमति पेज पर रीडायरेक्ट, या सामग्री की जगह ऐसा फ़ॉर्म, उस पेज का कार्ड देता है, या कोई नहीं। पेज के ऊपर सहमति का बैनर कोई नुक़सान नहीं करता।',
  howToFix: [
    'पेज का head (शीर्षक, विवरण, तस्वीर) सबको दें, और लॉगिन सिर्फ़ body के लिए माँगें।',
    'जहाँ सामग्री निजी रहनी है वहाँ ऐसा सार्वजनिक पेज शेयर करें जो उसका वर्णन करे और लॉगिन पर ले जाए।',
    'WordPress: maintenance या “coming soon” plugin, या निजी पोस्ट, पेज छिपा देती है; उसे प्रकाशित करें। Shopify: Online Store → Preferences में store password बंद करें।',
    'Next.js: सार्वजनिक routes को session जाँचने वाले middleware के matcher से बाहर रखें। Vercel: Deployment Protection preview पते बंद करता है; production पता शेयर करें।',
    'nginx: शेयर होने वाले पेज के location में auth_basic off; रखें। देश, उम्र और सहमति की दीवारें भी गिनी जाती हैं: बिना cookies वाली रिक्वेस्ट को पेज ही दें।',
    'सहमति (OneTrust, Cookiebot, Usercentrics, Sourcepoint आदि): पेज के ऊपर बैनर में पूछें, रीडायरेक्ट या अलग पेज से नहीं। जहाँ रीडायरेक्ट रहना ही है, वहाँ WhatsApp/ से शुरू होने वाले user agent और facebookexternalhit को छोड़ दें: वे cookies नहीं रखते और विज्ञापन नहीं देखते।',
  ],
  outcomes: {
    login: {
      title: 'पेज लॉगिन माँगता है',
      summary:
        'कार्ड आपकी सामग्री नहीं दिखा सकता, क्योंकि {app} कभी लॉगिन नहीं करता: ज़्यादा से ज़्यादा वह लॉगिन पेज दिखाता है। सार्वजनिक पेज शेयर करें।',
      detail: 'क्या दिखा: {seen}। लॉगिन वाले पेज के टैग नहीं पढ़े गए।',
    },
    gate: {
      title:
        'पेज के आगे {gate, select, vercel {Vercel का deployment protection} netlify {Netlify का visitor access} shopify {Shopify store का पासवर्ड} wordpress {WordPress का लॉगिन} google {Google का identity-aware proxy} azure {Azure App Service का साइन-इन} aws {AWS load balancer का साइन-इन} other {Cloudflare Access}} लगा है',
      summary:
        'कार्ड आपकी सामग्री नहीं दिखा सकता: {app} कभी साइन-इन नहीं करता, और उसे सिर्फ़ दरवाज़ा मिलता है। ऐसा पता शेयर करें जो खुला हो, या इसे खोलें।',
      detail: 'क्या दिखा: {seen}। उसके पीछे वाले पेज के टैग नहीं पढ़े गए।',
    },
    password: {
      title: 'पेज पासवर्ड माँगता है',
      summary:
        'कार्ड आपकी सामग्री नहीं दिखा सकता: सर्वर हर किसी से नाम और पासवर्ड माँगता है, जैसे टेस्ट सर्वर करते हैं। सार्वजनिक पता शेयर करें।',
      detail: 'क्या दिखा: {seen}। उसके पीछे वाले पेज के टैग नहीं पढ़े गए।',
    },
    'sent-to-gate': {
      title: 'विज़िटर पहले दूसरे पेज पर भेजे जाते हैं',
      summary:
        'कार्ड आपकी सामग्री नहीं दिखा सकता: जो बिना cookie लिंक खोलता है वह ऐसे पेज पर भेजा जाता है जो याद रखता है कि वह कहाँ जाना चाहता था। {app} वहीं रुक जाता है।',
      detail: 'क्या दिखा: {seen}। उसके पीछे वाले पेज के टैग नहीं पढ़े गए।',
    },
    'opens-with-cookie': {
      title: 'पेज सिर्फ़ उन विज़िटर के लिए खुलता है जो उसकी cookie लौटाते हैं',
      summary:
        '{app} हर प्रीव्यू बिना cookies के शुरू करता है, इसलिए उसका कार्ड वह दिखाता है जो पेज से पहले आता है। दी गई cookies ({names}) के साथ, कुछ भी माने बिना, एक बार और माँगने पर सर्वर ने पेज ही भेजा।',
    },
    consent: {
      title: 'पेज से पहले सहमति पेज आता है',
      summary:
        'कार्ड आपके पेज की जगह सहमति पेज दिखाता है, क्योंकि {app} किसी बात पर सहमत नहीं हो सकता। सहमति पेज पर ही माँगें, या लिंक प्रीव्यू को आने दें।',
      detail: 'क्या दिखा: {seen}। पेज के अपने टैग नहीं पढ़े गए।',
    },
    'consent-by-tool': {
      title: 'पेज से पहले सहमति पेज ({by}) आता है',
      summary:
        'कार्ड आपके पेज की जगह सहमति पेज दिखाता है, क्योंकि {app} किसी बात पर सहमत नहीं हो सकता। सहमति पेज पर ही माँगें, या लिंक प्रीव्यू को आने दें।',
      detail: 'क्या दिखा: {seen}। पेज के अपने टैग नहीं पढ़े गए।',
    },
    refused: {
      title: 'पता नहीं चल सका कि पेज सार्वजनिक है या नहीं',
      summary: 'पेज दिखने से पहले ही हमें मना कर दिया गया, इसलिए हमें पता नहीं कि वह लॉगिन भी माँगता है या नहीं।',
    },
    'http-error': {
      title: 'पता नहीं चल सका कि पेज सार्वजनिक है या नहीं',
      summary: 'पते का स्टेटस {status} है, जो लॉगिन के बारे में कुछ नहीं कहता।',
    },
    public: {
      title: 'पेज सार्वजनिक है',
      summary: 'वह बिना लॉगिन, cookie या पासवर्ड के जवाब देता है।',
    },
  },
  fixes: {
    'open-gate':
      '{gate, select, vercel {production पता शेयर करें; deployment पते जान-बूझकर सुरक्षित हैं। प्रोजेक्ट की सेटिंग में Deployment Protection उन सबको, सबके लिए खोल देता है।} netlify {Netlify में Site configuration → Access & security → Visitor access खोलें, और इस साइट का पासवर्ड हटाएँ, जिससे वह पूरी खुल जाती है, या सार्वजनिक पता शेयर करें।} shopify {Shopify में Online Store → Preferences → Password protection खोलें, और दुकान खुलने पर उसे बंद करें।} wordpress {पेज प्रकाशित करें: निजी पोस्ट या सदस्यों वाला plugin सबको wp-login.php पर भेजता है।} google {सार्वजनिक पेजों को identity-aware proxy से बाहर रखें, या उसके बाहर का पता शेयर करें।} azure {App Service में Authentication खोलें, और इस path के लिए unauthenticated requests की अनुमति दें।} aws {सार्वजनिक path को authenticate action के बिना अपना listener rule दें।} other {Cloudflare Zero Trust में Access → Applications खोलें, और सिर्फ़ इस path के लिए Bypass action वाली policy जोड़ें।}}',
    'serve-head-to-all':
      'बिना cookies वाली {url} की रिक्वेस्ट को पेज का अपना head दें, या इसकी जगह सार्वजनिक पेज शेयर करें।',
    'answer-without-cookie':
      'बिना cookies वाली {url} की रिक्वेस्ट को पेज ही दें, और cookie वहीं दें। जहाँ बीच का पेज रहना ही है, वहाँ उन user agent को छोड़ दें जो WhatsApp/ से शुरू होते हैं या जिनमें facebookexternalhit है।',
    'ask-on-the-page':
      'बिना cookies वाली {url} की रिक्वेस्ट को पेज ही दें, और सहमति बैनर में माँगें। जहाँ रीडायरेक्ट रहना ही है, वहाँ उन user agent को छोड़ दें जो WhatsApp/ से शुरू होते हैं या जिनमें facebookexternalhit है।',
  },
})
