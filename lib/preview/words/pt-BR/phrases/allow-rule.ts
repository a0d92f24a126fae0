/** Where to let link previews through; what is to be pasted follows the steps. */
import { phraseWords } from '../../typed'

export const allowRule = phraseWords<'allowRule'>()({
  'allow-rule.cloudflare':
    'No Cloudflare abra Security → WAF → Custom rules e adicione uma regra com esta expressão e a ação Skip: todas as outras regras personalizadas, limites de taxa, regras gerenciadas e Super Bot Fight Mode e, em More components, também Browser Integrity Check e Security Level. O Bot Fight Mode simples não pode ser pulado: ele continua desafiando telefones até ser desligado, e então deixa outros bots entrarem também.',
  'allow-rule.aws-waf':
    'Adicione esta regra à web ACL com prioridade antes dos grupos Bot Control, de taxa e de regras gerenciadas (console: Rules → Add my own rule → JSON). Pela API, SearchString é dado em base64.',
  'allow-rule.aws-cloudfront':
    'O CloudFront repassa o que sua web ACL decide: adicione esta regra à web ACL do AWS WAF da distribuição, antes dos grupos Bot Control e de regras gerenciadas. Se não houver, veja as restrições geográficas da distribuição e suas funções.',
  'allow-rule.aws-load-balancer':
    'A recusa vem do balanceador de carga: adicione esta regra à web ACL do AWS WAF dele antes dos grupos de regras gerenciadas, e procure nas regras do listener uma que responda 403 por User-Agent.',
  'allow-rule.akamai':
    'No Akamai Control Center abra a configuração de segurança → Bot Manager → Custom bot categories e adicione um bot próprio com este padrão de User-Agent e a ação Allow; depois adicione a mesma condição como exceção às políticas de WAF e de taxa, e ative a configuração.',
  'allow-rule.imperva':
    'No console da Imperva abra o site → Security → Rules e adicione uma regra de permissão (para controle de bots: Add exception) com este filtro. O Advanced Bot Protection precisa de uma condição de permissão própria.',
  'allow-rule.datadome':
    'No painel do DataDome abra Management → Custom rules e crie uma com a resposta Allow para requisições cujo User-Agent corresponda a este padrão. Telefones pedem a partir de redes domésticas, então uma lista de endereços não funciona.',
  'allow-rule.human':
    'No console da HUMAN abra Bot Defender → Policies → Allowlist e adicione regras de User-Agent que correspondam a estes valores; a configuração filter_by_user_agent do próprio enforcer faz o mesmo na borda.',
  'allow-rule.kasada':
    'O Kasada é configurado com a equipe de suporte deles: peça uma exceção para requisições de páginas com este padrão de User-Agent, ou exclua-as onde a integração do Kasada é chamada (worker da CDN ou middleware).',
  'allow-rule.fastly':
    'Defina este sinalizador em um trecho VCL do tipo recv, antes dos outros, e deixe de fora o desafio ou o erro onde req.http.X-Link-Preview estiver definido. Com o Next-Gen WAF, adicione em vez disso uma regra de requisição “Allow” por User-Agent.',
  'allow-rule.vercel':
    'Abra o projeto → Firewall → Configure → New rule: se User Agent contém um destes dois valores, Bypass. Como valor de rules.insert na API do firewall, fica assim. O Attack Challenge Mode barra telefones digam o que disserem as regras; desligado, fica desligado para todos os visitantes.',
  'allow-rule.sucuri':
    'No painel da Sucuri abra Firewall → Settings → Access Control: caminhos permitidos cobrem páginas, mas não User-Agents. Peça ao suporte deles que permita estes. A proteção de emergência contra DDoS e o desafio JavaScript em Security também barram telefones; desligados, ficam desligados para todos os visitantes.',
  'allow-rule.siteground':
    'O antibot da SiteGround desafia visitantes antes que cheguem ao site e não tem chave própria: peça ao suporte deles que permita este padrão de User-Agent para o domínio.',
  'allow-rule.wordfence':
    'No WordPress abra Wordfence → Firewall → All firewall options. Procure em Blocking um padrão de Browser User Agent que corresponda ao {app} e remova-o; em Rate Limiting aumente o limite para rastreadores. Se uma regra do firewall foi acionada, permita-a em Tools → Live traffic com “Add param to firewall allowlist”.',
  'allow-rule.mod-security':
    'Coloque isto antes do Core Rule Set (em REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf). Retira as regras sobre user agents (913…) e mantém as outras; se o log de auditoria citar outra regra, acrescente o número dela.',
  'allow-rule.f5':
    'No F5 BIG-IP adicione os User-Agents às assinaturas permitidas do perfil de defesa contra bots, ou associe esta iRule ao servidor virtual. O support ID da página de bloqueio localiza a violação no log de eventos.',
  'allow-rule.anubis':
    'Adicione esta regra no topo da lista bots no arquivo de política do Anubis e reinicie-o.',
  'allow-rule.nginx':
    'Procure um “if ($http_user_agent …)”, uma lista de bots ou um limit_req na configuração do nginx. Coloque este map no bloco http e faça cada uma dessas regras deixar passar as requisições em que $link_preview é 1.',
  'allow-rule.apache':
    'Procure no .htaccess e no host virtual um RewriteCond, BrowserMatch ou SetEnvIf sobre User-Agent. Coloque esta condição antes de cada RewriteRule que recusa (as flags incluem F), ou tire o {app} da lista.',
  'allow-rule.litespeed':
    'O LiteSpeed lê as regras do Apache: procure no .htaccess um RewriteCond sobre HTTP_USER_AGENT e, no console WebAdmin, em reCAPTCHA, a lista de bots permitidos. Com o ModSecurity ligado, adicione esta regra.',
  'allow-rule.iis':
    'Procure no web.config uma regra de rewrite sobre o User-Agent que recuse e adicione isto às condições dela; em requestFiltering procure filteringRules que citem o cabeçalho.',
  'allow-rule.caddy': 'Defina este matcher no bloco do site e faça a regra que recusa pulá-lo com “not”.',
  'allow-rule.unnamed':
    'Nada na resposta diz o que a recusou. Olhe de fora para dentro: CDN e proteção contra bots, firewall da hospedagem, plugins, regras do próprio servidor web; deixe entrar requisições cujo user agent começa com {app}/.',
})
