/** The last resort: the document itself broke. In every page and in every language, so these are few; they take no parameters. */

export const broken = {
  'broken.title': 'यह पेज दिखाया नहीं जा सका',
  'broken.why': 'गड़बड़ी हमारी तरफ़ हुई है, आपके पेज में नहीं। आपके स्कैन सुरक्षित हैं।',
  'broken.try-again': 'फिर कोशिश करें',
  'broken.home': 'लिंक जाँचें',
} as const
