/** The words of the check on whether the image's address is absolute. */
import type { ogImageAbsolute as check } from '../../../../judge/checks/image/og-image-absolute'
import { checkWords } from '../../../typed'

const LOST = {
  summary: 'لا صورة في البطاقة: لا يكمل {app} العناوين، ولا يجرّب وسمًا آخر.',
  detail:
    'يُسقط {app} على {client} عنوانًا كهذا (مُلاحَظ)، وتطلب Meta عنوان URL مطلقًا. وتكمله بعض البوابات والشبكات الأخرى، فقد تظهر الصورة هناك.',
} as const

export const ogImageAbsolute = checkWords<typeof check>()({
  name: 'عنوان الصورة مطلق',
  marketer: 'يجب أن يكون عنوان الصورة كاملًا، مع https:// والنطاق.',
  developer:
    'يجب أن يكون og:image عنوان URL مطلقًا. يسلّم Android القيمة إلى محلّل URL كما هي: المسار أو عنوان //host غير سليم، وذلك ينهي خطوة الصورة ولا يُجرَّب وسم آخر. ولا تُكمَّل إلا أيقونات link.',
  howToFix: [
    'اكتب العنوان كله مبتدئًا بـhttps://، حتى حين تكون الصورة على النطاق نفسه.',
    'Next.js: عيّن metadataBase في الـlayout الجذر؛ فتُكمَّل عندئذ صور openGraph النسبية.',
    'WordPress: تحقق من عنوان الموقع في الإعدادات، عام، ومن أي إضافة تجعل الروابط نسبية.',
    'Hugo وJekyll وAstro وEleventy: استخدم الصيغة المطلقة لمرشّح URL (absURL, absolute_url, new URL(path, Astro.site)).',
  ],
  outcomes: {
    absolute: { title: 'عنوان الصورة مطلق', summary: 'يمكن طلبه كما هو.' },
    'two-addresses': {
      title: 'في عنوان الصورة عنوانان',
      summary: 'لا صورة في البطاقة: عنوان الموقع نفسه أمام عنوان كان كاملًا أصلًا. ويبدو أن الصورة على {host}.',
      detail:
        'يضيف قالبٌ عنوان الموقع إلى كل صورة. عليه أن يترك العناوين الكاملة: وهذا ما يفعله new URL(path, base) وurljoin وabsolute_url.',
    },
    slashes: {
      title: 'عنوان الصورة ليس عنوان ويب',
      summary:
        'لا صورة في البطاقة: {slashes, plural, =0 {لا شرطة مائلة} one {شرطة مائلة واحدة} two {شرطتان مائلتان} other {# شرطات مائلة}} بعد النقطتين حيث تلزم اثنتان، فلا يذكر العنوان مضيفًا.',
    },
    relative: { title: 'عنوان الصورة نسبي', ...LOST },
    'protocol-relative': { title: 'يبدأ عنوان الصورة بـ// بدلًا من https://', ...LOST },
    'data-url': { title: 'في الوسم الصورة نفسها بدلًا من عنوانها', ...LOST },
    'other-scheme': { title: 'عنوان الصورة ليس https:// ولا http://', ...LOST },
    malformed: { title: 'عنوان الصورة ليس عنوان ويب', ...LOST },
  },
  fixes: {
    'keep-second-address': 'اكتب عنوانًا واحدًا فقط، لصورة تُفتح في نافذة خاصة:',
    'write-two-slashes':
      'اكتب https:// ثم المضيف ثم المسار. كثيرًا ما يضيع المضيف حيث يجمع قالبٌ أجزاء العنوان:',
    'upload-and-name': 'ارفع الصورة واذكر عنوانها كاملًا مبتدئًا بـhttps://:',
  },
})
