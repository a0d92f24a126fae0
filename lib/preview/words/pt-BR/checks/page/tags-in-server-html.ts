/** The words of the check on tags that only a script adds. */
import type { tagsInServerHtml as check } from '../../../../judge/checks/page/tags-in-server-html'
import { checkWords } from '../../../typed'

const IN_HTML = 'As tags estão no HTML do servidor'
const CAME_FIRST =
  '{count, plural, one {# tag Open Graph veio} other {# tags Open Graph vieram}} com a primeira resposta, sem nenhum script{beyond, plural, =0 {} other {, e mais # além do ponto em que o {app} para de ler}}.'
const BY_SCRIPT_TITLE =
  '{keys} só {count, plural, one {aparece} other {aparecem}} depois de o JavaScript rodar'
const BY_SCRIPT =
  'Abrimos a página em um navegador e comparamos o head antes e depois. {count, plural, one {{searched, select, whole {Esta tag não está no HTML que o servidor envia} other {Esta tag não está nos primeiros {read} do HTML que o servidor envia}}; um script a adiciona depois.} other {{searched, select, whole {Estas tags não estão no HTML que o servidor envia} other {Estas tags não estão nos primeiros {read} do HTML que o servidor envia}}; um script as adiciona depois.}}'
const BY_SCRIPT_DETAIL =
  '{framework, select, none {} other {A página é montada por {framework}. }}{shell, select, yes {O HTML do servidor é só uma casca: {seen}. } other {}}{changedCount, plural, =0 {} other {Os scripts também mudam {changed}. }}{settled, select, yes {} other {A página ainda estava mudando quando paramos de olhar.}}'
const SWITCHED_OFF =
  '{count, plural, one {A única está} other {Todas as # estão}} dentro de {places}, onde nenhum leitor {count, plural, one {a toma por tag} other {as toma por tags}}.'
const EITHER_WAY = 'De qualquer forma o {app} não as vê; comece pelo tamanho do head.'

