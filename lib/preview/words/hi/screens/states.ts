/** What is shown where there is nothing to show. */

export const states = {
  'states.nothing': 'इस पते पर कुछ नहीं है',
  'states.nothing-short': 'यहाँ कुछ नहीं',
  'states.nothing-why':
    'हो सकता है पता ग़लत लिखा हो। रिपोर्ट सिर्फ़ उसी ब्राउज़र में खुलती है जिसने उसे बनाया, और शेयर किया लिंक रद्द या ख़त्म होने पर बंद हो जाता है: जिसने भेजा उससे नया माँगें।',
  'states.no-card': 'दिखाने के लिए कोई कार्ड नहीं',
  'states.no-card-why': '{app} क्या बनाता, यह पता नहीं लग सका, क्योंकि पेज ही नहीं पढ़ा गया।',
} as const
