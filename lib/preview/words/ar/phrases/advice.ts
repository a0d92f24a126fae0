/** The words of steps that several checks hand out. */
import { phraseWords } from '../../typed'

export const advice = phraseWords<'advice'>()({
  // tags
  'advice.fill-in-tag': 'املأ الوسم الفارغ في السطر {line, number}:',
  'advice.move-tags-up':
    'انقل {count, plural, one {هذا الوسم} other {هذه الوسوم}} إلى أعلى، بعد <meta charset> مباشرةً وقبل كل style وscript:',
  'advice.put-tag-into-head': 'ضع هذا الوسم في head:',
  'advice.replace-tag': 'استبدل الوسم في السطر {line, number} بهذا، داخل head:',
  // TLS
  'advice.tls.certificate': 'ركّب شهادة سارية تغطي اسم المضيف هذا، مع سلسلتها الكاملة.',
  'advice.tls.chain':
    'اجعل الخادم يرسل السلسلة كاملة: شهادته تليها شهادة مُصدرها. في nginx يشير ssl_certificate إلى fullchain.pem، وفي Apache 2.4 يشير إليه SSLCertificateFile، وفي HAProxy يضم ملف .pem كليهما.',
  'advice.tls.own-certificate': 'استبدل الشهادة الموقّعة ذاتيًا بشهادة من جهة عامة، مع سلسلتها.',
  'advice.tls.renew':
    'جدّد الشهادة، وابحث لماذا لم تتجدد تلقائيًا (certbot renew --dry-run، أو سجل الاستضافة).',
  'advice.tls.right-name': 'ركّب شهادة تغطي اسم المضيف هذا، مع www. وبدونها حيث يُستخدم كلاهما.',
  'advice.tls.client-certificate': 'قدّم هذه الصفحة، أو صفحة عامة عنها، دون أن تطلب من الزوار شهادة خاصة بهم.',
  'advice.tls.no-tls':
    'فعّل TLS على هذا المنفذ بشهادة لهذا المضيف: ما يستجيب هناك الآن ليس TLS، بل HTTP عادي في الغالب.',
  'advice.tls.settings':
    'اجعل الخادم يتيح TLS 1.2 وTLS 1.3 بتشفيرات حديثة، ويتعرف على اسم المضيف هذا، ولا يطلب شهادة من الزوار.',
  'advice.tls.too-old': 'فعّل TLS 1.2 وTLS 1.3 على الخادم، أو ضع أمامه وكيلًا أو CDN يدعمهما.',
})
