/** The words of the check on the part of a link after #. */
import type { linkFragment as check } from '../../../../judge/checks/page/link-fragment'
import { checkWords } from '../../../typed'

export const linkFragment = checkWords<typeof check>()({
  name: 'العرض المذكور قبل #',
  marketer:
    'ما يتبع # في الرابط لا يصل إلى الخادم أبدًا. والصفحات التي لا تختلف إلا فيه لها كلها بطاقة واحدة: بطاقة الصفحة التي يأتي عنوانها قبله.',
  developer:
    'الجزء بعد # ليس من الطلب. لذلك للتطبيقات التي تضع مساراتها هناك head واحد لكل العروض، ولا شيء يفعله خادم أو عرض مسبق يميّز بينها.',
  howToFix: [
    'أعطِ كل عرض عنوانًا بمسار أو استعلام: Vue Router createWebHistory، وReact Router createBrowserRouter، وAngular PathLocationStrategy بدلًا من صيغ hash.',
    'اجعل الخادم يستجيب لتلك المسارات بوسوم كل عرض، أو اعرضها مسبقًا.',
    'أبقِ الروابط القديمة تعمل: قد يحوّل نص في الصفحة الأولى #/view إلى /view. يفيد ذلك القرّاء لا المعاينات.',
  ],
  outcomes: {
    'seen-by-server': {
      title: 'يذكر الرابط صفحته حيث يراها الخادم',
      summary: 'لا شيء مما يذكر صفحة يتبع #.',
    },
    'after-hash': {
      title: 'العرض مذكور بعد #، ولا يراه أي خادم',
      summary:
        'يبقى {route} في المتصفح: يطلب {app} {url} ويعرض بطاقة تلك الصفحة. وكل رابط لا يختلف إلا بعد # له هذه البطاقة نفسها.',
    },
  },
  fixes: {
    'use-a-path': 'اذكر الصفحة في مسار الرابط أو استعلامه، واجعل الخادم يرسل وسومها في ذلك العنوان.',
  },
})
