/** The words of the check on whether there is a page at all. */
import type { pageReachable as check } from '../../../../judge/checks/page/page-reachable'
import { checkWords } from '../../../typed'

export const pageReachable = checkWords<typeof check>()({
  name: 'A página responde',
  marketer:
    'O link precisa abrir uma página. Se o endereço está errado, não existe mais ou está fora do ar, o WhatsApp mostra só o link.',
  developer:
    'A resposta final depois dos redirecionamentos precisa ter um status de 200 a 299, por uma conexão TLS cuja cadeia, datas e nome um telefone aceite, e o corpo precisa ser HTML com um head.',
  howToFix: [
    'Abra o link em uma janela anônima em um telefone com dados móveis. Se falhar ali também, a falha é do endereço ou do servidor, não do WhatsApp.',
    '404 ou 410: corrija o link, ou redirecione o endereço antigo para o novo com um 301. WordPress: salve os links permanentes mais uma vez. Shopify: Online Store → Navigation → URL redirects.',
    '5xx: leia o log do servidor na hora da requisição. Muitos sites respondem a um user agent desconhecido com uma exceção; repita a requisição com curl e o user agent WhatsApp/2.23.20.0.',
    'Host não encontrado: confira os registros DNS (A, AAAA ou CNAME) exatamente deste nome, com e sem www.',
    'Certificado: renove-o, inclua todos os nomes de host e sirva a cadeia completa. nginx: ssl_certificate precisa apontar para fullchain.pem, não cert.pem. Navegadores de computador consertam sozinhos um intermediário que falta; telefones, não.',
    'Compressão: responda com gzip, ou sem compressão, quando a requisição só oferece gzip, como a do WhatsApp; envie Vary: Accept-Encoding para que os caches separem as variantes.',
    'Um arquivo como um PDF não tem título para mostrar. Compartilhe uma página que descreva o arquivo e tenha um link para ele.',
  ],
  outcomes: {
    'not-known': { title: 'Não foi possível saber se a página responde', summary: '{because}' },
    'could-not-look': { title: '{problem}', summary: '{because}' },
    failure: {
      title: '{problem}',
      summary: 'O {app} vai mostrar só o link, sem cartão. {because}',
      detail:
        'Falha {failure}{reason, select, none {} other {: {reason}}}. O telefone faz a mesma requisição e falha do mesmo jeito.',
    },
    'outdated-tls': {
      title: '{problem}',
      summary: 'O {app} vai mostrar só o link, sem cartão. {because}',
      detail:
        'Falha {failure}{reason, select, none {} other {: {reason}}}. Navegadores atuais recusam TLS anterior a 1.2, como nós; um telefone com sistema antigo o bastante ainda pode aceitá-lo.',
    },
    refused: {
      title: 'Fomos recusados, então não sabemos se a página responde',
      summary:
        'Todo visitante que enviamos foi recusado (status {status}). Um telefone em outro lugar pode receber a página.',
    },
    'error-status': {
      title: 'A página responde com o status {status}',
      summary:
        'O {app} vai mostrar só o link, sem cartão: ele só aceita um status de 200 a 299, e este é {status}.',
      detail: 'A resposta final de {url} ao user agent {userAgent} teve o status {status}.',
    },
    'client-refused': {
      title: '{check}: o servidor está lá e recusa o {app}',
      summary: 'Um navegador recebe a página no mesmo endereço; veja se o {app} está bloqueado.',
    },
    'asks-for-login': {
      title: '{check}: antes ela pede login',
      summary: 'O endereço responde com o status {status}; veja se a página é pública.',
    },
    'no-secure-connection': {
      title: '{check}: não há conexão segura com ela',
      summary: '{because} Veja HTTPS.',
    },
    maintenance: {
      title: 'O site está fechado para manutenção',
      summary:
        'O {app} vai mostrar só o link, sem cartão: o servidor responde com o status {status} e pede para voltar em {minutes, plural, one {# minuto} other {# minutos}}. Assim responde uma página que vai abrir em breve ou em que se trabalha.',
    },
    'maintenance-until': {
      title: 'O site está fechado para manutenção',
      summary:
        'O {app} vai mostrar só o link, sem cartão: o servidor responde com o status {status} e pede para voltar em {date}.',
    },
    'cached-error': {
      title: 'Um cache guarda um erro antigo, e a própria página responde',
      summary:
        'O {app} vai mostrar só o link, sem cartão: ele recebe o status {status} de um cache. Com um parâmetro que nenhum cache conhece, o servidor envia a página.',
    },
    'other-slash': {
      title: 'A página só abre com a barra no fim do endereço acrescentada ou retirada',
      summary:
        'O {app} vai mostrar só o link, sem cartão: este endereço responde com o status {status}, e {url}, com a página.',
    },
    'application-under-404': {
      title: 'A página está lá, mas o status diz que não',
      summary:
        'O {app} vai mostrar só o link, sem cartão: o servidor envia o aplicativo com o status {status}. Um navegador o roda mesmo assim, mas uma prévia para no status.',
    },
    'block-page': {
      title: 'Uma página de bloqueio veio no lugar da página',
      summary:
        'O endereço responde com o status {status}, mas o que veio é a página de bloqueio de uma proteção, então não podemos dizer se a própria página responde.',
    },
    empty: {
      title: 'A página está vazia',
      summary:
        'O {app} vai mostrar só o link, sem cartão: a resposta não tem conteúdo de onde ler um título.',
    },
    'not-a-page': {
      title: 'Não há página da web neste endereço',
      summary:
        'O {app} vai mostrar só o link, sem cartão: o endereço entrega {contentType}, que não tem título para mostrar.',
    },
    'not-a-page-untyped': {
      title: 'Não há página da web neste endereço',
      summary:
        'O {app} vai mostrar só o link, sem cartão: o endereço entrega um corpo sem tipo de conteúdo, que não tem título para mostrar.',
    },
    'packed-unsaid': {
      title: 'A página está comprimida como {coding}, e a resposta não diz',
      summary:
        'O {app} vai mostrar só o link, sem cartão: ele toma os bytes comprimidos por texto. Suas tags estão lá: descompactada, a página tem {keys}. O que precisa mudar é o cabeçalho, não a página.',
    },
    'packed-unsaid-without-tags': {
      title: 'A página está comprimida como {coding}, e a resposta não diz',
      summary:
        'O {app} vai mostrar só o link, sem cartão: ele toma os bytes comprimidos por texto. Descompactada, a página também não tem tags Open Graph.',
    },
    'coding-not-offered': {
      title: 'A página está comprimida como {coding}, que o {app} não pediu',
      summary:
        'Um telefone que não lê {coding} não acha tags e mostra só o link. O {app} pede só {offered}; a página responde com o status {status}, comprimida de um jeito que o telefone não ofereceu descompactar.',
      detail:
        'A requisição dizia Accept-Encoding: {accepted}; a resposta diz Content-Encoding: {coding}. Nós a descompactamos para ver as tags. Não se observou o que cada telefone faz com ela.',
    },
    responds: {
      title: 'A página responde',
      summary: 'O endereço responde com o status {status}; o {app} aceita de 200 a 299.',
    },
  },
  fixes: {
    'check-host-name': 'Confira a grafia do nome de host, e os registros DNS com e sem www.',
    'repair-tls': '{steps} Depois verifique o link de novo.',
    'redirect-once':
      'Leve o link ao endereço final com um só redirecionamento cujo Location seja um endereço https absoluto.',
    'find-the-delay':
      'Descubra por que o servidor não responde a tempo: uma partida a frio, um banco de dados sobrecarregado ou um firewall que descarta a requisição em silêncio.',
    'clear-cache':
      'Limpe este endereço em todos os caches diante da página (a CDN, o cache da hospedagem, um plugin de cache) e verifique o link de novo. Se a cópia antiga voltar, uma regra guarda uma cópia própria para cada user agent, ou por tempo demais.',
    'say-the-coding':
      'Faça Content-Encoding e os bytes concordarem: envie o cabeçalho com páginas comprimidas e tire-o das simples. Veja o que comprime duas vezes ou nenhuma: o aplicativo, o servidor web, o cache.',
    'share-a-page':
      'Compartilhe uma página da web que descreva o arquivo e tenha um link para ele, com og:title e og:image próprios.',
    'send-html':
      'Faça o servidor enviar o HTML da página, com o head, na primeira resposta, também a user agents que começam com {app}/.',
    'let-phones-through':
      'Veja se o servidor está rodando, escuta nesta porta e deixa entrar requisições de telefones; depois verifique o link de novo.',
    'open-first':
      'Envie o link quando o site estiver aberto de novo. Uma página de entrada feita para compartilhar responde com o status 200 em vez de {status}: a maioria dos plugins de manutenção tem um modo “em breve” que faz isso. Buscadores então a tomam pela própria página.',
    'share-other-slash': 'Compartilhe este endereço, ou faça o outro redirecionar para ele com um 301:',
    'send-application-with-200':
      'Faça o servidor responder aos endereços do aplicativo com index.html e status 200{through, select, nginx {: try_files $uri /index.html; no lugar de error_page 404 /index.html} Apache {: FallbackResource /index.html no lugar de ErrorDocument 404} other {, não com uma página de erros: uma reescrita, não um documento 404}}. Endereços que ninguém conhece ficam com o 404.',
    'let-client-through':
      'Deixe entrar requisições cujo user agent começa com {app}/; o resultado sobre bloqueio diz o que se viu.',
    'correct-the-link':
      'Corrija o link, ou redirecione este endereço para a página que o substitui com um 301.',
    'repair-the-server':
      'Conserte a falha do servidor: o log dele indica a exceção na hora desta requisição.',
    'send-location':
      'O redirecionamento não tem um Location que se possa seguir: envie um endereço https absoluto.',
    'respond-with-200': 'Faça o servidor responder a este endereço com o status 200 e o HTML da página.',
    'honour-accept-encoding':
      'Faça o servidor ou a CDN respeitar o Accept-Encoding e enviar gzip ou nada quando só gzip é pedido. Um cache na frente precisa distinguir as variantes.',
  },
})
