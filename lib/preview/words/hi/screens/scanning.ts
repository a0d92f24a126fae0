/** Asking for a scan, and watching it run. */

export const scanning = {
  'scanning.field': 'जाँचने का लिंक',
  'scanning.placeholder': 'example.com/page',
  'scanning.hint': 'वैसे ही लिया जाता है जैसे {app} लेता है। कुछ पोस्ट नहीं होता; रिपोर्ट सिर्फ़ आप देखते हैं।',
  'scanning.submit': 'लिंक जाँचें',
  'scanning.busy': 'जाँच हो रही है',
  'scanning.recheck': 'फिर जाँचें',
  'scanning.heading': 'पेज को {app} की तरह पढ़ा जा रहा है',
  'scanning.steps': 'स्कैन के कदम',
  'scanning.step.ask': 'सर्वर से पूछ रहे हैं',
  'scanning.step.read': 'पेज पढ़ रहे हैं',
  'scanning.step.fetch': 'तस्वीर ले रहे हैं',
  'scanning.step.compare': 'तुलना कर रहे हैं',
  'scanning.state.waiting': 'बाकी',
  'scanning.state.running': 'चल रहा है',
  'scanning.state.done': 'पूरा',
  'scanning.state.skipped': 'छोड़ा गया',
  'scanning.state.failed': 'असफल',
  /** Before the step's name, for those who cannot see its mark. */
  'scanning.state-before': '{state}:',
  'scanning.started': 'स्कैन शुरू हो गया है',
  'scanning.elapsed': '{seconds, plural, one {# सेकंड} other {# सेकंड}}',
  'scanning.cancel': 'रद्द करें',
  'scanning.offline': 'आप ऑफ़लाइन हैं, इसलिए लिंक नहीं जाँचा गया। कनेक्ट होने पर फिर कोशिश करें।',
  // a scan without a report
  'scanning.still-running':
    'यह स्कैन अभी चल रहा है। पेज हर {seconds, plural, one {सेकंड} other {# सेकंड}} में फिर देखता है।',
  'scanning.look-now': 'अभी देखें',
  'scanning.interrupted': 'यह स्कैन बीच में रुक गया',
  'scanning.interrupted-why': 'यह पूरा नहीं हुआ, इसलिए पेज के बारे में कुछ पता नहीं। इसे फिर चलाएँ।',
  'scanning.lost':
    'इस स्कैन के दौरान कनेक्शन टूट गया। हो सकता है यह उसके बिना पूरा हो गया हो: अपना इतिहास देखें, या फिर कोशिश करें।',
  'scanning.lost-offline':
    'इस स्कैन के दौरान आप ऑफ़लाइन हो गए। हो सकता है यह आपके बिना पूरा हो गया हो: कनेक्ट होने पर अपना इतिहास देखें।',
  'scanning.recheck-refused': 'लिंक अभी फिर नहीं जाँचा जा सका। एक मिनट रुककर फिर कोशिश करें; यह पिछली रिपोर्ट है।',
} as const
