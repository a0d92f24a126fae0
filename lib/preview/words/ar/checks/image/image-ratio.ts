/** The words of the check on the image's shape. */
import type { imageRatio as check } from '../../../../judge/checks/image/image-ratio'
import { checkWords } from '../../../typed'

export const imageRatio = checkWords<typeof check>()({
  name: 'شكل الصورة',
  marketer: 'صورة 1.91:1 (1200 × 630 px) تملأ البطاقة العريضة؛ والمربعة تصنع بطاقة مربعة.',
  developer:
    'يعرف الدليل شكلين، 1.91:1 و1:1، وترفض Meta كل ما هو أعرض من 4:1. ويحصر Android وWeb نسبة الارتفاع إلى العرض بين 0.25 و1 ويقصّان الباقي حول الوسط: ما بين 4:1 و1:1 يظهر كاملًا، والصور الأطول تفقد أعلاها وأسفلها.',
  howToFix: [
    'صدّر بمقاس 1200 × 630 px، أو 800 × 800 px للمنتجات والأشخاص.',
    'الشعارات الشريطية: ضعها في وسط خلفية 1200 × 630 px.',
    'الصور الطولية: اختر بنفسك الجزء الذي يُرى، وإلا قصّ التطبيق مربعًا من الوسط.',
  ],
  outcomes: {
    'too-wide': {
      title: 'الصورة عريضة جدًا',
      summary:
        'شكلها {shape}، و{max, number}:1 أقصى ما تسمح به Meta. وعلى {clients} لا يظهر إلا الوسط {visible} (مُلاحَظ).',
    },
    'too-wide-and-small': {
      title: 'الصورة عريضة جدًا',
      summary:
        'شكلها {shape}، و{max, number}:1 أقصى ما تسمح به Meta. وهي أيضًا أصغر من أن تظهر على {clients} (مُلاحَظ).',
    },
    fits: {
      title: 'شكل الصورة مناسب',
      summary: 'شكلها {shape}؛ والمطلوب {best, number}:1 أو {square, number}:1.',
    },
    'unusual-but-whole': {
      title: 'تظهر الصورة كاملة',
      summary:
        'شكلها {shape}؛ ويطلب الدليل {best, number}:1 أو {square, number}:1، وتعرضها كل التطبيقات بلا قص.',
    },
    unusual: {
      title: 'شكل الصورة غير معتاد',
      summary:
        'شكلها {shape}؛ ويطلب الدليل {best, number}:1 أو {square, number}:1. وعلى {clients} تظهر كاملة (مُلاحَظ)؛ وقد تقصها تطبيقات أخرى.',
    },
    'unusual-and-too-small': {
      title: 'شكل الصورة غير معتاد',
      summary:
        'شكلها {shape}؛ ويطلب الدليل {best, number}:1 أو {square, number}:1. وهي أيضًا أصغر من أن تظهر على {clients} (مُلاحَظ).',
    },
    cut: {
      title: 'تُقصّ الصورة على البطاقة',
      summary: 'يضيع جزء منها: شكلها {shape}، وعلى {clients} لا يظهر إلا الوسط {visible} (مُلاحَظ).',
    },
  },
  fixes: {
    'export-in-shape': 'صدّر الصورة بمقاس 1200 × 630 px ({best, number}:1)؛ مقاسها الآن {size}.',
  },
})
