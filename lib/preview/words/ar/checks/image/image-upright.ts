/** The words of the check on the orientation of the image. */
import type { imageUpright as check } from '../../../../judge/checks/image/image-upright'
import { checkWords } from '../../../typed'

export const imageUpright = checkWords<typeof check>()({
  name: 'استقامة الصورة',
  marketer: 'قد تُحفظ صورة الهاتف على جانبها؛ وليس مؤكدًا أن تعرضها البطاقة مستقيمة.',
  developer:
    'تحفظ الكاميرات البكسلات كما يراها المستشعر وتدوّن في EXIF كيف تُدار. تطبّق المتصفحات تلك الملاحظة؛ ويتركها BitmapFactory في Android للتطبيق، وكثيرًا ما تحذفها أدوات الصور دون تدوير البكسلات.',
  howToFix: [
    'ImageMagick: magick photo.jpg -auto-orient preview.jpg. ضع -auto-orient قبل -resize و-strip.',
    'sharp: استدعِ .autoOrient() قبل .resize(). Pillow: ImageOps.exif_transpose(image).',
    'محررات الصور: افتح الصورة وصدّرها للويب؛ فذلك يدير البكسلات.',
  ],
  outcomes: {
    upright: { title: 'الصورة محفوظة مستقيمة', summary: 'لا يديرها أي اتجاه EXIF.' },
    'turned-by-exif': {
      title: 'لا يُعرف هل تظهر الصورة مستقيمة',
      summary:
        'في الملف {stored} واتجاه EXIF يديرها إلى {size}. رسمناها مُدارة كما تفعل المتصفحات؛ ولم يُلاحَظ هل تفعل الهواتف ذلك في المعاينة.',
    },
  },
  fixes: { 'turn-pixels': 'أدر البكسلات نفسها واذكر الملف الجديد، مثلًا باستخدام ImageMagick:' },
})
