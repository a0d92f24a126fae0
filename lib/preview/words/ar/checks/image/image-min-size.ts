/** The words of the check on the image's size in pixels. */
import type { imageMinSize as check } from '../../../../judge/checks/image/image-min-size'
import { checkWords } from '../../../typed'

const FORGIVEN =
  '{shown, select, large {وعلى {clients} ما زالت تظهر كبيرة (مُلاحَظ).} small {وعلى {clients} ما زالت تظهر مصغّرة (مُلاحَظ).} other {وعلى {clients} لا صورة أيضًا: يلزم لذلك {needed} (مُلاحَظ).}}'

export const imageMinSize = checkWords<typeof check>()({
  name: 'مقاس الصورة بالبكسل',
  marketer: 'ينبغي ألا تقل الصورة عن 300 × 200 px؛ والأفضل 1200 × 630 px.',
  developer:
    'يُسقط الدليل الصور الأصغر من نحو 300 × 200 px؛ وتطلب وثائق send-link 200 × 200 px. يبني Android البطاقة الكبيرة من 300 × 75 px فأعلى، والمصغّرة من 100 × 100 px فأعلى، ولا شيء دون ذلك.',
  howToFix: [
    'استخدم صورة بمقاس 1200 × 630 px. تكبير الصغيرة لا يفيد القارئ؛ صدّرها من الأصل مرة أخرى.',
    'حين تكون الصورة أيقونة أو شعارًا فضعها في وسط خلفية 1200 × 630 px بلون العلامة.',
    'WordPress والمتاجر: ابحث عن قالب يذكر المصغّرة (150 × 150) في og:image، واختر المقاس الكامل.',
  ],
  outcomes: {
    'too-small': {
      title: 'الصورة صغيرة جدًا',
      summary: `قد تبقى البطاقة بلا صورة: مقاسها {size}، والمطلوب {least} على الأقل (وثائق send-link). ${FORGIVEN}`,
    },
    'rather-small': {
      title: 'الصورة صغيرة بعض الشيء',
      summary: `مقاسها {size}؛ ودون نحو {least} قد تُسقط (الدليل). ${FORGIVEN}`,
    },
    'large-enough': { title: 'الصورة كبيرة بما يكفي', summary: 'مقاسها {size}؛ والمطلوب {least}.' },
  },
  fixes: {
    'export-larger': 'صدّر الصورة بمقاس 1200 × 630 px، أو {least} على الأقل؛ مقاسها الآن {size}.',
  },
})
