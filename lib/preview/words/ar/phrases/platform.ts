/** How each framework sends its tags from the server; what is to be pasted follows. */
import { phraseWords } from '../../typed'

export const platform = phraseWords<'platform'>()({
  'platform.next':
    'عيّن البيانات الوصفية في مكوّن خادم (app router)، أو املأ next/head في getServerSideProps أو getStaticProps (pages router)، لتكون في الاستجابة الأولى:',
  'platform.nuxt': 'أبقِ ssr مفعّلًا في nuxt.config وعيّن الوسوم أثناء العرض على الخادم:',
  'platform.angular': 'أضف العرض على الخادم أو العرض المسبق للمسارات العامة وعيّن الوسوم هناك:',
  'platform.svelte': 'أبقِ ssr مفعّلًا لهذا المسار في SvelteKit وعيّن الوسوم في head الخاص به:',
  'platform.remix': 'حمّل البيانات في loader المسار لا في effect، وأعد الوسوم من تصدير meta فيه:',
  'platform.react-router':
    'في وضع framework أبقِ ssr مفعّلًا في react-router.config، أو أدرج المسارات العامة تحت prerender هناك، وأعد الوسوم من تصدير meta للمسار:',
  'platform.astro': 'اكتب الوسوم في head الخاص بالـlayout، لا في مكوّن بتوجيه client::',
  'platform.vue':
    'اعرض المسارات العامة على الخادم (Nuxt أو vite-ssg)، أو اجعل الخادم يكتب الوسوم في index.html:',
  'platform.gatsby':
    'صدّر Head من قالب الصفحة لتُكتب الوسوم وقت البناء، وتأكد من أن هذا المسار ليس للعميل فقط:',
  'platform.flutter': 'يرسم Flutter على canvas: اجعل الخادم يكتب وسوم كل مسار عام في index.html قبل إرساله:',
  'platform.react':
    'اعرض المسارات العامة على الخادم (Next.js أو React Router)، أو اعرضها مسبقًا وقت البناء، أو اجعل الخادم يكتب وسوم كل مسار في index.html:',
  'platform.unknown':
    'اعرض الصفحات العامة على الخادم أو وقت البناء، أو اجعل الخادم يكتب وسوم كل عنوان في HTML الذي يرسله:',
})
