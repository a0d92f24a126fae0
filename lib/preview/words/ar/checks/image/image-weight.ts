/** The words of the check on the image's weight. */
import type { imageWeight as check } from '../../../../judge/checks/image/image-weight'
import { checkWords } from '../../../typed'

export const imageWeight = checkWords<typeof check>()({
  name: 'حجم ملف الصورة',
  marketer: 'أبقِ الصورة دون 300 KB؛ فوق 600 KB لا يعرض WhatsApp شيئًا.',
  developer:
    'حد Meta هو 600 KB (1 KB = 1,024 بايت)؛ ويطلب الدليل المنشور 300 KB، وهو أيضًا أقصى ما كانت تقرؤه التطبيقات قبل 2023. يتوقف التطبيق عند Content-Length أو أثناء القراءة بمجرد تجاوز الحد.',
  howToFix: [
    'صدّر بمقاس 1200 × 630 px بصيغة JPEG بجودة 75 إلى 82. عندئذ تزن الصورة الفوتوغرافية 80 إلى 200 KB.',
    'السبب المعتاد صور فوتوغرافية محفوظة PNG: الصورة نفسها JPEG عُشر حجمها.',
    'WordPress: تأخذ إضافة SEO الملف المرفوع بحجمه الكامل؛ اختر نسخة أصغر صورةً للتواصل، أو دع محسّن صور (ShortPixel أو Imagify أو EWWW) يعيد كتابتها.',
    'Next.js opengraph-image: يكتب ImageResponse بصيغة PNG؛ لا تضع فيه صورًا فوتوغرافية، أو حوّله بـsharp إلى JPEG في route handler.',
    'شبكات CDN للصور: اطلب العرض والجودة في العنوان، مثل ?w=1200&q=75&fm=jpg.',
  ],
  outcomes: {
    'too-heavy': {
      title: 'الصورة ثقيلة جدًا',
      summary:
        'لا صورة في البطاقة: {precision, select, measured {حجمها {weight}} announced {تعلن عن {weight}} other {حجمها أكثر من {weight}}}، و{app} يُسقط الصور فوق {limit} (Meta).',
      detail: 'تسمح وثائق send-link بـ1 MB، فقد تعرضها بوابة مع ذلك.',
    },
    'cut-off': {
      title: '{check}: غير معروف',
      summary: 'انقطعت الاستجابة بعد {weight}، فلا يُعرف الحجم كله.',
    },
    'heavier-than-asked': {
      title: 'الصورة أثقل مما ينبغي',
      summary:
        'حجمها {weight} من {limit} التي يطلبها الدليل. تعرضها تطبيقات اليوم حتى {shownUpTo} (Meta)؛ وتُسقطها القديمة والشبكات البطيئة.',
    },
    'light-enough': { title: 'الصورة خفيفة بما يكفي', summary: 'حجمها {weight} من {limit}.' },
  },
  fixes: {
    'export-lighter':
      'صدّر الصورة بعرض 1200 px بصيغة JPEG، دون {wanted}. باستخدام ImageMagick، حتى {aim} على الأكثر:',
  },
})
