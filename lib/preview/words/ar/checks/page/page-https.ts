/** The words of the check on https. */
import type { pageHttps as check } from '../../../../judge/checks/page/page-https'
import { checkWords } from '../../../typed'

export const pageHttps = checkWords<typeof check>()({
  name: 'HTTPS',
  marketer:
    'يجب أن يبدأ الرابط بـhttps://. لصفحات http:// العادية لا يصنع WhatsApp بطاقة، أو يطلب الصفحة الآمنة بدلًا منها.',
  developer:
    'الأدلة المنشورة: لا معاينة لصفحات http://. ويحوّل Android منذ أواخر 2023 http:// إلى https:// للصفحة وإعادات توجيهها وصورتها، فالمضيف بلا شهادة صالحة لا يعطي بطاقة.',
  howToFix: [
    'شارك عنوان https://، وأعد توجيه http:// إلى https:// بإعادة توجيه دائمة واحدة.',
    'nginx: server { listen 80; return 301 https://$host$request_uri; }. تصدر Let’s Encrypt شهادات مجانية عبر certbot أو acme.sh.',
    'Cloudflare: SSL/TLS → Full (strict)، وEdge Certificates → Always Use HTTPS.',
    'WordPress: اجعل العنوانين في الإعدادات ← عام يبدآن بـhttps://، ثم ابحث عن http:// في المحتوى واستبدله. Shopify: يبيّن Settings → Domains هل الشهادة جاهزة.',
    'تقدّم Next.js وVercel وNetlify https افتراضيًا؛ تحقق من أن canonical وog:url مكتوبان بـhttps:// أيضًا.',
  ],
  outcomes: {
    'http-though-https-works': {
      title: 'الرابط http، مع أن https يعمل',
      summary:
        'قد تعرض بعض التطبيقات الرابط وحده. تطلب الإصدارات الحديثة من {app} على {client} https:// من تلقاء نفسها وتعرض بطاقة. شارك عنوان https://.',
      detail:
        'يحوّل {app} على {client} http:// إلى https:// منذ أواخر 2023؛ والتطبيقات الأقدم والدليل المنشور يرفضان http://.',
    },
    'http-and-https-fails': {
      title: 'الرابط http',
      summary: 'سيعرض {app} الرابط وحده: يطلب https:// بدلًا منه، ولم ينجح ذلك: {because}.',
      detail:
        'يحوّل {app} على {client} http:// إلى https:// منذ أواخر 2023؛ والتطبيقات الأقدم والدليل المنشور يرفضان http://.',
    },
    'http-and-no-https': {
      title: 'الرابط http',
      summary: 'سيعرض {app} الرابط وحده: يطلب https:// بدلًا منه، ولم تُرَ صفحة آمنة.',
      detail:
        'يحوّل {app} على {client} http:// إلى https:// منذ أواخر 2023؛ والتطبيقات الأقدم والدليل المنشور يرفضان http://.',
    },
    'tls-failure': {
      title: '{problem}',
      summary:
        'سيعرض {app} الرابط وحده: لا يحصل الهاتف على اتصال آمن به. {because}{seen, select, yes { {shown}} other {}}',
      detail: '{reason}',
    },
    'https-throughout': {
      title: 'الرابط https',
      summary: 'جاءت كل استجابة عبر https؛ وما جاء فيها موضوع نتيجة أخرى.',
    },
    'not-known': { title: 'لا يُعرف هل يعمل https', summary: '{because}' },
    'ends-on-http': {
      title: 'ينتهي الرابط عند صفحة http',
      summary:
        'التطبيقات التي لا تطلب https:// من تلقاء نفسها تعرض الرابط وحده: يبدأ الرابط آمنًا، لكن يُعاد توجيهه إلى {url}.',
    },
    'redirect-through-http': {
      title: 'إعادة توجيه تمر عبر http',
      summary:
        'تتوقف التطبيقات القديمة عند إعادة توجيه تشير إلى http://، وفي السلسلة واحدة منها. أما الصفحة نفسها فآمنة.',
    },
    https: { title: 'الصفحة https', summary: 'الرابط وكل إعادة توجيه https.' },
  },
  fixes: {
    'show-certificate': '{steps} وهذا يبيّن ما يرسله الخادم الآن:',
    'share-https': 'شارك {url}، وأعد توجيه http:// إليه.',
    'serve-https':
      'فعّل https لـ{host}: تفعل معظم الاستضافات ذلك بمفتاح واحد وشهادة مجانية. ثم أعد توجيه http:// إلى https://، وشارك {url}.',
    'redirect-to-https': 'أعد التوجيه إلى {url} بدلًا من ذلك.',
    'skip-http-hop': 'اجعل {url} يعيد التوجيه إلى عنوان https مباشرةً.',
  },
})
