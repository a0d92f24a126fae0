/** The words of the check on whether the image loads. */
import type { imageReachable as check } from '../../../../judge/checks/image/image-reachable'
import { checkWords } from '../../../typed'

const LOST = 'لا صورة في البطاقة: لا يجرّب {app} صورة أخرى بعد هذه.'
const BY_STATUS = `${LOST} يستجيب العنوان بالحالة {status}، والمطلوب 200 حتى 299.` as const

export const imageReachable = checkWords<typeof check>()({
  name: 'إمكان الوصول إلى الصورة',
  marketer: 'يجب أن تكون الصورة موجودة حين يطلبها WhatsApp.',
  developer:
    'يجب أن ينتهي طلب الصورة بحالة من 200 إلى 299. وتنهي خطوة الصورة 404 أو اتصال فاشل أو شهادة سيئة: لا ينتقل التطبيق إلى twitter:image أو وسم آخر.',
  howToFix: [
    'افتح عنوان الصورة في نافذة خاصة. وإن لم تظهر فصحّح العنوان أو ارفع الصورة من جديد.',
    'بعد الانتقال إلى CDN آخر أو قالب جديد تبقى عناوين og:image القديمة في الصفحة أو ذاكرتها المؤقتة: امسح ذاكرة الصفحات.',
    'الصور المولّدة (مسارات opengraph-image وخدمات الصور): انظر في سجل الخادم لذلك الطلب؛ كثيرًا ما تخفق في أول استدعاء غير مخزّن.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: لا ينطبق',
      summary: 'عنوان الصورة غير كامل، فلا يستطيع أحد طلبه.',
    },
    'not-fetched': { title: '{check}: غير معروف', summary: 'لم تُجلب الصورة.' },
    loads: { title: 'تُحمَّل الصورة', summary: 'يستجيب عنوانها بالحالة {status}.' },
    refused: {
      title: '{check}: يستجيب الخادم، لكنه يرفض',
      summary: 'يستجيب الخادم بالحالة {status}؛ انظر هل الصورة عامة.',
    },
    'does-not-exist': { title: 'الصورة غير موجودة', summary: BY_STATUS },
    'error-status': { title: 'لا تُحمَّل الصورة', summary: BY_STATUS },
    'signs-encoded': {
      title: 'يعرف الخادم الصورة بكتابة أخرى لعنوانها',
      summary:
        'لا صورة في البطاقة: يكتب {app} علامات مثل | بصيغة النسبة (%7C)، ويستجيب الخادم لتلك الصيغة بالحالة {status}. ويرسل الصورة للعنوان كما هو في الوسم.',
    },
    'address-wrong': {
      title: 'عنوان الصورة {fault, select, twice {مرمّز مرتين} two {عنوانان في واحد} other {مكسور بفراغات}}',
      summary:
        'لا صورة في البطاقة: يستجيب العنوان كما كُتب بالحالة {status}، والصورة في {fault, select, twice {العنوان بعد فك ترميزه مرة} two {العنوان الثاني} other {العنوان بلا فراغات}}.',
      detail: 'رمّز العنوان مرة واحدة حيث يُركَّب؛ الترميز الثاني يحوّل كل % إلى %25 وكل & إلى &amp;amp;.',
    },
    fails: {
      title: 'لا تُحمَّل الصورة',
      summary: `${LOST} {because}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'private-network': {
      title: '{check}: العنوان خاص',
      summary: 'الصورة في شبكة خاصة؛ انظر هل الصورة عامة.',
    },
    'could-not-look': {
      title: '{check}: غير معروف',
      summary: 'لم تُجلب الصورة. {because}',
    },
  },
  fixes: {
    'name-another-address': 'ارفع الصورة مرة أخرى، واذكر في {rule} عنوانًا يُفتح في نافذة خاصة:',
    'write-plain-address':
      'أعطِ الصورة عنوانًا من حروف وأرقام ونقاط وشرطات، أو اجعل الخادم يقبل صيغتي العلامات فيه.',
  },
})
