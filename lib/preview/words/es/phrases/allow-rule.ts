/** Where to let link previews through; what is to be pasted follows the steps. */
import { phraseWords } from '../../typed'

export const allowRule = phraseWords<'allowRule'>()({
  'allow-rule.cloudflare':
    'En Cloudflare abre Security → WAF → Custom rules y añade una regla con esta expresión y la acción Skip: todas las demás reglas propias, la limitación de tráfico, las reglas gestionadas y Super Bot Fight Mode, y en More components también Browser Integrity Check y Security Level. El Bot Fight Mode básico no se puede omitir: seguirá poniendo a prueba a los teléfonos hasta que se desactive, y entonces deja pasar también a otros bots.',
  'allow-rule.aws-waf':
    'Añade esta regla a la web ACL con una prioridad anterior a los grupos Bot Control, de tasa y de reglas gestionadas (consola: Rules → Add my own rule → JSON). En la API, SearchString se da en base64.',
  'allow-rule.aws-cloudfront':
    'CloudFront aplica lo que decide su web ACL: añade esta regla a la web ACL de AWS WAF de la distribución, antes de los grupos Bot Control y de reglas gestionadas. Si no hay ninguna, revisa las restricciones geográficas de la distribución y sus funciones.',
  'allow-rule.aws-load-balancer':
    'El rechazo viene del balanceador de carga: añade esta regla a su web ACL de AWS WAF antes de los grupos de reglas gestionadas, y busca en las reglas del listener una que responda 403 según el User-Agent.',
  'allow-rule.akamai':
    'En Akamai Control Center abre la configuración de seguridad → Bot Manager → Custom bot categories y añade un bot propio con este patrón de User-Agent y la acción Allow; después añade la misma coincidencia como excepción a las políticas de WAF y de tasa, y activa la configuración.',
  'allow-rule.imperva':
    'En la consola de Imperva abre el sitio → Security → Rules y añade una regla de permiso (en el control de bots: Add exception) con este filtro. Advanced Bot Protection necesita su propia condición de permiso.',
  'allow-rule.datadome':
    'En el panel de DataDome abre Management → Custom rules y crea una con la respuesta Allow para las solicitudes cuyo User-Agent coincida con este patrón. Los teléfonos preguntan desde redes domésticas, así que una lista de direcciones no puede funcionar.',
  'allow-rule.human':
    'En la consola de HUMAN abre Bot Defender → Policies → Allowlist y añade reglas de User-Agent que coincidan con estos valores; el ajuste filter_by_user_agent del propio enforcer hace lo mismo en el borde.',
  'allow-rule.kasada':
    'Kasada se configura con su equipo de soporte: pide una excepción para las solicitudes de páginas con este patrón de User-Agent, o exclúyelas donde se llama a la integración de Kasada (worker de la CDN o middleware).',
  'allow-rule.fastly':
    'Activa esta marca en un fragmento VCL de tipo recv, colocado antes de los demás, y omite el desafío o el error donde req.http.X-Link-Preview esté definido. Con Next-Gen WAF, añade en su lugar una regla de solicitud «Allow» según el User-Agent.',
  'allow-rule.vercel':
    'Abre el proyecto → Firewall → Configure → New rule: si User Agent contiene uno de estos dos valores, Bypass. Como valor de rules.insert en la API del firewall se escribe así. Attack Challenge Mode deja fuera a los teléfonos digan lo que digan las reglas; si se desactiva, se desactiva para todos los visitantes.',
  'allow-rule.sucuri':
    'En el panel de Sucuri abre Firewall → Settings → Access Control: las rutas permitidas cubren páginas, pero no User-Agents. Pide a su soporte que permita estos. La protección de emergencia contra DDoS y el desafío JavaScript de Security también dejan fuera a los teléfonos; si se desactivan, se desactivan para todos los visitantes.',
  'allow-rule.siteground':
    'El sistema antibots de SiteGround pone a prueba a los visitantes antes de que lleguen al sitio y no tiene interruptor propio: pide a su soporte que permita este patrón de User-Agent para el dominio.',
  'allow-rule.wordfence':
    'En WordPress abre Wordfence → Firewall → All firewall options. Busca en Blocking un patrón de Browser User Agent que coincida con {app} y quítalo; en Rate Limiting sube el límite para rastreadores. Si saltó una regla del firewall, permítela desde Tools → Live traffic con «Add param to firewall allowlist».',
  'allow-rule.mod-security':
    'Pon esto antes del Core Rule Set (en REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf). Quita las reglas sobre user agents (913…) y deja activas las demás; si el registro de auditoría nombra otra regla, añade su número.',
  'allow-rule.f5':
    'En F5 BIG-IP añade los User-Agents a las firmas permitidas del perfil de defensa contra bots, o asocia esta iRule al servidor virtual. El support ID de la página de bloqueo localiza la infracción en el registro de eventos.',
  'allow-rule.anubis':
    'Añade esta regla al principio de la lista bots en el archivo de políticas de Anubis y reinícialo.',
  'allow-rule.nginx':
    'Busca un «if ($http_user_agent …)», una lista de bots o un limit_req en la configuración de nginx. Pon este map en el bloque http y haz que cada una de esas reglas deje pasar las solicitudes donde $link_preview es 1.',
  'allow-rule.apache':
    'Busca en .htaccess y en el host virtual un RewriteCond, BrowserMatch o SetEnvIf sobre User-Agent. Pon esta condición antes de cada RewriteRule que rechaza (sus flags incluyen F), o quita {app} de la lista.',
  'allow-rule.litespeed':
    'LiteSpeed lee las reglas de Apache: busca en .htaccess un RewriteCond sobre HTTP_USER_AGENT y, en la consola WebAdmin, la lista de bots permitidos en reCAPTCHA. Con ModSecurity activado, añade esta regla.',
  'allow-rule.iis':
    'Busca en web.config una regla de reescritura sobre el User-Agent que rechace y añade esto a sus condiciones; en requestFiltering busca filteringRules que nombren la cabecera.',
  'allow-rule.caddy':
    'Define este matcher en el bloque del sitio y haz que la regla que rechaza lo omita con «not».',
  'allow-rule.unnamed':
    'Nada en la respuesta dice qué la rechazó. Busca de fuera hacia dentro: CDN y protección contra bots, firewall del alojamiento, plugins, reglas propias del servidor web; deja pasar las solicitudes cuyo user agent empieza por {app}/.',
})
