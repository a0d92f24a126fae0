/** What is shown where there is nothing to show. */

export const states = {
  'states.nothing': 'لا شيء في هذا العنوان',
  'states.nothing-short': 'لا شيء هنا',
  'states.nothing-why':
    'ربما كُتب العنوان خطأً. لا يُفتح التقرير إلا في المتصفح الذي أعدّه، ويتوقف الرابط المشترك عند إبطاله أو انتهائه: اطلب رابطًا جديدًا ممن أرسله.',
  'states.no-card': 'لا بطاقة لعرضها',
  'states.no-card-why': 'تعذّر تحديد ما سيرسمه {app}، لأن الصفحة نفسها لم تُقرأ.',
} as const
