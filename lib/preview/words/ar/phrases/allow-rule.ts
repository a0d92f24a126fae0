/** Where to let link previews through; what is to be pasted follows the steps. */
import { phraseWords } from '../../typed'

export const allowRule = phraseWords<'allowRule'>()({
  'allow-rule.cloudflare':
    'في Cloudflare افتح Security → WAF → Custom rules وأضف قاعدة بهذا التعبير والإجراء Skip: لكل القواعد المخصصة الباقية، وتحديد المعدل، والقواعد المُدارة، وSuper Bot Fight Mode، وتحت More components أيضًا Browser Integrity Check وSecurity Level. أما Bot Fight Mode العادي فلا يمكن تخطيه: يستمر في اختبار الهواتف إلى أن يُوقَف، وعندها يسمح لبوتات أخرى أيضًا.',
  'allow-rule.aws-waf':
    'أضف هذه القاعدة إلى web ACL بأولوية تسبق مجموعات Bot Control والمعدل والقواعد المُدارة (في الواجهة: Rules → Add my own rule → JSON). وعبر API تُكتب SearchString بترميز base64.',
  'allow-rule.aws-cloudfront':
    'ينقل CloudFront ما يقرره web ACL الخاص به: أضف هذه القاعدة إلى AWS WAF web ACL للتوزيع، قبل مجموعات Bot Control والقواعد المُدارة. وإن لم يوجد فانظر في القيود الجغرافية للتوزيع وفي دواله.',
  'allow-rule.aws-load-balancer':
    'الرفض من موازن الأحمال: أضف هذه القاعدة إلى AWS WAF web ACL الخاص به قبل مجموعات القواعد المُدارة، وابحث في قواعد listener عن قاعدة تستجيب بـ403 حسب User-Agent.',
  'allow-rule.akamai':
    'في Akamai Control Center افتح إعداد الأمان → Bot Manager → Custom bot categories، وأضف بوتًا مخصصًا بنمط User-Agent هذا والإجراء Allow؛ ثم أضف المطابقة نفسها استثناءً من سياسات WAF والمعدل، وفعّل الإعداد.',
  'allow-rule.imperva':
    'في واجهة Imperva افتح الموقع → Security → Rules وأضف قاعدة سماح (وللتحكم بالبوتات: Add exception) بهذا المرشّح. ويحتاج Advanced Bot Protection إلى شرط سماح خاص به.',
  'allow-rule.datadome':
    'في لوحة DataDome افتح Management → Custom rules، وأنشئ قاعدة استجابتها Allow للطلبات التي يطابق User-Agent فيها هذا النمط. الهواتف تطلب من شبكات منزلية، فلا تنفع قائمة عناوين.',
  'allow-rule.human':
    'في واجهة HUMAN افتح Bot Defender → Policies → Allowlist، وأضف قواعد User-Agent تطابق هذه القيم؛ والإعداد filter_by_user_agent في الـenforcer نفسه يفعل ذلك على الحافة.',
  'allow-rule.kasada':
    'يُضبط Kasada مع فريق دعمه: اطلب استثناء طلبات الصفحات ذات نمط User-Agent هذا، أو استثنها حيث يُستدعى تكامل Kasada (في CDN worker أو middleware).',
  'allow-rule.fastly':
    'عيّن هذه العلامة في مقطع VCL من نوع recv موضوع قبل غيره، واترك التحدي أو الخطأ حيث تكون req.http.X-Link-Preview معيّنة. ومع Next-Gen WAF أضف بدلًا من ذلك قاعدة طلب «Allow» على User-Agent.',
  'allow-rule.vercel':
    'افتح المشروع → Firewall → Configure → New rule: إذا احتوى User Agent على إحدى هاتين القيمتين فـBypass. وتُكتب هكذا قيمةً لـrules.insert في firewall API. ويمنع Attack Challenge Mode الهواتف مهما قالت القواعد؛ وإن أُوقف فهو موقوف لكل زائر.',
  'allow-rule.sucuri':
    'في لوحة Sucuri افتح Firewall → Settings → Access Control: المسارات المسموحة تشمل صفحات لا User-Agents. اطلب من دعمهم السماح بهذه. والحماية الطارئة من DDoS وتحدي JavaScript تحت Security يمنعان الهواتف أيضًا؛ وإن أُوقفا فهما موقوفان لكل زائر.',
  'allow-rule.siteground':
    'يختبر نظام SiteGround المضاد للبوتات الزوار قبل وصولهم إلى الموقع ولا مفتاح له: اطلب من دعمهم السماح بنمط User-Agent هذا للنطاق.',
  'allow-rule.wordfence':
    'في WordPress افتح Wordfence → Firewall → All firewall options. ابحث في Blocking عن نمط Browser User Agent يطابق {app} واحذفه؛ وتحت Rate Limiting ارفع حد الزواحف. وإن كانت قاعدة جدار ناري هي السبب فاسمح بها من Tools → Live traffic عبر «Add param to firewall allowlist».',
  'allow-rule.mod-security':
    'ضع هذا قبل Core Rule Set (في REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf). يرفع القواعد الخاصة بـuser agents (913…) ويبقي غيرها؛ وإن ذكر سجل التدقيق قاعدة أخرى فأضف رقمها.',
  'allow-rule.f5':
    'في F5 BIG-IP أضف User-Agents إلى التوقيعات المسموحة في ملف حماية البوتات، أو اربط iRule هذه بالخادم الافتراضي. ورقم support ID في صفحة الحجب يدلّك على المخالفة في سجل الأحداث.',
  'allow-rule.anubis': 'أضف هذه القاعدة في أعلى قائمة bots في ملف سياسات Anubis وأعد تشغيله.',
  'allow-rule.nginx':
    'ابحث في إعداد nginx عن «if ($http_user_agent …)» أو قائمة بوتات سيئة أو limit_req. ضع هذا map في كتلة http، واجعل كل قاعدة منها تترك الطلبات التي تكون فيها $link_preview مساوية 1.',
  'allow-rule.apache':
    'ابحث في .htaccess وفي المضيف الافتراضي عن RewriteCond أو BrowserMatch أو SetEnvIf على User-Agent. ضع هذا الشرط قبل كل RewriteRule ترفض (أعلامها تضم F)، أو أخرج {app} من القائمة.',
  'allow-rule.litespeed':
    'يقرأ LiteSpeed قواعد Apache: ابحث في .htaccess عن RewriteCond على HTTP_USER_AGENT، وفي WebAdmin تحت reCAPTCHA عن قائمة البوتات المسموحة. ومع تفعيل ModSecurity أضف هذه القاعدة.',
  'allow-rule.iis':
    'ابحث في web.config عن قاعدة rewrite على User-Agent ترفض، وأضف هذا إلى شروطها؛ وتحت requestFiltering ابحث عن filteringRules تذكر الترويسة.',
  'allow-rule.caddy': 'عرّف هذا matcher في كتلة الموقع، واجعل القاعدة التي ترفض تتخطاه بـ«not».',
  'allow-rule.unnamed':
    'لا شيء في الاستجابة يذكر من رفض الطلب. ابحث من الخارج إلى الداخل: CDN وحماية البوتات، وجدار الاستضافة الناري، والإضافات، وقواعد خادم الويب نفسه؛ واسمح بالطلبات التي يبدأ user agent فيها بـ{app}/.',
})
