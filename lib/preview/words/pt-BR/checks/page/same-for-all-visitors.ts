/** The words of the check on what each visitor is given. */
import type { sameForAllVisitors as check } from '../../../../judge/checks/page/same-for-all-visitors'
import { checkWords } from '../../../typed'

const OTHERS = '{otherCount, plural, =0 {} other { Também é diferente para {others}.}}'
const ONE_ADDRESS =
  'Todos foram enviados de um endereço e pediram inglês, com segundos de diferença: o que muda é o user agent, e o acaso. Compare os valores abaixo; um experimento ou uma página que muda a cada minuto também parece assim.'
const SAME =
  '{visitors} terminam no mesmo endereço e recebem o mesmo título, descrição e imagem.{slight, select, none {} title { Só o título está escrito de forma um pouco diferente.} description { Só a descrição está escrita de forma um pouco diferente.} image { Só a imagem tem um endereço um pouco diferente.} other { Só o endereço canônico é um pouco diferente.}}'

export const sameForAllVisitors = checkWords<typeof check>()({
  name: 'Igual para todos os visitantes',
  marketer:
    'O cartão é feito do que seu servidor diz ao telefone de quem envia. Quando ele diz outra coisa a navegadores ou a outros telefones, o cartão promete o que o link não cumpre.',
  developer:
    'A página é pedida como WhatsApp no Android, como navegador, como facebookexternalhit e como WhatsApp no iPhone, de um endereço e em um idioma. São comparados og:title, og:description, og:image, og:url ou canonical, e o endereço final. Parâmetros anticache, assinaturas, relógios, contadores e espaços são ignorados.',
  howToFix: [
    'Faça o servidor decidir só pelo endereço, e não pelo User-Agent. O que precisa mudar por dispositivo vai no CSS ou depois do head.',
    'Pré-renderização e renderização dinâmica (Prerender.io, Rendertron, um worker de CDN): faça a versão para rastreadores levar as mesmas tags da página que as pessoas recebem, e atualize-a quando a página muda.',
    'Caches e CDNs: quando as respostas mudam por User-Agent, envie Vary: User-Agent; sem isso a versão de um visitante é servida ao próximo. Cloudflare e Varnish ignoram esse cabeçalho ou precisam ser configurados.',
    'Sites móveis e links de aplicativos: responda ao endereço compartilhado com a página, e ofereça dali o aplicativo ou o endereço m. Redirecionamentos para lojas de aplicativos, páginas de consentimento e sites por país devem deixar de fora user agents que começam com WhatsApp/.',
    'Testes A/B (Optimizely, VWO, flags da Vercel): deixe título, descrição e imagem fora deles, ou dê o original a visitantes sem cookies.',
  ],
  outcomes: {
    'same-for-all': { title: 'Todos os visitantes recebem a mesma página', summary: SAME },
    'same-as-browser': { title: 'O {app} e um navegador recebem a mesma página', summary: SAME },
    'made-for-crawlers': {
      title: 'O {app} recebe as tags de que precisa',
      summary:
        'A página que um navegador recebe não traz tags para cartões, e a do {app} traz: parece feita para rastreadores. Cuide para que as duas continuem dizendo o mesmo.',
    },
    'other-tags': {
      title: '{fieldCount, plural, one {Muda {fields}} other {Mudam {fields}}} para {visitor}',
      summary: `{lead} e {visitor} não recebem o mesmo: {fields}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere': {
      title: 'O {app} recebe a página, mas {visitor} vai parar em {place}',
      summary: `Enquanto {lead} recebe a página, {visitor} vai parar em {place}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere-with-other-tags': {
      title: 'O {app} recebe a página, mas {visitor} vai parar em {place}',
      summary: `Enquanto {lead} recebe a página, {visitor} vai parar em {place} e recebe diferente: {fields}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-sent-elsewhere': {
      title: 'O {app} vai parar em outro endereço, mas {visitor} não',
      summary: `{lead} é redirecionado para {to} e faz o cartão dessa página, enquanto {visitor} recebe a página no próprio link{fieldCount, plural, =0 {} other {, e diferente: {fields}}}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-gets-no-tags': {
      title: '{client} recebe a página sem as tags',
      summary:
        'Às mensagens enviadas de {client} falta: {fields}. Ele recebe a página que os scripts preenchem, enquanto {lead} recebe a que tem as tags. A regra que os distingue conhece só uma forma do user agent.',
      detail: ONE_ADDRESS,
    },
    'changes-with-language': {
      title: 'O cartão segue o idioma do telefone de quem envia',
      summary:
        'O {app} pede a página no idioma do telefone de quem envia, e o servidor escolhe por ele: {fields}. Quem envia o link decide, não quem o lê. Em outro idioma o título é “{title}”.',
      detail: 'A página foi pedida em inglês, e mais uma vez em outros idiomas.',
    },
    'same-in-other-language': {
      title: 'Todos os visitantes recebem a mesma página, em todo idioma',
      summary: '{visitors} recebem a mesma página, e ela diz o mesmo quando outros idiomas são pedidos.',
    },
    'one-language-asked': {
      title: 'Não foi possível saber se o cartão muda com o idioma',
      summary:
        '{visitors} recebem a mesma página, e todos a pediram em inglês. O servidor diz com Vary: Accept-Language que escolhe a página pelo idioma: o {app} pede no idioma do telefone de quem envia, então um telefone em outro idioma pode mostrar outro cartão.',
    },
    'own-page-not-read': {
      title: 'Não foi possível comparar o que os visitantes recebem',
      summary: 'A própria visita do {app} não trouxe página com que comparar: {response}.',
    },
    'browser-not-compared': {
      title: 'Não foi possível comparar o {app} com um navegador',
      summary: 'A visita como navegador não trouxe nada para comparar: {response}.',
    },
  },
  fixes: {
    'respond-with-the-page':
      'Responda a {address, select, none {este link} other {{address}}} com a mesma página para todos, e leve dali a {place}.',
    'send-all-the-same-way':
      'Mande todos que abrem o link pelo mesmo caminho. Se o redirecionamento foi feito para prévias de links, cuide para que o destino seja a página que o cartão deve mostrar.',
    'match-every-form':
      'Procure “whatsapp/” sem distinguir maiúsculas, no começo do user agent: {lead} e {client} se chamam WhatsApp/2.… com finais diferentes. Veja a lista de rastreadores do serviço de pré-renderização, do servidor ou da CDN.',
    'address-per-language':
      'Dê a cada idioma um endereço próprio (/en/…, /fr/…) que responda nesse idioma seja o que for pedido, e faça as pessoas compartilharem esse.',
    'same-tags-for-all':
      'Dê o mesmo a todos os visitantes ({fields}): decida pelo endereço, não pelo user agent. {fieldCount, plural, one {Se a diferença é intencional} other {Se as diferenças são intencionais}}, os caches precisam saber: um cabeçalho Vary: User-Agent diz isso, e não muda o cartão.',
  },
})
