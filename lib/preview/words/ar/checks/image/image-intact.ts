/** The words of the check on whether the image file is whole. */
import type { imageIntact as check } from '../../../../judge/checks/image/image-intact'
import { checkWords } from '../../../typed'

const DRAWN_HERE =
  '{drawn, select, nothing {لا يرسم مفكّك الترميز هنا منها شيئًا.} unknown {لا يُعرف كم يمكن رسمه منها.} part {يرسم مفكّك الترميز هنا نحو أول {share, number, percent} من صفوفها.} other {يملأ مفكّك الترميز هنا كل صفوفها تقريبًا، لكن ليس بكل بكسلاتها.}}'
const PHONES_CUT =
  'يحتفظ مفكّك الترميز في Android بما استطاع قراءته ويترك الباقي فارغًا (من شيفرته المصدرية)؛ ولا يُعرف ما يصنعه {app} بذلك ولا ما ترسمه أجهزة iPhone.'
const PHONES_DAMAGED =
  'عند خطأ داخل البيانات قد لا يعيد مفكّك الترميز في Android أي صورة (من شيفرته المصدرية)؛ ولا يُعرف ما يرسمه {app} وأجهزة iPhone.'
const WHOSE =
  '{short, select, file {أعلن الخادم هذا العدد من البايتات بالضبط: الملف مقطوع على الخادم لا في الطريق.} other {لا تذكر الاستجابة طول الملف، فلا يُعرف هل المقطوع هو الملف أم نقله.}}'

export const imageIntact = checkWords<typeof check>()({
  name: 'سلامة الصورة',
  marketer: 'يجب أن يكون ملف الصورة كاملًا: نصف الملف كثيرًا ما يكون نصف صورة.',
  developer:
    'يُقرأ الملف إلى النهاية التي تحدّدها صيغته: علامة نهاية JPEG، وIEND مع كل مجاميع التحقق في PNG، والطول في ترويسة WebP، وخاتمة GIF. ثم يقرأ مفكّك ترميز صارم البكسلات. وتُميَّز البايتات الناقصة، والبايتات بعد النهاية، وشكاوى المفكّك، والنقل المنقطع.',
  howToFix: [
    'ارفع الصورة مرة أخرى وقارن حجمها على الخادم بحجم الأصل.',
    'الرفع الذي ينقطع: انظر في حدود الرفع (PHP upload_max_filesize وnginx client_max_body_size) وفي امتلاء القرص.',
    'قد تكون CDN خزّنت نصف استجابة: امسح عنوان الصورة من ذاكرتها.',
    'الصور المولّدة: انتهت العملية التي تكتبها مبكرًا؛ انظر في سجلها وحد ذاكرتها.',
    'البايتات بعد النهاية تأتي عادةً من إضافة أو قالب يطبع شيئًا بعد الصورة.',
  ],
  outcomes: {
    'not-read': { title: '{check}: غير معروف', summary: '{because}' },
    'transfer-broke-off': {
      title: 'انقطع نقل الصورة',
      summary: 'لم يصل إلا {received}. هذا خلل في النقل؛ ولا يُعرف هل الملف نفسه كامل.',
    },
    'not-read-to-end': {
      title: '{check}: غير معروف',
      summary: 'الصورة كبيرة جدًا، أو أجزاؤها كثيرة جدًا، لتُقرأ هنا إلى نهايتها.',
    },
    'format-not-read': {
      title: '{check}: لا ينطبق',
      summary: 'لا تُقرأ إلى نهايتها إلا ملفات JPEG وPNG وWebP وGIF؛ انظر صيغة الصورة.',
    },
    'end-missing': {
      title: 'نهاية ملف الصورة غائبة',
      summary:
        'في الملف {length} ويتوقف قبل نهايته. كل بكسلات الصورة موجودة؛ ولا يُعرف هل يرسم كل تطبيق ملفًا كهذا.',
      detail: WHOSE,
    },
    'cut-off': {
      title: 'ملف الصورة مقطوع',
      summary: `في الملف {length} ويتوقف في وسط الصورة. ${DRAWN_HERE} ${PHONES_CUT}`,
      detail: WHOSE,
    },
    flawed: {
      title: 'في ملف الصورة عيب',
      summary: 'في الملف خطأ: {where}. ومع ذلك يرسم مفكّك الترميز هنا الصورة؛ ولا يُعرف هل يفعل كل تطبيق ذلك.',
    },
    damaged: {
      title: 'ملف الصورة تالف',
      summary: `في الملف خطأ: {where}. ${DRAWN_HERE} ${PHONES_DAMAGED}`,
    },
    'not-decoded': {
      title: '{check}: غير معروف',
      summary: 'ينتهي الملف حيث ينبغي، لكن {because}.',
    },
    undecodable: {
      title: 'ملف الصورة تالف',
      summary: `ينتهي الملف حيث ينبغي، لكن محتواه لا يُفك. ${PHONES_DAMAGED}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'decoder-complains': {
      title: 'تُفك الصورة مع تحذير',
      summary:
        'ينتهي الملف حيث ينبغي، لكن مفكّكًا صارمًا يشكو من محتواه. {drawn, select, part {يرسم مفكّك الترميز هنا نحو أول {share, number, percent} من صفوفها.} other {ومع ذلك يرسم مفكّك الترميز هنا الصورة.}} ولا يُعرف ما ترسمه الهواتف.',
    },
    whole: {
      title: 'ملف الصورة كامل',
      summary: 'ينتهي حيث تقول صيغته، ويقرؤه مفكّك صارم كله.',
    },
    'more-after-end': {
      title: 'ملف الصورة كامل، وبعد نهايته زيادة',
      summary: 'يقرأ مفكّك صارم الصورة كلها ويتجاهل ما بعد نهايتها ({rest})؛ وهو يزيد الحجم فقط.',
    },
  },
  fixes: {
    'export-again': 'صدّر الصورة مرة أخرى وارفعها؛ المُقدَّم الآن فيه {length}. ويذكر ImageMagick عيوب الملف:',
  },
})
