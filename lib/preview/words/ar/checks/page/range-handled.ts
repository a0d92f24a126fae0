/** The words of the check on Range requests. */
import type { rangeHandled as check } from '../../../../judge/checks/page/range-handled'
import { checkWords } from '../../../typed'

const COULD_NOT_TELL = 'لا يُعرف كيف تعامل الصفحة طلب Range'
const NO_CARD = 'قد تبقى الرسائل من {client} بلا بطاقة: يطلب جزءًا من الصفحة، والاستجابة لا تنفع، لأن السبب:'
const WHOLE_WITHOUT = 'بلا Range تصل الصفحة نفسها كاملة، فمعالجة Range هي ما يكسرها.'

export const rangeHandled = checkWords<typeof check>()({
  name: 'طلبات Range',
  marketer:
    'لا تطلب أجهزة iPhone إلا أول جزء من الصفحة. وحين يتعثر خادم في طلب كهذا لا تكون لرسائل iPhone بطاقة.',
  developer:
    'تُطلب الصفحة بصفة WhatsApp على iPhone مع Range: bytes=0-1024000؛ ولا يُعرف أي نطاق ترسله الهواتف حقًا. الاستجابات الصحيحة 200 مع الصفحة كلها، و206 مع أول البايتات وContent-Range يقول ذلك. والخاطئة 416، وجزء ينتهي قبل head، وجزء يبدأ من موضع آخر، وجزء مقتطع من بايتات مضغوطة.',
  howToFix: [
    'كرر الطلب: curl -r 0-1024000 -A "WhatsApp/2.22.19.78 I" مع العنوان، وتوقع 200 أو 206 مع head كله.',
    'تأتي 416 من شيفرة تقارن النطاق بطول الصفحة وترفض الأطول؛ النطاق الذي يبدأ داخل الصفحة يجب أن يُقدَّم حتى نهايتها.',
    'nginx: max_ranges 0; في location الصفحات يوقف النطاقات. Apache: Header unset Accept-Ranges مع RequestHeader unset Range (mod_headers). Varnish: unset req.http.Range في vcl_recv للصفحات.',
    'يجب أن يأتي الضغط قبل اقتطاع النطاق أو لا يأتي: أوقف النطاقات حيث يُصنع gzip لحظيًا. يفعل Cloudflare وCloudFront ذلك صحيحًا؛ انظر في أي worker أو دالة لديك.',
    'تتجاهل Next.js وأطر أخرى Range للصفحات؛ انظر في الذاكرة المؤقتة أو الوكيل أمامها.',
  ],
  outcomes: {
    part: {
      title: 'تحصل طلبات Range على head كله',
      summary: 'عند طلب أول جزء من الصفحة يرسله الخادم ويقول صحيحًا أي بايتات هي.',
    },
    whole: {
      title: 'تحصل طلبات Range على head كله',
      summary: 'يستجيب الخادم بالحالة {status} والصفحة كلها، وهذا جائز.',
    },
    'contradicts-itself': {
      title: 'الاستجابة لطلب Range تناقض نفسها',
      summary:
        'يصل head كاملًا، لكن الجزء موصوف خطأً: {because}. ويُسقط تطبيق صارم أو ذاكرة مؤقتة استجابة كهذه.',
    },
    refused: {
      title: 'طلبات Range مرفوضة',
      summary:
        'قد تعرض الرسائل من {client} الرابط وحده: يستجيب الخادم لطلب Range منه بـ416، مع أن النطاق يبدأ داخل الصفحة.',
      detail:
        'النطاق الأطول من الصفحة يجب أن يُقدَّم حتى نهايتها (RFC 9110, 14.1.2)؛ و416 للنطاقات التي تبدأ بعدها.',
    },
    garbage: {
      title: 'تحصل طلبات Range على بايتات لا تُقرأ',
      summary: `${NO_CARD} {failed}.`,
      detail: WHOLE_WITHOUT,
    },
    'head-cut-short': {
      title: 'تحصل طلبات Range على head مقطوع',
      summary: `${NO_CARD} {bytes, plural, one {جاء بايت واحد} two {جاء بايتان} few {جاءت # بايتات} many {جاء # بايت} other {جاء # بايت}}، ويستمر head بعد ذلك.`,
      detail: WHOLE_WITHOUT,
    },
    'another-part': {
      title: 'تحصل طلبات Range على جزء آخر من الصفحة',
      summary: `${NO_CARD} {because}.`,
      detail: WHOLE_WITHOUT,
    },
    'page-not-read': {
      title: COULD_NOT_TELL,
      summary: 'وتعذّرت قراءة الصفحة بلا ترويسة Range أيضًا.',
    },
    'not-asked': { title: COULD_NOT_TELL, summary: 'كانت نتيجة طلب Range: {response}.' },
    'no-response': { title: COULD_NOT_TELL, summary: 'لم تأتِ استجابة له: {failed}.' },
    'other-response': {
      title: COULD_NOT_TELL,
      summary: 'حصل على {response}، وليست استجابة لنطاق.',
    },
  },
  fixes: {
    'ignore-range':
      'اجعل الصفحات التي تُصنع عند الطلب تتجاهل Range وتستجيب بـ200 والصفحة كلها كما يسمح HTTP. وحيث تُقدَّم الملفات أجزاءً يجب أن يكون الجزء أول البايتات وأن يقول Content-Range أيها.',
  },
})
