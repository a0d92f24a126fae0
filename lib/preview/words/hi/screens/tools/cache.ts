/** The help for a card that stays old. */

export const cache = {
  'cache.title': 'जब कार्ड पुराना ही रहे',
  'cache.more': 'और मदद',
  'cache.card-title': '{app} का पुराना कार्ड: क्या काम करता है',
  'cache.card-description': 'फ़ोन तक नया कार्ड कैसे पहुँचे, हर डिवाइस पर, और क्या काम नहीं करता।',
  'cache.lead':
    'कार्ड भेजने वाले का फ़ोन बनाता है और रख लेता है। साइट पर कुछ भी करने से वह वहाँ से नहीं हटता; जो लिंक किसी फ़ोन ने नहीं देखा, वह नया कार्ड लाता है।',
  'cache.site': 'पहले, साइट',
  'cache.site.check': 'लिंक यहाँ जाँचें। रिपोर्ट नया कार्ड दिखाए, तो साइट ठीक है और सिर्फ़ फ़ोन पीछे हैं।',
  'cache.site.empty':
    'पुराना कार्ड दिखे, तो जो अब भी पुराना पेज देता है उसे ख़ाली करें: पहले साइट का अपना कैश, जैसे WordPress का कैश प्लगइन, फिर जो साइट के आगे है।',
  'cache.site.image': 'नई तस्वीर को नया फ़ाइल नाम दें, ताकि रास्ते का कोई कैश पुरानी न दे सके।',
  'cache.fronts': 'साइट के आगे',
  'cache.fronts-hint': 'रिपोर्ट बताती है कि इनमें से कौन आपके पेज के आगे है।',
  'cache.front.cloudflare': 'Caching → Configuration → Custom Purge, पेज के पते के साथ',
  'cache.front.akamai': 'URL से Fast purge, पेज के पते के साथ',
  'cache.front.fastly': 'Purge → Purge URL, पेज के path के साथ',
  'cache.front.cloudfront': 'Invalidations → Create invalidation, पेज के path के साथ',
  'cache.front.vercel': 'CDN → Caches → Purge Cache; नया deployment भी यही करता है',
  'cache.front.netlify': 'हर deployment इसे ख़ाली करता है: Deploys → Trigger deploy',
  'cache.helps': 'क्या काम करता है',
  'cache.helps.new-link': 'लिंक के आख़िर में संख्या लगाकर भेजें। फ़ोन के लिए वह नया लिंक है, और पेज वही रहता है।',
  'cache.helps.other-phone': 'ऐसे फ़ोन से भेजें जिसमें यह लिंक लिखने की जगह में कभी नहीं आया।',
  'cache.helps.wait': 'रुकें: कार्ड आमतौर पर कुछ घंटे रखा जाता है। कितने, इसका वादा कोई नहीं करता।',
  'cache.helps.make': 'नया लिंक बनाएँ',
  'cache.devices': 'हर डिवाइस पर',
  'cache.device.android':
    'Android: सेटिंग → ऐप्लिकेशन → {app} → स्टोरेज → कैश मिटाएँ। फिर लिंक दोबारा पेस्ट करें, और भेजने से पहले लिखने की जगह के ऊपर कार्ड आने तक रुकें।',
  'cache.device.ios':
    'iPhone: ऐसी कोई सेटिंग पता नहीं है, और iPhone कार्ड कितनी देर रखता है यह प्रकाशित नहीं है। नया लिंक भेजें।',
  'cache.device.web':
    'Web और Desktop: विंडो कार्ड फ़ोन से माँगती है और खुली रहने तक रखती है। फ़ोन पर नया कार्ड दिखने के बाद विंडो फिर लोड करें।',
  'cache.device.channel': 'चैनल: पेज Meta के सर्वर लाते हैं। वे जो रखते हैं, उसे कुछ ख़ाली करता है या नहीं, यह पता नहीं।',
  'cache.device.sent': 'भेजे जा चुके संदेश: कार्ड संदेश का हिस्सा है और रहता है। सबके लिए मिटाएँ और लिंक फिर भेजें।',
  'cache.not': 'क्या काम नहीं करता',
  'cache.not.debugger':
    'Facebook का Sharing Debugger। वह Meta के सर्वरों में रखा हुआ ख़ाली करता है, जबकि फ़ोन पेज ख़ुद लाते हैं।',
  'cache.not.recipient': 'पाने वाले से कुछ ख़ाली करवाना: पाने वाले का फ़ोन पेज कभी नहीं लाता।',
  'cache.not.tags':
    'और टैग, जैसे itemprop="image", og:image:secure_url, twitter:card या दूसरा og:type: फ़ोन इनमें से कुछ नहीं पढ़ते।',
  'cache.not.robots': 'दूसरी robots.txt: फ़ोन उसे नहीं माँगते।',
  'cache.not.fragment': '# के बाद कुछ: उसे कोई सर्वर नहीं देखता। फ़ोन उसे नया लिंक मानता है या नहीं, यह पता नहीं।',
  'cache.not.signed': 'हस्ताक्षर वाले लिंक के आख़िर में संख्या: सर्वर उसे ठुकरा देता है। फिर से हस्ताक्षर करवाएँ।',
} as const