export const tagsInServerHtml = checkWords<typeof check>()({
  name: 'Tags no HTML do servidor',
  marketer:
    'O WhatsApp não roda a página; lê o texto bruto que o servidor envia. Tags que só aparecem no navegador não existem para ele.',
  developer:
    'Nenhum JavaScript é rodado. Tags postas por react-helmet, vue-meta, um gerenciador de tags ou document.title nunca chegam ao cartão; precisam estar no head da primeira resposta. Quando faltam tags ali, os scripts da página são rodados em um navegador e o head é comparado antes e depois.',
  howToFix: [
    'Veja o que o WhatsApp vê: abra “exibir código-fonte” (não o inspetor), ou repita nossa requisição com curl, e procure og:title.',
    'Next.js: exporte metadata ou generateMetadata de um componente de servidor; next/head dentro de um componente de cliente que espera dados é tarde demais. Quando os metadados são transmitidos no body, tire de next.config um htmlLimitedBots próprio: ele troca a lista embutida, em que o WhatsApp está.',
    'React com Vite ou Create React App, Vue, Angular: renderize no servidor (Next.js, Nuxt, Angular SSR), pré-renderize as rotas públicas no build, ou faça o servidor escrever as tags de cada rota em index.html antes de enviá-lo.',
    'Nuxt: mantenha ssr: true e defina as tags com useSeoMeta. SvelteKit: <svelte:head> com ssr ligado. Remix e React Router: o export meta da rota, com ssr ligado. Astro: escreva as tags no head do layout, não em um componente client:. Gatsby: o export Head.',
    'Onde o servidor não pode mudar, um worker na borda (Cloudflare, Netlify, Vercel) pode pôr as tags no head, ou um serviço de pré-renderização pode responder a user agents que começam com WhatsApp/.',
    'WordPress e Shopify enviam tags do servidor; as postas pelo Google Tag Manager são a exceção e não contam.',
  ],
  outcomes: {
    'in-html': { title: IN_HTML, summary: CAME_FIRST },
    'in-html-scripts-change-nothing': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail:
        'A página também foi aberta em um navegador: os scripts não adicionam nem mudam nenhuma tag do cartão.',
    },
    'in-html-scripts-unfinished': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail:
        'A página também foi aberta em um navegador. Ainda estava mudando quando paramos, e não tinha mudado nenhuma tag do cartão.',
    },
    'in-html-scripts-not-run': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'Não se sabe se um script adiciona as outras. {because}',
    },
    'beyond-limit': {
      title: 'As tags estão no HTML do servidor, mas além dos primeiros {limit}',
      summary:
        '{count, plural, one {# tag Open Graph vem} other {# tags Open Graph vêm}} com a primeira resposta, sem nenhum script, mas além do ponto em que o {app} para de ler. O que precisa mudar é o tamanho do head.',
    },
    'after-head': {
      title: 'As tags vêm depois do head',
      summary:
        'O servidor envia {count, plural, one {# tag Open Graph} other {# tags Open Graph}}, mas depois de </head>, onde o {app} não lê mais.',
      detail:
        'Frameworks que transmitem metadados os enviam aos navegadores no body. Rastreadores precisam deles no head: o Next.js tem htmlLimitedBots para isso.',
    },
    'cached-without-tags': {
      title: 'Um cache guarda uma cópia antiga da página, sem as tags',
      summary:
        'O {app} recebe uma cópia que um cache guardou, sem tags Open Graph. Com um parâmetro que nenhum cache conhece, o servidor envia a mesma página com as tags: nada precisa ser acrescentado à página.',
    },
    'tags-at-other-address': {
      title:
        '{differs, select, slash {Com a barra final trocada, o endereço tem todas as tags} other {As tags estão no endereço onde os navegadores terminam}}',
      summary:
        'O {app} não roda scripts e fica no endereço enviado, que não tem tags. Em {url} o servidor envia todas.',
      detail: 'Esse endereço foi pedido uma vez, como o {app} pede.',
    },
    'only-for-crawlers': {
      title: 'O servidor envia as tags a {crawler}, mas não ao {app}',
      summary:
        'Outros rastreadores recebem a página com as tags, enquanto o {app} recebe o que um navegador recebe, sem elas: o {app} falta na lista de user agents que recebem a página preparada.',
    },
    'for-all-but-client': {
      title: 'O servidor envia as tags a outros, mas não ao {app}',
      summary:
        '{crawler} e um navegador recebem tags neste endereço, e o {app} recebe uma página sem elas: uma regra sobre o user agent trata o {app} como outra coisa.',
    },
    'inside-svg': {
      title: 'As tags estão dentro de um svg',
      summary:
        'O servidor envia {count, plural, one {# tag Open Graph} other {# tags Open Graph}}, mas dentro de um svg, cujo conteúdo faz parte de um desenho para o {app}. Mova-as para o próprio head.',
    },
    'switched-off': {
      title: 'As tags Open Graph no HTML do servidor estão desligadas',
      summary: `${SWITCHED_OFF} Não foi possível ver se um script adiciona tags no navegador. {because} O {app} não roda scripts, então as tags precisam vir do servidor.`,
    },
    'switched-off-everywhere': {
      title: 'As tags Open Graph no HTML do servidor estão desligadas',
      summary: `${SWITCHED_OFF} Abrimos a página em um navegador, e os scripts não adicionaram outras. Ponha as tags no próprio head.`,
    },
    'switched-off-so-far': {
      title: 'As tags Open Graph no HTML do servidor estão desligadas',
      summary: `${SWITCHED_OFF} Abrimos a página em um navegador, e ela ainda estava mudando quando paramos; até ali os scripts não tinham adicionado outras.`,
    },
    'not-all-seen': { title: 'Não foi possível ver todas as tags', summary: '{because}' },
    'missing-everywhere': {
      title: 'Não há tags Open Graph, mesmo depois do JavaScript',
      summary:
        'Abrimos a página em um navegador, e os scripts não adicionaram nenhuma. Então as tags não chegam tarde: faltam em toda parte, e os resultados sobre cada tag dizem o que adicionar.',
    },
    'not-in-part-read': {
      title: 'Não há tags Open Graph nos primeiros {read}, mesmo depois do JavaScript',
      summary:
        'Abrimos a página em um navegador, e os scripts não adicionaram nenhuma ao head. Nem o head nem a parte depois dele que foi lida têm alguma, e nenhum cliente olha mais abaixo; os resultados sobre cada tag dizem o que adicionar.',
    },
    'none-so-far-in-part-read': {
      title: 'Por enquanto, nenhuma tag Open Graph nos primeiros {read}',
      summary:
        'Nem o head nem a parte depois dele que foi lida têm alguma. Abrimos a página em um navegador, e ela ainda estava mudando quando paramos; até ali os scripts também não tinham adicionado nenhuma.',
    },
    'none-so-far': {
      title: 'Por enquanto, nenhuma tag Open Graph',
      summary:
        'O HTML do servidor não tem nenhuma. Abrimos a página em um navegador, e ela ainda estava mudando quando paramos; até ali os scripts também não tinham adicionado nenhuma.',
    },
    'none-within-limit': {
      title: 'Nenhuma tag Open Graph nos primeiros {within}',
      summary: `Elas podem estar além do ponto em que o {app} para de ler, ou faltar de todo. ${EITHER_WAY}`,
    },
    'none-read-further': {
      title: 'Nenhuma tag Open Graph nos primeiros {within}',
      summary: `Elas podem estar além do ponto em que o {app} para de ler, ou faltar de todo; os primeiros {seen} não têm nenhuma. ${EITHER_WAY}`,
    },
    'maybe-by-script': {
      title: 'O HTML do servidor não tem tags Open Graph',
      summary:
        'Elas podem faltar de todo, ou um script pode adicioná-las no navegador; sem rodar a página não dá para saber. {because} O {app} também não a roda, então as tags precisam vir do servidor.',
      detail: 'A página tem conteúdo próprio e não é uma casca de aplicativo vazia.',
    },
    'maybe-by-script-or-later': {
      title: 'Os primeiros {read} do HTML do servidor não têm tags Open Graph',
      summary:
        'Elas podem faltar de todo, vir mais abaixo no body ou ser adicionadas por um script no navegador; sem rodar a página não dá para saber. {because} O {app} não roda scripts e lê só o head, então as tags precisam vir do servidor, no head.',
      detail: 'A página tem conteúdo próprio e não é uma casca de aplicativo vazia.',
    },
    'empty-shell': {
      title: 'Isto parece uma casca vazia{framework, select, none {} other {, montada por {framework}}}',
      summary:
        'O servidor não envia quase nada e nenhuma tag Open Graph, como fazem páginas que se montam no navegador. Não foi possível ver se um script adiciona as tags. {because} O {app} não roda scripts, então as tags precisam vir do servidor.',
      detail: 'O que se viu: {seen}.{name, select, none {} other { Reconhecido como {name}.}}',
    },
    'only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} O {app} não roda scripts, então o cartão fica sem {count, plural, one {ela} other {elas}}. Envie as tags do servidor.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'image-only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} O {app} não roda scripts, então o cartão não tem imagem {count, plural, one {dela} other {delas}}. Envie as tags do servidor.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'only-for-browsers': {
      title: 'O servidor envia {keys} a navegadores, mas não ao {app}',
      summary:
        'Um navegador pediu o mesmo endereço e recebeu tags no HTML, antes de qualquer script rodar. A resposta ao {app} não as tem. Envie o mesmo head a todos os visitantes.',
    },
    'changed-by-script': {
      title: 'O JavaScript muda {keys}',
      summary:
        'Em um navegador um script troca o que o servidor enviou. O {app} não roda scripts, então mostra o primeiro valor. Se o segundo é o certo, o servidor precisa enviá-lo.',
    },
    'other-tags-in-browser': {
      title: 'Um navegador vê outras tags',
      summary:
        'Depois dos scripts a página tem tags que o servidor não enviou ao {app}. Não foi possível saber se um script as adiciona ou se o servidor as envia só a navegadores.',
    },
    'script-leads-elsewhere': {
      title: 'Um script leva navegadores a outro endereço',
      summary:
        'O {app} não roda scripts nem segue meta refresh, então fica neste endereço e lê só as tags dele. Não foi possível ver o que os scripts fazem com as tags deste endereço.',
    },
  },
  fixes: {
    'keep-built-in-list':
      'O Next.js segura o head para rastreadores da lista dele, e o WhatsApp está na embutida; um htmlLimitedBots próprio troca essa lista e tira os nomes dela. Tire a configuração de next.config, ou faça-a corresponder a todo visitante, que então recebe o head completo ao custo da transmissão gradual:',
    'send-in-head': 'Envie estas tags antes de </head>, na primeira resposta:',
    'share-other-address':
      'Compartilhe este endereço, ou faça o outro redirecionar para ele com um 301. Nada precisa ser adicionado à página:',
    'add-to-crawler-list':
      'Adicione o WhatsApp, em maiúsculas ou minúsculas, à lista de user agents que recebem a página preparada: crawlerUserAgents do middleware do Prerender, botUserAgents do Rendertron, o map ou a condição sobre o user agent no servidor web, a regra de bots da CDN. Uma comparação com “whatsapp/” pega todas as formas; mantenha os nomes que já estão.',
    'clear-cache':
      'Limpe este endereço em todos os caches diante da página (a CDN, o cache da hospedagem, um plugin de cache) e verifique o link de novo. Se a cópia antiga voltar, uma regra guarda uma cópia própria para cada user agent, ou por tempo demais.',
    'treat-client-alike-at-server':
      'Não é um cache: com um parâmetro que nenhum cache conhece, o {app} recebe o mesmo. Procure uma regra sobre o user agent no aplicativo, no servidor ou na CDN, e envie ao {app} o head que todos recebem:',
    'treat-client-alike':
      'Procure uma regra sobre o user agent no servidor, na CDN ou em um cache, e envie ao {app} o head que todos recebem:',
    'same-head-for-all':
      'Procure o que trata rastreadores de outro jeito: uma regra sobre o user agent no servidor, na CDN ou no firewall, um serviço de pré-renderização com cache vazio, ou uma página de consentimento para visitantes sem cookies. O head precisa conter:',
  },
})
