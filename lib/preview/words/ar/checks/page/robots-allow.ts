/** The words of the check on robots.txt. */
import type { robotsAllow as check } from '../../../../judge/checks/page/robots-allow'
import { checkWords } from '../../../typed'

const CHATS_UNAFFECTED = 'لا تطلبه الهواتف أبدًا، فلا تتأثر البطاقات في المحادثات.'

export const robotsAllow = checkWords<typeof check>()({
  name: 'robots.txt',
  marketer:
    'لا يوقف robots.txt هواتف من يشاركون رابطك. وقد يوقف خوادم Meta التي تبني بطاقات القنوات ورسائل الأعمال.',
  developer:
    'لا يطلب تطبيق Android robots.txt أبدًا. وقد تلتزمه خوادم Meta (facebookexternalhit). يحذّر هذا الاختبار حين تمنع قاعدة مسار الصفحة أو الصورة عن WhatsApp أو facebookexternalhit.',
  howToFix: [
    'أضف مجموعة خاصة بالزاحفين فوق العامة؛ لا يطيع الزاحف إلا أخص مجموعة.',
    'WordPress: يجب ألا يُثني الإعدادات ← القراءة محركات البحث؛ ويحرّر Yoast وRank Math robots.txt من الأدوات. Shopify: حرّر القالب robots.txt.liquid.',
    'Next.js: أعد القواعد من app/robots.ts. Cloudflare: يضيف «Instruct AI bots with robots.txt» مجموعات خاصة؛ تحقق مما يُقدَّم فعلًا.',
    'لا تنسَ مجلد الصور (مثل /_next/image أو /wp-content/uploads أو robots.txt الخاص بـCDN).',
  ],
  outcomes: {
    allowed: {
      title: 'يسمح robots.txt للزواحف',
      summary: 'لا يمنع الصفحة ولا الصورة عن {app} و{crawler}.',
    },
    absent: {
      title: 'يسمح robots.txt للزواحف',
      summary: 'لا يوجد robots.txt (الحالة {status})، فكل شيء مسموح.',
    },
    forbidden: {
      title: 'يمنع robots.txt {what, select, both {الصفحة والصورة} image {الصورة} other {الصفحة}}',
      summary:
        'لا تطلبه الهواتف، فلا تتأثر البطاقات في المحادثات. وقد تطيعه خوادم Meta: في القنوات ورسائل الأعمال {what, select, image {قد تفقد البطاقات صورتها} other {قد لا تكون هناك بطاقة}}.',
      detail: 'ممنوع على {agents}.',
    },
    'no-response': {
      title: 'تعذّرت قراءة robots.txt',
      summary: `لم يستجب. ${CHATS_UNAFFECTED}`,
    },
    'server-error': {
      title: 'تعذّرت قراءة robots.txt',
      summary: `استجاب بالحالة {status}. ${CHATS_UNAFFECTED}`,
    },
    'too-many-rules': {
      title: 'في robots.txt قواعد كثيرة جدًا',
      summary: `فيه قواعد بنجمة أكثر من أن تُقارن كلها بالعنوان. ${CHATS_UNAFFECTED}`,
    },
  },
  fixes: {
    'add-lines':
      'أضف هذا {line, plural, =0 {إلى المجموعة التي تمنعه} other {إلى المجموعة حول السطر #}} في {url}. يفتح ما فُحص ولا شيء غيره، لكل زاحف تشمله المجموعة؛ ولكل الصفحات من نوع واحد قصّر المسار:',
  },
})
