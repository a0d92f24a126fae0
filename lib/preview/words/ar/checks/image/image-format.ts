/** The words of the check on the image's format. */
import type { imageFormat as check } from '../../../../judge/checks/image/image-format'
import { checkWords } from '../../../typed'

const A_FORMAT =
  '{format, select, jpeg {JPEG} png {PNG} webp {WebP} gif {GIF} avif {AVIF} heif {ملف HEIF} svg {SVG} bmp {ملف BMP} tiff {TIFF} ico {ICO} other {بصيغة غير معروفة}}'

export const imageFormat = checkWords<typeof check>()({
  name: 'صيغة الصورة',
  marketer: 'ينبغي أن تكون الصورة JPEG أو PNG: يرسمهما كل هاتف.',
  developer:
    'يُرسم JPEG وPNG في كل مكان، وWebP وGIF في الإصدارات الحديثة، وBMP وHEIF على Android فقط، وAVIF على هواتف Android الجديدة فقط، وSVG لا يُرسم أبدًا. البايتات هي الفيصل، لا Content-Type ولا نهاية الاسم. وتُسطّح الشفافية على الأبيض.',
  howToFix: [
    'صدّر صورة المعاينة بصيغة JPEG (للصور الفوتوغرافية) أو PNG (للرسوم والنصوص). وأبقِ WebP وAVIF للصفحة نفسها.',
    'شبكات CDN التي تحوّل بحسب ترويسة Accept (Cloudflare Polish أو imgix auto=format أو Next.js image): لا يرسل الهاتف ترويسة Accept؛ اطلب صيغة ثابتة في العنوان، مثل fm=jpg.',
    'شعارات SVG: صدّرها بمقاس 1200 × 630 px على خلفية مصمتة.',
    'Content-Type خاطئ: صحّح نوع الوسائط في المخزن أو الخادم (أنواع nginx، بيانات S3 الوصفية).',
  ],
  outcomes: {
    'drawn-everywhere': { title: `الصورة ${A_FORMAT}`, summary: 'يرسم كل تطبيق هذه الصيغة.' },
    'not-asked-for': {
      title: `الصورة ${A_FORMAT}`,
      summary:
        'لا تعرض الإصدارات القديمة وبعض أجهزة iPhone صورة؛ وترسمها الإصدارات الحديثة{format, select, gif {، إطارها الأول فقط} other {}} (دليل منشور؛ وعلى Android بالملاحظة).',
    },
    'drawn-by-newest': {
      title: `الصورة ${A_FORMAT}`,
      summary:
        'لا يرى معظم الناس صورة: على {clients} لا تفك ترميزها إلا أحدث الهواتف (مُلاحَظ)، ويطلب الدليل JPEG أو PNG.',
    },
    'not-drawn-everywhere': {
      title: `الصورة ${A_FORMAT}`,
      summary: 'لا صورة على {others}، ولا يذكر الدليل هذه الصيغة؛ وتُرسم على {clients} (مُلاحَظ).',
    },
    'not-drawn': {
      title: `الصورة ${A_FORMAT}`,
      summary: 'لا صورة في البطاقة: لا يرسم أي تطبيق هذه الصيغة.',
    },
    'not-decoded': {
      title: 'تعذّر فك ترميز الصورة هنا',
      summary: `لا يُعرف ما تصنعه الهواتف منها: تقول بايتاتها الأولى إنها ${A_FORMAT}، لكن {because}. ولا تحتاج البطاقة إلى أكثر من 1200 × 630 px.`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'web-page': {
      title: 'يقود عنوان الصورة إلى صفحة ويب',
      summary: 'لا صورة في البطاقة: لا يستطيع أي تطبيق رسم هذه البايتات.',
      detail: 'كثيرًا ما تكون صفحة موافقة أو تسجيل دخول، أو صفحة «غير موجود» لموقع يستجيب بـ200 لكل شيء.',
    },
    'no-picture': {
      title: 'لا صورة في عنوان الصورة',
      summary: 'لا صورة في البطاقة: لا يستطيع أي تطبيق رسم هذه البايتات.',
      detail: 'لا تبدأ البايتات كأي صيغة صور؛ فقد يكون الملف تالفًا أو مشفّرًا.',
    },
    'type-has-parameter': {
      title: 'تُرسم الصورة؛ ويقول Content-Type أكثر من النوع',
      summary:
        'يرسمها كل تطبيق هنا. Content-Type هو {type} وبعده «{parameter}»، ولا معنى له لصورة: تقارن زواحف أخرى الترويسة كلها وترفض الصورة.',
    },
    'wrong-content-type': {
      title: 'يذكر الخادم نوع صورة خاطئًا',
      summary: `ترفض البوابات والشبكات الأخرى هذه الصور: هي بحسب بايتاتها ${A_FORMAT}، لكن Content-Type هو {declared}. ويعتمد {app} على البايتات (مُلاحَظ).`,
    },
    'vanishes-on-white': {
      title: 'تكاد الصورة تختفي على الأبيض',
      summary:
        '{share, number, percent} من جزئها المرئي فاتح على خلفية شفافة، ويضع {app} الأبيض خلفها (مُلاحَظ).',
    },
  },
  fixes: {
    'name-the-file': 'اذكر عنوان ملف الصورة نفسه:',
    'send-type': 'اجعل الخادم يرسل نوع البايتات:',
    'add-background': 'أضف خلفية مصمتة:',
    'export-as-jpeg': 'صدّرها بصيغة JPEG، مثلًا باستخدام ImageMagick، واذكر الملف الجديد في og:image:',
  },
})
