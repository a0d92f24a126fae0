/** Failures: images that did not become a picture. */
export const imageFailures = {
  'failure.image-undecodable.title': 'तस्वीर डिकोड नहीं हो सकती',
  'failure.image-undecodable.clause': 'बाइट ऐसी तस्वीर नहीं हैं जो डिकोड हो सके',
  'failure.image-undecodable.sentence': 'तस्वीर के पते के बाइट ऐसी तस्वीर नहीं हैं जो डिकोड हो सके।',
  'failure.image-undecodable.advice': 'तस्वीर को फिर JPEG या PNG में निर्यात करें और नए सिरे से अपलोड करें।',
  'failure.image-undecodable.developer': 'कोई डिकोडर ये बाइट नहीं लेता: ख़राब, अधूरे, या तस्वीर ही नहीं।',

  'failure.image-decode-out-of-memory.title': 'तस्वीर को यहाँ डिकोड करने में बहुत ज़्यादा मेमोरी लगती है',
  'failure.image-decode-out-of-memory.clause': 'तस्वीर को यहाँ डिकोड करने में बहुत ज़्यादा मेमोरी लगती है',
  'failure.image-decode-out-of-memory.sentence': 'तस्वीर को यहाँ डिकोड करने में बहुत ज़्यादा मेमोरी लगती है।',
  'failure.image-decode-out-of-memory.advice':
    'तस्वीर को 1200 × 630 px पर निर्यात करें; कार्ड को इससे ज़्यादा नहीं चाहिए, और तब वह यहाँ भी डिकोड हो सकेगी।',
  'failure.image-decode-out-of-memory.developer':
    'डिकोडर एक अलग प्रक्रिया है; उसकी मेमोरी हमारी सीमा से ऊपर जाने पर उसे रोक दिया गया।',

  'failure.image-decode-timed-out.title': 'तस्वीर को यहाँ डिकोड करने में बहुत समय लगता है',
  'failure.image-decode-timed-out.clause': 'तस्वीर को यहाँ डिकोड करने में बहुत समय लगता है',
  'failure.image-decode-timed-out.sentence': 'तस्वीर को यहाँ डिकोड करने में बहुत समय लगता है।',
  'failure.image-decode-timed-out.advice':
    'तस्वीर को 1200 × 630 px पर निर्यात करें; कार्ड को इससे ज़्यादा नहीं चाहिए, और तब वह यहाँ भी डिकोड हो सकेगी।',
  'failure.image-decode-timed-out.developer':
    'डिकोडर एक अलग प्रक्रिया है; एक तस्वीर के लिए हमारा समय पूरा होने पर उसे रोक दिया गया।',

  'failure.image-decoder-failed.title': 'हमारा डिकोडर इस तस्वीर पर असफल रहा',
  'failure.image-decoder-failed.clause': 'हमारा डिकोडर इस तस्वीर पर असफल रहा',
  'failure.image-decoder-failed.sentence': 'हमारा डिकोडर इस तस्वीर पर असफल रहा।',
  'failure.image-decoder-failed.advice':
    'फिर कोशिश करें। फिर भी असफल हो तो तस्वीर को नए सिरे से JPEG या PNG में निर्यात करके अपलोड करें।',
  'failure.image-decoder-failed.developer':
    'डिकोडर एक अलग प्रक्रिया है; वह शुरू नहीं हुई, बीच में रुक गई, या तस्वीर के बजाय कुछ और लौटाया।',

  'failure.image-format-not-decoded.title': 'तस्वीर का प्रारूप यहाँ डिकोड नहीं होता',
  'failure.image-format-not-decoded.clause': 'तस्वीर का प्रारूप यहाँ डिकोड नहीं होता',
  'failure.image-format-not-decoded.sentence': 'तस्वीर का प्रारूप यहाँ डिकोड नहीं होता।',
  'failure.image-format-not-decoded.advice': 'तस्वीर को JPEG या PNG में निर्यात करें।',
  'failure.image-format-not-decoded.developer':
    'पहले बाइट प्रारूप बताते हैं; यहाँ सिर्फ़ JPEG, PNG, WebP, GIF और AVIF डिकोड होते हैं।',

  'failure.image-too-large-to-read.title': 'तस्वीर यहाँ पढ़ने के लिए बहुत बड़ी है',
  'failure.image-too-large-to-read.clause': 'तस्वीर यहाँ पढ़ने के लिए बहुत बड़ी है',
  'failure.image-too-large-to-read.sentence': 'तस्वीर यहाँ अंत तक पढ़ने के लिए बहुत बड़ी है।',
  'failure.image-too-large-to-read.advice':
    'तस्वीर को 1200 × 630 px पर JPEG में निर्यात करें; कार्ड को इससे ज़्यादा नहीं चाहिए।',
  'failure.image-too-large-to-read.developer':
    'एक तस्वीर की हमारी सीमा पर पढ़ना रुक गया, या शुरू ही नहीं हुआ क्योंकि बताई गई लंबाई उससे ज़्यादा है।',

  'failure.image-too-many-pixels.title': 'तस्वीर में यहाँ डिकोड करने के लिए बहुत ज़्यादा पिक्सल हैं',
  'failure.image-too-many-pixels.clause': 'तस्वीर में यहाँ डिकोड करने के लिए बहुत ज़्यादा पिक्सल हैं',
  'failure.image-too-many-pixels.sentence': 'तस्वीर में यहाँ डिकोड करने के लिए बहुत ज़्यादा पिक्सल हैं।',
  'failure.image-too-many-pixels.advice':
    'तस्वीर को 1200 × 630 px पर निर्यात करें; कार्ड को इससे ज़्यादा नहीं चाहिए, और तब वह यहाँ भी डिकोड हो सकेगी।',
  'failure.image-too-many-pixels.developer':
    'हेडर इतने पिक्सल बताता है जितने यहाँ डिकोड नहीं होते, इसलिए कोई पिक्सल पढ़ा नहीं गया।',
} as const
