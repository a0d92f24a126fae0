/** Visitors and what each was given. */
import { phraseWords } from '../../typed'

export const visit = phraseWords<'visit'>()({
  'visit.nothing-came': 'لا استجابة',
  'visit.access.blocked': '{status}، مرفوض{by, select, none {} other { ({by})}}',
  'visit.access.login': '{status}، صفحة تسجيل دخول{by, select, none {} other { ({by})}}',
  'visit.access.consent': '{status}، صفحة موافقة{by, select, none {} other { ({by})}}',
  'visit.access.not-html': '{status}، لا صفحة{by, select, none {} other { ({by})}}',
  'visit.access.empty': '{status}، فارغ{by, select, none {} other { ({by})}}',
  'visit.whatsapp-android': '{app} على Android',
  'visit.whatsapp-android.clause': '{app} على Android',
  'visit.whatsapp-ios': '{app} على iPhone',
  'visit.whatsapp-ios.clause': '{app} على iPhone',
  'visit.browser': 'المتصفح',
  'visit.browser.clause': 'متصفح',
  'visit.facebook': 'facebookexternalhit',
  'visit.facebook.clause': 'facebookexternalhit',

  'visit.not-asked': 'لم يُرسل',
  'visit.not-asked-too-early': 'لم يُرسل: أخفقت زيارة {app} قبل أن يستطيع الخادم معرفة السائل',
  'visit.not-asked-budget':
    'لم يُرسل: يرسل الفحص الواحد {max, number} طلبات على الأكثر للصفحة إلى {host}، وقد استنفدتها إعادة التوجيه',
  'visit.no-response': 'لا صفحة: {because}',
  'visit.status': 'الحالة {status}',
  'visit.status-by': 'الحالة {status} ({by})',
  'visit.leads-on': 'الحالة {status}، يقود إلى {to}',

  'visit.place.consent': 'صفحة موافقة',
  'visit.place.login': 'صفحة تسجيل دخول',
  'visit.place.app-store': 'متجر تطبيقات',
  'visit.place.app': 'تطبيق',
  'visit.place.mobile': 'عنوان الجوال',
  'visit.place.another': 'عنوان آخر',

  'visit.canonical': 'العنوان الأساسي',

  'visit.means.browser': 'من يفتح الرابط يرى صفحة مختلفة عن التي على البطاقة.',
  'visit.means.facebook': 'البطاقات التي تبنيها خوادم Meta، في القنوات ورسائل الأعمال، تبدو مختلفة.',
  'visit.means.client': 'تبدو البطاقة مختلفة عند إرسال الرابط من {client}.',
})
