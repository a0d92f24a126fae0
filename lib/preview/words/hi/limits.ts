/** The rules behind the checks, and what those say who see them otherwise. */
import type { Catalogue } from '../catalogue'

export const limits = {
  // page
  headBytesMax: {
    rule: 'head HTML के पहले 300 KB के भीतर हो।',
    disagree: ['2023 से पहले के क्लाइंट 65,536 बाइट पढ़ते हैं।'],
  },
  headBytesOldClients: { rule: '2023 से पहले के क्लाइंट 64 KB पर पढ़ना बंद कर देते थे।', disagree: ['300 KB।'] },
  pageTimeFast: {
    rule: 'पेज 2 से 3 सेकंड में जवाब दे।',
    disagree: ['जुड़ने के 10 s और पढ़ने के 10 s बाद छोड़ देता है।'],
  },
  pageTimeSlow: {
    rule: 'जिन पेजों को 2 से 3 सेकंड से ज़्यादा लगते हैं वे छोड़े जा सकते हैं।',
    disagree: ['जुड़ने के 10 s और पढ़ने के 10 s बाद छोड़ देता है।'],
  },
  pageTimeMax: {
    rule: 'Android क्लाइंट 10 सेकंड बाद पेज को छोड़ देता है।',
    disagree: ['फ़ोन के लिए 7 s रुकता है।'],
  },
  webWaitForPhone: { rule: 'WhatsApp Web फ़ोन के प्रीव्यू बनाने के लिए 7 सेकंड रुकता है।' },
  redirectsMax: { rule: 'Android क्लाइंट 20 रीडायरेक्ट तक जाता है, सिर्फ़ Location वाले।' },
  redirectsMany: { rule: 'मोबाइल नेटवर्क पर हर रीडायरेक्ट एक चक्कर का समय लेता है; तीन से ज़्यादा धीमा है।' },
  httpsPage: {
    rule: 'पेज HTTPS हो; http:// पेजों का प्रीव्यू नहीं।',
    disagree: ['2023 के अंत से क्लाइंट ख़ुद http:// की जगह https:// माँगता है।'],
  },
  status2xx: { rule: 'आख़िरी रिस्पॉन्स का स्टेटस 200 से 299 हो।' },
  tlsValid: { rule: 'सर्टिफ़िकेट फ़ोन के लिए मान्य हो: शृंखला, तारीख़ और नाम।' },
  noJavaScript: { rule: 'JavaScript नहीं चलती: टैग सर्वर के भेजे HTML में हों।' },
  noMetaRefresh: { rule: 'Meta refresh और JavaScript रीडायरेक्ट नहीं माने जाते।' },
  noCookies: { rule: 'cookies नहीं रखी जातीं और कोई लॉगिन नहीं होता: पेज सार्वजनिक हो।' },
  userAgent: {
    rule: 'पेज "WhatsApp/2.23.20.0" के रूप में माँगा जाता है।',
    disagree: ['A, I या N अंत वाला WhatsApp/2.x.x.x।'],
  },
  iosUserAgent: { rule: 'iPhone पेज को "WhatsApp/2.x.x.x I" के रूप में माँगते हैं।' },
  metaServersFetch: {
    rule: 'चैनलों के कार्ड Meta के सर्वर बनाते हैं, भेजने वाले का फ़ोन नहीं।',
    disagree: ['Meta के सर्वर facebookexternalhit के रूप में पूछते हैं, बिज़नेस संदेशों के लिए भी।'],
  },
  iosRange: {
    rule: 'सर्वर लॉग में iPhone range माँगते और 206 पाते दिखते हैं; कौन-सी range, पता नहीं। पुराने web क्लाइंट bytes=0-1024000 माँगते थे।',
    disagree: ['Range नहीं भेजता।'],
  },
  senderFetches: {
    rule: 'कार्ड एक ही बार बनता है, उससे जो सर्वर ने भेजने वाले के फ़ोन को बताया; संदेश पाने वाला पेज नहीं लेता।',
  },
  robotsNotAsked: {
    rule: 'फ़ोन robots.txt कभी नहीं माँगता; Meta के सर्वर माँग सकते हैं।',
    disagree: ['देखें कि crawlers आ सकते हैं या नहीं।'],
  },
  headEndsAtBody: {
    rule: 'HTML parser head को उस पहले एलिमेंट पर ख़त्म करता है जो body का है।',
  },
  headOnly: { rule: 'सिर्फ़ <head> के भीतर के टैग पढ़े जाते हैं।' },
  quotedValues: {
    rule: 'attribute के मान उद्धरण चिह्नों में हों और खाली न हों।',
    disagree: ['बिना उद्धरण के मान Android और डेस्कटॉप पर नहीं चलते, iPhone पर चलते हैं।'],
  },
  exactKeys: { rule: 'नाम property से, नहीं तो name से, नहीं तो itemprop से आता है; उसके अक्षर हूबहू हों।' },
  charsetOrder: { rule: 'charset हेडर से लिया जाता है, नहीं तो meta टैग से, नहीं तो UTF-8।' },
  pageTypeNotRead: {
    rule: 'पेज का Content-Type नहीं देखा जाता।',
    disagree: [
      'भेजने वाला media type बताए; उसके बिना पाने वाला अंदाज़ा लगा सकता है, या सामग्री को किसी प्रकार के बिना बाइट मान सकता है।',
    ],
  },
  fragmentNotSent: {
    rule: 'लिंक में # के बाद का हिस्सा सिर्फ़ पाठक के ब्राउज़र के लिए है; वह रिक्वेस्ट का हिस्सा नहीं।',
  },
  linkScheme: { rule: 'लिंक में http:// या https:// हो।' },
  // text
  titleOrDescription: {
    rule: 'जब fallbacks के बाद शीर्षक या विवरण मिले तब कार्ड बनता है।',
    disagree: ['og:title, og:description और og:url खाली न हों।', 'og:title ज़रूरी है।'],
  },
  ogTitleRequired: {
    rule: 'og:title head में हो और खाली न हो।',
    disagree: ['twitter:title, meta title और <title> पर जाता है।'],
  },
  ogDescriptionRequired: {
    rule: 'og:description head में हो और खाली न हो।',
    disagree: ['twitter:description और meta description पर जाता है; अकेले शीर्षक से कार्ड बनता है।'],
  },
  ogUrlRequired: {
    rule: 'og:url head में हो और खाली न हो।',
    disagree: ['लिंक पर ही जाता है।'],
  },
  ogUrlCanonical: {
    rule: 'og:url canonical पता है, बिना session, user id या counter के।',
  },
  titleCharsGood: { rule: '65 अक्षरों से कम का og:title पूरा दिखता है।', disagree: ['ज़्यादा से ज़्यादा 2 पंक्तियाँ।'] },
  descriptionCharsGood: {
    rule: '100 अक्षरों से कम का og:description फ़ोन पर दिखता है।',
    disagree: ['80 अक्षर काफ़ी हैं।', 'एक पंक्ति, लगभग 45 से 55 अक्षर।'],
  },
  descriptionCharsSafe: { rule: '80 अक्षरों का विवरण हमेशा काफ़ी है।' },
  titleCharsCut: { rule: 'शीर्षक बिठाए जाने से पहले 150 अक्षरों पर काटा जाता है।' },
  descriptionCharsCut: { rule: 'विवरण बिठाए जाने से पहले 300 अक्षरों पर काटा जाता है।' },
  titleLines: { rule: 'शीर्षक ज़्यादा से ज़्यादा 2 पंक्तियाँ लेता है।' },
  descriptionLines: {
    rule: 'Android विवरण की एक पंक्ति दिखाता है।',
    disagree: ['1 या 2 पंक्तियाँ।'],
  },
  descriptionLinesWeb: { rule: 'Web विवरण की दो पंक्तियाँ दिखाता है।' },
  descriptionLinesIos: { rule: 'विवरण 1 या 2 पंक्तियाँ लेता है।' },
  entitiesOnce: { rule: 'मान के entities एक बार खोले जाते हैं।' },
  invisibleCharacters: {
    rule: 'टेक्स्ट में दिशा बदलने वाले अक्षर न हों: उनसे वह कुछ और पढ़ा जाता है।',
  },
  titleWithoutBranding: { rule: 'og:title सामग्री का शीर्षक है, बिना ब्रांड के।' },
  siteNameNotShown: {
    rule: 'संदेश में साइट का नाम नहीं होता; कार्ड होस्ट दिखाता है।',
    disagree: ['कुछ संस्करण og:site_name को label की तरह दिखाते हैं।'],
  },
  siteNameAsked: {
    rule: 'og:site_name दिया जाए: कुछ संस्करण दिखाते हैं, आज के नहीं।',
    disagree: ['होस्ट दिखता है, साइट का नाम कभी नहीं।'],
  },
  ogTypeAsked: {
    rule: 'og:type "website" या "article" हो; उसका असर बहुत कम है।',
    disagree: ['टैग नहीं पढ़ा जाता।'],
  },
  duplicatesLastWins: { rule: 'एक ही नाम के दो टैग में आख़िरी जीतता है।', disagree: ['पहला जीतता है।'] },
  hostShown: { rule: 'कार्ड की आख़िरी पंक्ति लिंक का होस्ट है, www. के साथ।' },
  // image
  imageRequested: { rule: 'og:image दिया जाए; उसके बिना कार्ड सिर्फ़ टेक्स्ट का है।' },
  imageAbsolute: {
    rule: 'og:image पूरा URL हो।',
    disagree: ['सापेक्ष पता तस्वीर का चरण ख़त्म कर देता है।'],
  },
  imageHttps: {
    rule: 'http:// तस्वीर रोकी जाती है।',
    disagree: ['ख़ुद https:// माँगता है और वह चले तो तस्वीर दिखाता है।'],
  },
  imageBytesGood: {
    rule: 'तस्वीर 300 KB से कम रखें।',
    disagree: ['600 KB से कम।', '1 MB से कम।', '2023 से पहले के क्लाइंट: 307,200 बाइट।'],
  },
  imageBytesMax: { rule: 'तस्वीर 600 KB से कम हो।', disagree: ['300 KB।', '1 MB से कम।'] },
  imageWidthLarge: { rule: 'बड़े कार्ड के लिए तस्वीर 300 px या ज़्यादा चौड़ी हो।' },
  imageHeightLarge: { rule: 'बड़े कार्ड के लिए तस्वीर 75 px या ज़्यादा ऊँची हो।' },
  imageSideSmall: { rule: '100 × 100 px से नीचे थंबनेल नहीं बनता।' },
  imageWidthGuide: {
    rule: 'लगभग 300 × 200 px से नीचे तस्वीर छोड़ी जा सकती है।',
    disagree: ['कम से कम 200 × 200 px।', 'थंबनेल के लिए 100 × 100 px, बड़े कार्ड के लिए 300 × 75 px।'],
  },
  imageHeightGuide: {
    rule: 'लगभग 300 × 200 px से नीचे तस्वीर छोड़ी जा सकती है।',
    disagree: ['थंबनेल के लिए 100 × 100 px, बड़े कार्ड के लिए 300 × 75 px।'],
  },
  imageSideSendLink: {
    rule: 'तस्वीर कम से कम 200 × 200 px की हो।',
    disagree: ['थंबनेल के लिए 100 × 100 px।'],
  },
  imageRatioBest: {
    rule: '1.91:1 तस्वीर चौड़ा कार्ड भरती है।',
    disagree: ['4:1 से 1:1 तक का हर अनुपात बिना काटे दिखता है।'],
  },
  imageRatioSquare: {
    rule: '1:1 तस्वीर छोटे थंबनेल के रूप में दिखती है।',
    disagree: ['300 px या ज़्यादा: बड़ा चौकोर कार्ड।'],
  },
  imageRatioIosParting: { rule: '1.91:1 और 1:1 में से जो पास हो वह लेआउट तय करता है; वे 1.4 पर अलग होते हैं।' },
  imageRatioMax: {
    rule: 'चौड़ाई और ऊँचाई का अनुपात 4:1 या कम हो।',
    disagree: ['मना नहीं: जो ज़्यादा चौड़ी हो उसे कार्ड काट देता है।'],
  },
  imageRatioClampMin: {
    rule: 'ऊँचाई और चौड़ाई का अनुपात कम से कम 0.25 रखा जाता है: ज़्यादा चौड़ी तस्वीरें कटती हैं।',
  },
  imageRatioClampMax: {
    rule: 'ऊँचाई और चौड़ाई का अनुपात ज़्यादा से ज़्यादा 1 रखा जाता है: ज़्यादा ऊँची तस्वीरें चौकोर कटती हैं।',
  },
  imageFormats: {
    rule: 'JPEG और PNG हर जगह; WebP और GIF हाल के संस्करणों में।',
    disagree: ['BMP और HEIF भी; SVG कभी नहीं; AVIF सिर्फ़ नए Android पर।'],
  },
  imageDecodes: { rule: 'प्रारूप बाइट तय करते हैं, Content-Type नहीं।' },
  imagePartial: {
    rule: 'Android का अपना डिकोडर अधूरी तस्वीर का पढ़ा हुआ हिस्सा रखता है और बाकी ख़ाली छोड़ता है; डेटा के भीतर ग़लती हो तो शायद तस्वीर न लौटाए। WhatsApp और iPhone दोनों का क्या करते हैं, देखा नहीं गया।',
  },
  imageOrientation: {
    rule: 'Android का अपना डिकोडर EXIF orientation से तस्वीर घुमाना ऐप पर छोड़ता है। प्रीव्यू में WhatsApp और iPhone इसका क्या करते हैं, देखा नहीं गया।',
  },
  imageTimeMax: { rule: 'Android क्लाइंट 20 सेकंड तक डेटा न आने पर तस्वीर छोड़ देता है।' },
  imageTimeGood: { rule: 'प्रीव्यू कुल 10 सेकंड में आ जाए।' },
  imageNoFallback: {
    rule: '404 या ख़राब पता तस्वीर का चरण ख़त्म कर देता है; अगला उम्मीदवार सिर्फ़ "बहुत बड़ी" या "बहुत छोटी" के बाद आज़माया जाता है।',
  },
  imagePublic: { rule: 'तस्वीर बिना लॉगिन, cookie या referrer के लोड हो।' },
  imageStableAddress: {
    rule: 'हस्ताक्षर वाले या ख़त्म होने वाले तस्वीर के पते लिंक खुलने या फिर भेजे जाने से पहले बंद हो जाते हैं।',
  },
  imageDeclaredSize: {
    rule: 'og:image:width और og:image:height हमेशा दिए जाएँ।',
    disagree: ['ये टैग नहीं पढ़े जाते।'],
  },
  imageFlattened: { rule: 'पारदर्शिता सफ़ेद पर समतल की जाती है।' },
  thumbnailSmallSide: { rule: 'भीतरी थंबनेल ज़्यादा से ज़्यादा 140 px का चौकोर JPEG है, quality 80।' },
  thumbnailLargeSide: { rule: 'बड़ा थंबनेल ज़्यादा से ज़्यादा 1,024 px का JPEG है, quality 90।' },
  // after a change
  deviceCache: {
    rule: 'हर फ़ोन अपना लिया प्रीव्यू रखता है, आमतौर पर कई घंटे; सभी फ़ोन का कोई एक cache नहीं जिसे ख़ाली किया जाए। बदला हुआ पता नए सिरे से लिया जाता है।',
  },
  // folklore the product corrects
  itempropImage: {
    rule: 'itemprop="image" चाहिए।',
    disagree: ['तभी काम आता है जब टैग में न property हो न name।'],
  },
  twitterCard: { rule: 'twitter:card WhatsApp के लिए मायने रखता है।', disagree: ['टैग नहीं पढ़ा जाता।'] },
  secureUrl: { rule: 'og:image:secure_url पढ़ा जाता है।', disagree: ['टैग नहीं पढ़ा जाता।'] },
  facebookDebugger: {
    rule: 'Facebook का डीबगर WhatsApp का cache ख़ाली करता है।',
    disagree: ['हर डिवाइस अपना cache रखता है।'],
  },
  robotsStopsPhone: { rule: 'robots.txt फ़ोन को रोकती है।', disagree: ['फ़ोन इसे कभी नहीं माँगता।'] },
} as const satisfies Catalogue['limits']
