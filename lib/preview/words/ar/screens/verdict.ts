/** The head of a report. */

export const verdict = {
  'verdict.status.good': 'جاهز للإرسال',
  'verdict.status.improve': 'يمكن تحسينه',
  'verdict.status.fix': 'أصلحه قبل الإرسال',
  'verdict.status.unknown': 'غير معروف',
  'verdict.leads-to': '{link} يقود إلى {address}',
  'verdict.checked': 'فُحص {when}',
  /** Behind a large figure. */
  'verdict.of-hundred': 'من 100',
  'verdict.score': 'الدرجة {score} من 100',
  'verdict.no-score': 'لا درجة: المعروف أقل من اللازم',
  'verdict.share': 'مشاركة',
  'verdict.compare': 'مقارنة',
  'verdict.print': 'طباعة أو حفظ بصيغة PDF',
  'verdict.download': 'تنزيل JSON',
  // between the head and the card
  'verdict.taken-from': 'مأخوذ من النص الذي أدخلته: {text}',
  'verdict.checked-before': 'فُحص هذا الرابط من قبل.',
  'verdict.nothing-changed': 'لم يتغير شيء منذ ذلك الحين.',
  'verdict.see-changes': 'عرض ما تغيّر',
  'verdict.report': 'التقرير',
} as const
