/** The head of a report. */

export const verdict = {
  'verdict.status.good': 'भेजने के लिए तैयार',
  'verdict.status.improve': 'बेहतर हो सकता है',
  'verdict.status.fix': 'भेजने से पहले ठीक करें',
  'verdict.status.unknown': 'पता नहीं चल सका',
  'verdict.leads-to': '{link} {address} पर ले जाता है',
  'verdict.checked': 'जाँच: {when}',
  /** Behind a large figure. */
  'verdict.of-hundred': '100 में से',
  'verdict.score': 'स्कोर 100 में से {score}',
  'verdict.no-score': 'स्कोर नहीं: जानकारी बहुत कम है',
  'verdict.share': 'शेयर करें',
  'verdict.compare': 'तुलना करें',
  'verdict.print': 'प्रिंट करें या PDF सहेजें',
  'verdict.download': 'JSON डाउनलोड करें',
  // between the head and the card
  'verdict.taken-from': 'आपके लिखे टेक्स्ट से लिया गया: {text}',
  'verdict.checked-before': 'यह लिंक पहले भी जाँचा गया था।',
  'verdict.nothing-changed': 'तब से कुछ नहीं बदला है।',
  'verdict.see-changes': 'देखें क्या बदला',
  'verdict.report': 'रिपोर्ट',
} as const
