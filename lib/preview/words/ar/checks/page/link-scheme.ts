/** The words of the check on the link's scheme. */
import type { linkScheme as check } from '../../../../judge/checks/page/link-scheme'
import { checkWords } from '../../../typed'

export const linkScheme = checkWords<typeof check>()({
  name: 'رابط كامل',
  marketer: 'اكتب الرابط مبتدئًا بـhttps://. يخمّنها هاتف الشخص؛ ولا تخمّنها البرامج التي ترسل الرسائل.',
  developer:
    'تشترط واجهة send-link البروتوكول وتستجيب بـ400 بدونه. ولا تبحث Cloud API عن معاينة إلا حين يحتوي النص على URL يبدأ بـhttp:// أو https://.',
  howToFix: [
    'انسخ العنوان من شريط عنوان المتصفح: فهو يضيف https:// حتى حيث يخفيها.',
    'في القوالب والجداول وحقول CRM احفظ العنوان كله لا النطاق وحده.',
    'في الشيفرة ابنِ العناوين بـnew URL(path, "https://www.example.com").href، وارفض ما يرفضه new URL().',
  ],
  outcomes: {
    complete: { title: 'الرابط كامل', summary: 'يبدأ بـ{scheme}://.' },
    'complete-in-text': {
      title: 'الرابط كامل',
      summary: 'يبدأ بـ{scheme}://. وُجد في النص المُدخل.',
    },
    'no-scheme': {
      title: 'ينقص الرابط https://',
      summary: 'ترفض واجهة send-link الرابط كما هو بالحالة 400. أضفنا {scheme}:// لفحصه.',
    },
  },
  fixes: { 'send-in-full': 'أرسل الرابط كاملًا:' },
})
