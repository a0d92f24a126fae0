/** The words of the check on markup in the card's text. */
import type { textWithoutMarkup as check } from '../../../../judge/checks/text/text-without-markup'
import { checkWords } from '../../../typed'

export const textWithoutMarkup = checkWords<typeof check>()({
  name: 'نص بلا ترميز',
  marketer: 'العنوان والوصف نص عادي. والوسوم مثل <em> أو نجوم الخط العريض تظهر للقرّاء كما هي.',
  developer:
    'تُفك الكيانات في القيمة مرة واحدة ويظهر الناتج نصًا: تصبح &lt;em&gt; <em> على البطاقة. ولا يُفسَّر Markdown ولا رموز المنتديات أيضًا. ولا يُعرف هل النص عن الترميز عمدًا.',
  howToFix: [
    'خذ الوصف من حقل نص عادي، أو أزل الوسوم وMarkdown حيث يُكتب الوسم.',
    'WordPress: wp_strip_all_tags() وstrip_shortcodes() على المقتطفات. Shopify: {{ page_description | strip_html }}. Django وJinja وTwig: مرشّح striptags.',
    'Ghost وContentful وSanity وأنظمة headless أخرى: املأ الوسوم من الصيغة النصية للنص المنسّق، لا من HTML أو Markdown.',
  ],
  outcomes: {
    'no-text': {
      title: 'لا نص للفحص',
      summary: 'لا يجد {app} عنوانًا ولا وصفًا في هذه الصفحة.',
    },
    plain: { title: 'النص خالٍ من الترميز', summary: 'لا تعرض البطاقة وسمًا ولا رمز تنسيق.' },
    'markup-shown': {
      title: 'ترميز ظاهر في {fieldCount, plural, one {هذا النص} other {هذه النصوص}}: {fields}',
      summary:
        'تعرض البطاقة{shownBy, select, all {} other { على {clients}}} «{seen}» نصًا. يأتي ذلك من {source}. وإن كان النص عن كود كهذا فاتركه كما هو.',
      detail: 'يعرض {app} القيمة نصًا عاديًا: لا يفسّر HTML ولا Markdown.',
    },
  },
  fixes: {
    'write-plain-text': 'اكتب النص بلا ترميز{count, plural, one {} other { في كل من هذه الوسوم}}:',
    'write-words': 'اكتب كلمات مكان الترميز.',
  },
})
