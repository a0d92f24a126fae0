/** Failures: scans that did not finish. */
export const scanFailures = {
  'failure.busy.title': 'हम अभी इस पेज को जाँचने के लिए बहुत व्यस्त हैं',
  'failure.busy.clause': 'बहुत सारे स्कैन चल रहे थे',
  'failure.busy.sentence': 'इस समय बहुत सारे स्कैन चल रहे हैं।',
  'failure.busy.advice': 'एक मिनट में फिर कोशिश करें।',
  'failure.busy.developer': 'एक साथ चलने वाले स्कैन की सीमा पूरी हो गई; साइट से कुछ नहीं पूछा गया।',

  'failure.interrupted.title': 'स्कैन बीच में रुक गया',
  'failure.interrupted.clause': 'स्कैन बीच में रुक गया',
  'failure.interrupted.sentence': 'स्कैन पूरा होने से पहले रुक गया।',
  'failure.interrupted.advice': 'इसे फिर शुरू करें।',
  'failure.interrupted.developer': 'स्कैन चलते समय प्रक्रिया ख़त्म हुई, या माँगने वाला चला गया।',

  'failure.fetch-failed.title': 'पेज लिया नहीं जा सका',
  'failure.fetch-failed.clause': 'रिक्वेस्ट असफल रही',
  'failure.fetch-failed.sentence': '{host, select, none {सर्वर} other {{host}}} को भेजी रिक्वेस्ट असफल रही।',
  'failure.fetch-failed.advice': 'फिर कोशिश करें। ऐसा ही रहे तो वेब सर्वर और उसके आगे का नेटवर्क जाँचें।',
  'failure.fetch-failed.developer': 'नेटवर्क की ऐसी असफलता जिसका इससे सटीक कोड नहीं है।',
} as const
