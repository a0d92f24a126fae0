/** The words of the check on whether the declared image size is the real one. */
import type { imageDeclaredMatches as check } from '../../../../judge/checks/image/image-declared-matches'
import { checkWords } from '../../../typed'

const NOT_READ = 'تبقى البطاقة كما هي (مُلاحَظ)؛ وقد تشوّه شبكات أخرى الصورة.'

export const imageDeclaredMatches = checkWords<typeof check>()({
  name: 'المقاس المصرّح به مطابق',
  marketer: 'ينبغي أن يكون العرض والارتفاع المذكوران في الصفحة هما مقاس الصورة.',
  developer:
    'ينبغي أن يطابق og:image:width وog:image:height البكسلات بعد فك الترميز. يتجاهلهما WhatsApp؛ أما الشبكات التي تثق بهما فتمطّ الصورة أو تقصها أو ترفضها.',
  howToFix: [
    'اكتب المقاس الفعلي بالبكسل، أو احذف الوسمين من القالب حين يُستخدم لصور بمقاسات مختلفة.',
    'خدمات الصور التي تغيّر المقاس: صرّح بالمقاس الذي يطلبه العنوان لا بمقاس الأصل.',
  ],
  outcomes: {
    'no-og-image': {
      title: '{check}: لا ينطبق',
      summary: 'ليس في الصفحة og:image يُصرَّح بمقاسه.',
    },
    'nothing-declared': { title: '{check}: لا ينطبق', summary: 'لا تصرّح الصفحة بمقاس للصورة.' },
    matches: {
      title: 'مقاس الصورة المصرّح به مطابق',
      summary:
        'تصرّح الصفحة {declares, select, width {بهذا العرض} height {بهذا الارتفاع} other {بهذا المقاس}}: مقاس الصورة {size}.',
    },
    differs: {
      title: 'مقاس الصورة المصرّح به مختلف، و{app} لا يقرؤه',
      summary: `تصرّح الصفحة بـ{declared}، لكن مقاس الصورة {size}. ${NOT_READ}`,
    },
    'stored-size-declared': {
      title: 'المقاس المصرّح به هو مقاس الصورة قبل تدويرها، و{app} لا يقرؤه',
      summary:
        'تصرّح الصفحة بـ{stored} كما هو محفوظ في الملف، لكن اتجاه EXIF يديرها إلى {size}. البرامج التي تتجاهل الاتجاه تتفق مع الصفحة؛ والتي تطبّقه، كالمتصفحات، تعرض الشكل الآخر.',
    },
    'width-differs': {
      title: 'عرض الصورة المصرّح به مختلف، و{app} لا يقرؤه',
      summary: `تصرّح الصفحة بعرض {width} px، لكن مقاس الصورة {size}. ${NOT_READ}`,
    },
    'height-differs': {
      title: 'ارتفاع الصورة المصرّح به مختلف، و{app} لا يقرؤه',
      summary: `تصرّح الصفحة بارتفاع {height} px، لكن مقاس الصورة {size}. ${NOT_READ}`,
    },
  },
  fixes: {
    'declare-real-size': 'صرّح بالمقاس الفعلي:',
    'turn-pixels':
      'أدر البكسلات نفسها ليصح مقاس واحد في كل مكان، وصرّح بمقاس الملف الجديد. باستخدام ImageMagick:',
  },
})
