/** The words of the check on the page's character set. */
import type { charsetDeclared as check } from '../../../../judge/checks/page/charset-declared'
import { checkWords } from '../../../typed'

export const charsetDeclared = checkWords<typeof check>()({
  name: 'مجموعة المحارف',
  marketer:
    'يجب أن تقول الصفحة بأي محارف كُتبت. وإلا تحوّلت الحركات والرموز التعبيرية والكتابات الأخرى إلى محارف مثل Ã©.',
  developer:
    'تُؤخذ مجموعة المحارف من ترويسة Content-Type، وإلا فمن وسم meta، وإلا فيُفترض UTF-8. ويجب أن تتفق الترويسة ووسم meta، وأن يكون الاسم معروفًا، وأن تكون البايتات صالحة فيه.',
  howToFix: [
    'احفظ الصفحة وأرسلها UTF-8، وضع <meta charset="utf-8"> أولًا في head.',
    'nginx: charset utf-8;. Apache: AddDefaultCharset UTF-8. PHP: header("Content-Type: text/html; charset=utf-8"). وتفعل Next.js وShopify وWordPress ذلك افتراضيًا.',
    'WordPress مع Ã© في مقالات قديمة: حُوّلت قاعدة البيانات مرتين. أصلحها بأداة تقرأ latin1 وتكتب utf8mb4، بعد نسخة احتياطية.',
    'المحارف المشوّهة في الوسوم وحدها تأتي عادةً من ملف القالب: احفظه UTF-8 بلا BOM. أو من سلسلة رُمّزت مرتين قبل طباعتها.',
  ],
  outcomes: {
    'garbled-twice': {
      title: '{field, select, title {العنوان} other {الوصف}} مشوّه',
      summary:
        'ستعرض البطاقة «{seen}» بدلًا من «{meant}». {conflict, select, none {محارف الصفحة مصرّح بها أو محفوظة خطأً.} stated {تقول الترويسة {header} وتقول الصفحة {page}.} believed {تقول الترويسة {header} وتقول الصفحة {page}. ويثق {app} بالترويسة.} valid {تقول الترويسة {header} وتقول الصفحة {page}. ويثق {app} بالترويسة، لكن البايتات لا تصح إلا بترميز {valid}.} other {تقول الترويسة {header} وتقول الصفحة {page}. ويثق {app} بالترويسة، لكن البايتات لا تصح إلا بترميز {valid}: وبهذه القراءة يكون العنوان «{title}».}}',
      detail: 'قُرئت بايتات UTF-8 على أنها windows-1252، وحُفظت أو أُرسلت مرة أخرى UTF-8.',
    },
    'garbled-bytes': {
      title: '{field, select, title {العنوان} other {الوصف}} مشوّه',
      summary:
        'ستعرض البطاقة «{seen}». {conflict, select, none {محارف الصفحة مصرّح بها أو محفوظة خطأً.} stated {تقول الترويسة {header} وتقول الصفحة {page}.} believed {تقول الترويسة {header} وتقول الصفحة {page}. ويثق {app} بالترويسة.} valid {تقول الترويسة {header} وتقول الصفحة {page}. ويثق {app} بالترويسة، لكن البايتات لا تصح إلا بترميز {valid}.} other {تقول الترويسة {header} وتقول الصفحة {page}. ويثق {app} بالترويسة، لكن البايتات لا تصح إلا بترميز {valid}: وبهذه القراءة يكون العنوان «{title}».}}',
      detail: 'البايتات غير صالحة بترميز {used}، فاستُبدلت بـU+FFFD.',
    },
    'unknown-label': {
      title: 'مجموعة المحارف المصرّح بها غير معروفة',
      summary: 'لا تعرف التطبيقات مجموعة محارف باسم «{label}»، فاستُخدم {used}. وقد يختار تطبيق آخر غير ذلك.',
    },
    'header-and-page-differ': {
      title: 'تذكر الترويسة والصفحة مجموعتي محارف مختلفتين',
      summary:
        'تقول الترويسة {header} وتقول الصفحة {page}. {conflict, select, believed {يثق {app} بالترويسة؛ وقد لا يثق بها قرّاء آخرون.} valid {يثق {app} بالترويسة، لكن البايتات لا تصح إلا بترميز {valid}.} titled {يثق {app} بالترويسة، لكن البايتات لا تصح إلا بترميز {valid}: وبهذه القراءة يكون العنوان «{title}».} other {وقد يختار قرّاء آخرون غير ذلك.}}',
    },
    'broken-characters': {
      title: 'بعض محارف الصفحة مكسورة',
      summary: 'أجزاء من الصفحة ليست {used} صالحًا. ويصل العنوان والوصف سليمين.',
    },
    'not-declared': {
      title: 'لا تذكر الصفحة مجموعة محارفها',
      summary: 'يفترض {app} UTF-8، وتُقرأ الصفحة به جيدًا. وقد يخمّن قرّاء آخرون غير ذلك.',
    },
    declared: {
      title: 'مجموعة المحارف مصرّح بها',
      summary:
        'تُقرأ الصفحة بترميز {used}، كما تقول {from, select, bom {علامة ترتيب البايتات فيها} meta {علامة meta فيها} other {الترويسة}}.',
    },
  },
  fixes: {
    'send-as-utf8': 'أرسل الصفحة UTF-8 وصرّح بذلك أولًا في head:',
    'declare-utf8': 'صرّح بـUTF-8:',
    'say-the-same':
      'اجعل الترويسة والصفحة تقولان الشيء نفسه. إن كانت الصفحة UTF-8 فأرسل الترويسة «Content-Type: text/html; charset=utf-8» وهذا الوسم:',
    'save-as-utf8': 'احفظ مصادر الصفحة وبياناتها UTF-8، وصرّح بذلك:',
    'declare-first': 'صرّح بها أولًا في head:',
    'let-both-agree':
      'اجعل الترويسة تقول {encoding} كالصفحة؛ أو احفظ الصفحة UTF-8 واجعل كليهما يقول utf-8. والأول منهما ترويسةً:',
  },
})
