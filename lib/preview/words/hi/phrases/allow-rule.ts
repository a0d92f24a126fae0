/** Where to let link previews through; what is to be pasted follows the steps. */
import { phraseWords } from '../../typed'

export const allowRule = phraseWords<'allowRule'>()({
  'allow-rule.cloudflare':
    'Cloudflare में Security → WAF → Custom rules खोलें और इस expression के साथ Skip क्रिया वाला नियम जोड़ें: all remaining custom rules, rate limiting, managed rules और Super Bot Fight Mode, और More components में Browser Integrity Check और Security Level भी। सादा Bot Fight Mode छोड़ा नहीं जा सकता: जब तक वह बंद न हो वह फ़ोन को रोकता रहेगा, और बंद होने पर दूसरे बॉट भी आने लगेंगे।',
  'allow-rule.aws-waf':
    'यह नियम web ACL में Bot Control, rate और managed rule groups से पहले की प्राथमिकता पर जोड़ें (कंसोल: Rules → Add my own rule → JSON)। API से देने पर SearchString base64 में दी जाती है।',
  'allow-rule.aws-cloudfront':
    'CloudFront वही आगे देता है जो उसका web ACL तय करता है: यह नियम distribution के AWS WAF web ACL में Bot Control और managed rule groups से पहले जोड़ें। अगर कोई web ACL नहीं है तो distribution के geographic restrictions और functions देखें।',
  'allow-rule.aws-load-balancer':
    'इनकार load balancer से आता है: यह नियम उसके AWS WAF web ACL में managed rule groups से पहले जोड़ें, और listener rules में देखें कि कोई User-Agent के आधार पर 403 तो नहीं देता।',
  'allow-rule.akamai':
    'Akamai Control Center में security configuration → Bot Manager → Custom bot categories खोलें, और इस User-Agent pattern के साथ Allow क्रिया वाला custom bot जोड़ें; फिर वही शर्त WAF और rate policies में अपवाद के रूप में जोड़ें, और configuration सक्रिय करें।',
  'allow-rule.imperva':
    'Imperva कंसोल में साइट → Security → Rules खोलें और इस filter के साथ allow rule जोड़ें (bot access control के लिए: Add exception)। Advanced Bot Protection को अपनी अलग allow condition चाहिए।',
  'allow-rule.datadome':
    'DataDome डैशबोर्ड में Management → Custom rules खोलें, और उन रिक्वेस्ट के लिए Allow response वाला नियम बनाएँ जिनका User-Agent इस pattern से मेल खाता है। फ़ोन घरेलू नेटवर्क से पूछते हैं, इसलिए पतों की सूची काम नहीं कर सकती।',
  'allow-rule.human':
    'HUMAN कंसोल में Bot Defender → Policies → Allowlist खोलें, और इन मानों से मेल खाने वाले User-Agent नियम जोड़ें; enforcer की अपनी सेटिंग filter_by_user_agent edge पर यही करती है।',
  'allow-rule.kasada':
    'Kasada उसकी सपोर्ट टीम के साथ सेट होता है: इस User-Agent pattern वाली पेज रिक्वेस्ट के लिए छूट माँगें, या उन्हें वहाँ अलग करें जहाँ Kasada बुलाया जाता है (CDN worker या middleware)।',
  'allow-rule.fastly':
    'यह flag recv प्रकार के VCL snippet में, बाकी सबसे पहले, सेट करें, और जहाँ req.http.X-Link-Preview सेट हो वहाँ challenge या error न दें। Next-Gen WAF में इसकी जगह User-Agent पर “Allow” request rule जोड़ें।',
  'allow-rule.vercel':
    'प्रोजेक्ट → Firewall → Configure → New rule खोलें: अगर User Agent में इन दो मानों में से कोई हो, तो Bypass। firewall API में rules.insert का मान इस तरह होता है। Attack Challenge Mode नियमों के बावजूद फ़ोन को रोकता है; बंद करने पर वह हर विज़िटर के लिए बंद होता है।',
  'allow-rule.sucuri':
    'Sucuri डैशबोर्ड में Firewall → Settings → Access Control खोलें: allowed paths पेजों के लिए हैं, User-Agent के लिए नहीं। इन्हें अनुमति देने के लिए उनकी सपोर्ट से कहें। Security के तहत Emergency DDoS protection और JavaScript challenge भी फ़ोन को रोकते हैं; बंद करने पर वे हर विज़िटर के लिए बंद होते हैं।',
  'allow-rule.siteground':
    'SiteGround की anti-bot सेवा विज़िटर को साइट तक पहुँचने से पहले रोकती है और उसका अपना कोई स्विच नहीं है: उनकी सपोर्ट से कहें कि डोमेन के लिए इस User-Agent pattern को अनुमति दें।',
  'allow-rule.wordfence':
    'WordPress में Wordfence → Firewall → All firewall options खोलें। Blocking में Browser User Agent का ऐसा pattern देखें जो {app} से मेल खाता हो और उसे हटाएँ; Rate Limiting में crawlers की सीमा बढ़ाएँ। अगर कोई firewall नियम लगा था, तो Tools → Live traffic से “Add param to firewall allowlist” के ज़रिए उसे अनुमति दें।',
  'allow-rule.mod-security':
    'इसे Core Rule Set से पहले रखें (REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf में)। यह user agent वाले नियम (913…) हटाता है और बाकी चालू रखता है; अगर audit log किसी और नियम का नाम ले, तो उसका नंबर जोड़ें।',
  'allow-rule.f5':
    'F5 BIG-IP में User-Agents को bot defense profile के allowed signatures में जोड़ें, या यह iRule virtual server पर लगाएँ। block पेज का support ID, event log में उल्लंघन ढूँढ देता है।',
  'allow-rule.anubis': 'यह नियम Anubis की policy फ़ाइल में bots सूची के सबसे ऊपर जोड़ें और उसे फिर शुरू करें।',
  'allow-rule.nginx':
    'nginx की configuration में “if ($http_user_agent …)”, bad-bot सूची या limit_req ढूँढें। यह map http block में रखें, और उन सभी नियमों को ऐसा बनाएँ कि $link_preview 1 होने पर वे रिक्वेस्ट को न रोकें।',
  'allow-rule.apache':
    '.htaccess और virtual host में User-Agent पर RewriteCond, BrowserMatch या SetEnvIf ढूँढें। यह शर्त हर उस RewriteRule से पहले रखें जो इनकार करता है (जिसके flags में F हो), या {app} को सूची से निकालें।',
  'allow-rule.litespeed':
    'LiteSpeed Apache के नियम पढ़ता है: .htaccess में HTTP_USER_AGENT पर RewriteCond ढूँढें, और WebAdmin console में reCAPTCHA के तहत bot allow list देखें। ModSecurity चालू हो तो यह नियम जोड़ें।',
  'allow-rule.iis':
    'web.config में User-Agent पर इनकार करने वाला rewrite rule ढूँढें, और यह उसकी conditions में जोड़ें; requestFiltering के तहत ऐसे filteringRules देखें जो इस header का नाम लेते हों।',
  'allow-rule.caddy': 'यह matcher site block में बनाएँ, और इनकार करने वाले नियम में “not” से इसे छोड़ने दें।',
  'allow-rule.unnamed':
    'रिस्पॉन्स में ऐसा कुछ नहीं है जो बताए कि इनकार किसने किया। बाहर से भीतर की ओर देखें: CDN और bot protection, होस्टिंग का firewall, plugins, web server के अपने नियम; उन रिक्वेस्ट को आने दें जिनका user agent {app}/ से शुरू होता है।',
})
