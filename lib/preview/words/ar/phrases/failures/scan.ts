/** Failures: scans that did not finish. */
export const scanFailures = {
  'failure.busy.title': 'نحن مشغولون عن فحص هذه الصفحة الآن',
  'failure.busy.clause': 'كانت عمليات فحص كثيرة جارية',
  'failure.busy.sentence': 'عمليات فحص كثيرة جارية الآن.',
  'failure.busy.advice': 'حاول مرة أخرى بعد دقيقة.',
  'failure.busy.developer': 'بُلغ حد عمليات الفحص المتزامنة؛ ولم يُطلب شيء من الموقع.',

  'failure.interrupted.title': 'انقطع الفحص',
  'failure.interrupted.clause': 'انقطع الفحص',
  'failure.interrupted.sentence': 'انقطع الفحص قبل اكتماله.',
  'failure.interrupted.advice': 'أعد تشغيله.',
  'failure.interrupted.developer': 'انتهت العملية، أو ذهب من طلبها، أثناء الفحص.',

  'failure.fetch-failed.title': 'تعذّر جلب الصفحة',
  'failure.fetch-failed.clause': 'أخفق الطلب',
  'failure.fetch-failed.sentence': 'أخفق الطلب إلى {host, select, none {الخادم} other {{host}}}.',
  'failure.fetch-failed.advice': 'حاول مرة أخرى. وإن استمر ذلك فتحقق من خادم الويب والشبكة أمامه.',
  'failure.fetch-failed.developer': 'إخفاق شبكي بلا رمز أدق.',
} as const
