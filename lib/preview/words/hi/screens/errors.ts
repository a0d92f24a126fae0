/** Pages that broke on our side. */

export const errors = {
  'errors.page': 'यह पेज दिखाया नहीं जा सका',
  'errors.page-why':
    'गड़बड़ी हमारी तरफ़ हुई है, आपके पेज में नहीं। आपके स्कैन सुरक्षित हैं। फिर कोशिश करें; अगर यह चलता रहे तो कुछ मिनट बाद आएँ।',
  'errors.reference': 'संदर्भ: {reference}',
  'errors.try-again': 'फिर कोशिश करें',
} as const
