/** Asking for a scan, and watching it run. */

export const scanning = {
  'scanning.field': 'الرابط المراد فحصه',
  'scanning.placeholder': 'example.com/page',
  'scanning.hint': 'يُجلب كما يفعل {app}. لا يُنشر شيء؛ وأنت وحدك ترى التقرير.',
  'scanning.submit': 'فحص الرابط',
  'scanning.busy': 'جارٍ الفحص',
  'scanning.recheck': 'إعادة الفحص',
  'scanning.heading': 'قراءة الصفحة كما يفعل {app}',
  'scanning.steps': 'خطوات الفحص',
  'scanning.step.ask': 'سؤال الخادم',
  'scanning.step.read': 'قراءة الصفحة',
  'scanning.step.fetch': 'جلب الصورة',
  'scanning.step.compare': 'المقارنة',
  'scanning.state.waiting': 'في الانتظار',
  'scanning.state.running': 'جارية',
  'scanning.state.done': 'تمت',
  'scanning.state.skipped': 'تُخطّيت',
  'scanning.state.failed': 'فشلت',
  /** Before the step's name, for those who cannot see its mark. */
  'scanning.state-before': '{state}:',
  'scanning.started': 'بدأ الفحص',
  'scanning.elapsed':
    '{seconds, plural, one {ثانية واحدة} two {ثانيتان} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  'scanning.cancel': 'إلغاء',
  'scanning.offline': 'لا اتصال لديك بالإنترنت، فلم يُفحص الرابط. حاول مرة أخرى بعد الاتصال.',
  // a scan without a report
  'scanning.still-running':
    'هذا الفحص ما زال جاريًا. تعيد الصفحة النظر كل {seconds, plural, one {ثانية} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'scanning.look-now': 'النظر الآن',
  'scanning.interrupted': 'انقطع هذا الفحص',
  'scanning.interrupted-why': 'لم يكتمل، فلا يُعرف شيء عن الصفحة. أعد تشغيله.',
  'scanning.lost': 'انقطع الاتصال أثناء هذا الفحص. ربما اكتمل من دونه: انظر في السجل أو حاول مرة أخرى.',
  'scanning.lost-offline':
    'انقطع اتصالك بالإنترنت أثناء هذا الفحص. ربما اكتمل من دونك: انظر في السجل بعد عودة الاتصال.',
  'scanning.recheck-refused': 'تعذّرت إعادة فحص الرابط الآن. انتظر دقيقة وحاول مرة أخرى؛ هذا آخر تقرير.',
} as const
