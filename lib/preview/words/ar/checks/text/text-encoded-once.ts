/** The words of the check on text that is encoded twice. */
import type { textEncodedOnce as check } from '../../../../judge/checks/text/text-encoded-once'
import { checkWords } from '../../../typed'

export const textEncodedOnce = checkWords<typeof check>()({
  name: 'نص مرمّز مرة واحدة',
  marketer:
    'علامات مثل &amp; أو &#39; في عنوان خلل في الصفحة: رمّز أحد النص مرتين، فيرى القرّاء الكود بدلًا من العلامة.',
  developer:
    'تُفك الكيانات في القيمة مرة واحدة. والقيمة المهرّبة مرتين (&amp;amp;) تترك كيانًا (&amp;) تعرضه البطاقة نصًا. ولا يُعرف هل النص عن الكيانات عمدًا.',
  howToFix: [
    'هرّب كل قيمة مرة واحدة حيث تُطبع. وإن كان النص المحفوظ يحتوي أصلًا على &amp; أو &#39; فاحفظ نصًا عاديًا ونظّف الصفوف القديمة.',
    'WordPress: في عناوين get_the_title() أو الاستيراد كيانات؛ اطبعها بـwp_specialchars_decode() أولًا، أو دع إضافة SEO تقرأ العنوان الخام.',
    'تهرّب قوالب React وVue وSvelte وJinja وTwig وBlade وLiquid بنفسها: مرّر إليها نصًا عاديًا، واترك htmlspecialchars() أو he.encode() أو مرشّح escape.',
    'Next.js: تُهرَّب سلاسل تصدير metadata عنك؛ ونظام محتوى headless يعطي &rsquo; يجب فك ترميزه قبل ذلك.',
  ],
  outcomes: {
    'no-text': {
      title: 'لا نص للفحص',
      summary: 'لا يجد {app} عنوانًا ولا وصفًا في هذه الصفحة.',
    },
    'encoded-once': {
      title: 'النص مرمّز مرة واحدة',
      summary: 'لا تعرض البطاقة كيانًا مثل &amp; مكان علامة.',
    },
    'encoded-twice': {
      title: 'كود مكان علامة في {fieldCount, plural, one {هذا النص} other {هذه النصوص}}: {fields}',
      summary:
        'تعرض البطاقة{shownBy, select, all {} other { على {clients}}} «{seen}»{meaning, select, visible { والمقصود على الأرجح «{meant}»} other {}}. يأتي ذلك من {source}، ويبدو مرمّزًا مرتين. وإن كان النص عن كود كهذا فاتركه كما هو.',
      detail: 'يُفك الكيان مرة واحدة، فيظهر الباقي نصًا. ولا شيء في الصفحة يقول هل كان ذلك مقصودًا.',
    },
  },
  fixes: {
    'encode-once': 'رمّز النص مرة واحدة{count, plural, one {} other { في كل من هذه الوسوم}}:',
  },
})
