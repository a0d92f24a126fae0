/** The causes of a report: what each does to the card, who mends it, and what was verified. */

export const causes = {
  'causes.effect.no-card': 'कोई कार्ड नहीं',
  'causes.effect.another-page': 'किसी और पेज का कार्ड',
  'causes.effect.no-picture': 'कोई तस्वीर नहीं',
  'causes.effect.small-picture': 'छोटी तस्वीर',
  'causes.effect.poorer-text': 'कमज़ोर टेक्स्ट',
  'causes.effect.risk': 'कुछ लोगों के लिए जोखिम',
  'causes.effect.polish': 'चैट में नहीं दिखता',
  'causes.effect.not-known': 'पता नहीं',
  'causes.mender.content': 'पेज लिखने वाले के लिए',
  'causes.mender.developer': 'वेब डेवलपर के लिए',
  'causes.mender.hosting': 'सर्वर चलाने वाले के लिए',
  'causes.mender.nobody': 'अभी कुछ करना नहीं है',
  'causes.evidence': '{count, plural, one {सबूत और स्रोत} other {सबूत और स्रोत: # जाँचें}}',
  'causes.not-told':
    '{count, plural, one {इसकी वजह से # जाँच कुछ नहीं बता सकी:} other {इसकी वजह से # जाँचें कुछ नहीं बता सकीं:}}',
  'causes.two-cards': 'हर विज़िटर का कार्ड',
  'causes.another-picture': 'दूसरी तस्वीर',
  'causes.small': '{count, plural, one {# छोटी बात} other {# छोटी बातें}}',
  'causes.small-lead':
    'यहाँ की किसी चीज़ से चैट का कार्ड नहीं बदलता। गाइड इसे माँगती है, और दूसरे नेटवर्क इसका इस्तेमाल करते हैं।',
  'causes.unsure': '{count, plural, one {# जाँच कुछ नहीं बता सकी} other {# जाँचें कुछ नहीं बता सकीं}}',
  'causes.verified': 'जाँचा हुआ',
  'causes.all-passed': '{count, plural, one {# जाँच सफल} other {# जाँचें सफल}}',
  'causes.moot': '{count, plural, one {# जाँच यहाँ लागू नहीं} other {# जाँचें यहाँ लागू नहीं}}',
  'causes.of-limit': '{limit} में से {value}',
  'causes.figure.page': 'पेज पढ़े जा सकने तक का समय',
  'causes.figure.head': 'पेज का head',
  'causes.figure.image': 'तस्वीर का आकार (बाइट)',
  // a good report has something to do, too
  'causes.next': 'अगला कदम',
  'causes.next-lead': 'कार्ड वैसा ही है जैसा होना चाहिए। लिंक भेजें, या पहले उसे हर डिवाइस पर देख लें।',
  'causes.send': 'WhatsApp में भेजें',
  'causes.copy-link': 'लिंक कॉपी करें',
  'causes.all-devices': 'सभी डिवाइस',
} as const
