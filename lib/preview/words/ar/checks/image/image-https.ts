/** The words of the check on whether the image is served over https. */
import type { imageHttps as check } from '../../../../judge/checks/image/image-https'
import { checkWords } from '../../../typed'

export const imageHttps = checkWords<typeof check>()({
  name: 'الصورة عبر https',
  marketer: 'يجب أن يبدأ عنوان الصورة بـhttps://.',
  developer:
    'بحسب الدليل المنشور تُحجب صورة http://. يطلب Android الحديث https:// بدلًا منها ويعرض الصورة إن استجاب؛ ولا تعرض أجهزة iPhone، بحسب الدليل، شيئًا.',
  howToFix: [
    'قدّم الصورة عبر https:// واكتب ذلك العنوان في الوسم.',
    'WordPress: اجعل العنوانين في الإعدادات، عام، يبدآن بـhttps:// واستبدل عناوين http:// القديمة في قاعدة البيانات (WP-CLI: wp search-replace).',
    'خلف وكيل أو CDN: أخبر التطبيق أن الزوار يأتون عبر https (X-Forwarded-Proto)، وإلا استمر في كتابة عناوين http://.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: لا ينطبق',
      summary: 'عنوان الصورة غير كامل، فلا مخطط له لتقييمه.',
    },
    'private-network': {
      title: '{check}: العنوان خاص',
      summary: 'لا تصل الهواتف إلى الصورة بـhttp:// ولا بـhttps://؛ انظر هل الصورة عامة.',
    },
    'http-though-https-works': {
      title: 'عنوان الصورة http://',
      summary:
        '{othersCount, plural, =0 {} other {لا صورة على {others}: يقول الدليل المنشور إن هذه الصور تُحجب. }}وعلى {clients} يُتسامح معه، لأن https:// يستجيب هناك أيضًا (مُلاحَظ).',
    },
    'http-and-https-fails': {
      title: 'عنوان الصورة http://',
      summary:
        'لا يعرض أي تطبيق هذه الصورة: يطلب {app} على {clients} https:// بدلًا منه، ويخفق ذلك: {because}.',
    },
    'http-and-no-https': {
      title: 'عنوان الصورة http://',
      summary:
        'لا يعرض أي تطبيق هذه الصورة: يطلب {app} على {clients} https:// بدلًا منه، ولا يحصل على استجابة.',
    },
    http: {
      title: 'عنوان الصورة http://',
      summary:
        'يقول الدليل المنشور إن هذه الصور تُحجب. يطلب {app} على {clients} https:// بدلًا منه؛ ولا نعرف ما يستجيب هناك.',
    },
    'redirected-to-http': {
      title: 'يُعاد توجيه الصورة إلى http://',
      summary:
        'تحجبها التطبيقات التي تتبع الدليل؛ وعلى {clients} يطلب {app} https:// من جديد وقد يعرضها (مُلاحَظ).',
    },
    https: {
      title: 'تُقدَّم الصورة عبر https://',
      summary: 'يقبل كل تطبيق هذا العنوان.',
    },
  },
  fixes: {
    'write-https': 'الصورة موجودة أصلًا عبر https://؛ اكتب ذلك العنوان:',
    'serve-https-first': 'قدّم الصورة عبر https:// أولًا، ثم اكتب عنوانًا يُفتح هناك:',
    'redirect-to-https': 'اجعل إعادة التوجيه تقود إلى https://، أو اكتب العنوان النهائي في الوسم.',
  },
})
