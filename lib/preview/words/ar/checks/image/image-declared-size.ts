/** The words of the check on the declared image size. */
import type { imageDeclaredSize as check } from '../../../../judge/checks/image/image-declared-size'
import { checkWords } from '../../../typed'

const NOT_READ =
  'يطلب الدليل كليهما دائمًا. لا يقرؤهما {app} (مُلاحَظ)، فتبقى بطاقته كما هي؛ وتُخطّط بهما شبكات أخرى أسرع.'

export const imageDeclaredSize = checkWords<typeof check>()({
  name: 'مقاس الصورة مصرّح به',
  marketer: 'يطلب الدليل ذكر عرض الصورة وارتفاعها في الصفحة؛ و WhatsApp نفسه لا يقرؤهما.',
  developer:
    'يطلب الدليل المنشور og:image:width وog:image:height. لا يقرؤهما تطبيق Android ويعتمد على البكسلات بعد فك الترميز؛ وتستخدمهما شبكات أخرى لتخطيط البطاقة قبل تحميل الصورة.',
  howToFix: [
    'أضف الوسمين بعد og:image، بمقاس الملف بالبكسل أرقامًا مجردة.',
    'Next.js: أعطِ width وheight في openGraph.images؛ ويُقاس ملف opengraph-image تلقائيًا.',
    'تكتب إضافات SEO في WordPress الوسمين لصور مكتبة الوسائط، لا للصور المعطاة بعنوان.',
  ],
  outcomes: {
    declared: {
      title: 'مقاس الصورة مصرّح به',
      summary: 'الوسمان موجودان. لا يقرؤهما {app} (مُلاحَظ)؛ وتقرؤهما شبكات أخرى.',
    },
    'no-og-image': {
      title: '{check}: لا ينطبق',
      summary: 'ليس في الصفحة og:image يُصرَّح بمقاسه.',
    },
    missing: {
      title: 'مقاس الصورة غير مصرّح به، و{app} لا يحتاج إليه',
      summary: `{missingCount, plural, one {وسم غائب} two {وسمان غائبان} other {وسوم غائبة}}: {missing}. ${NOT_READ}`,
    },
    'no-size': {
      title:
        '{keys} {count, plural, one {ليس رقمًا} other {ليست أرقامًا}}، و{app} لا يحتاج {count, plural, one {إليه} other {إليها}}',
      summary: `{missingCount, plural, =0 {} other {غائب أيضًا: {missing}. }}${NOT_READ}`,
    },
  },
  fixes: {
    'add-measured-size': 'أضف مقاس الصورة كما قيس:',
    'add-size': 'أضف مقاس الملف بالبكسل.',
  },
})
