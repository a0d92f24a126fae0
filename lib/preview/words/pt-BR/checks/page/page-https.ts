/** The words of the check on https. */
import type { pageHttps as check } from '../../../../judge/checks/page/page-https'
import { checkWords } from '../../../typed'

export const pageHttps = checkWords<typeof check>()({
  name: 'HTTPS',
  marketer:
    'O link precisa começar com https://. Para páginas http:// simples o WhatsApp não faz cartão, ou pede a página segura no lugar.',
  developer:
    'Guias publicados: nenhuma prévia para páginas http://. O Android, desde o fim de 2023, reescreve http:// para https:// na página, nos redirecionamentos e na imagem, então um host sem certificado válido não dá cartão.',
  howToFix: [
    'Compartilhe o endereço https://, e redirecione http:// para https:// com um só redirecionamento permanente.',
    'nginx: server { listen 80; return 301 https://$host$request_uri; }. A Let’s Encrypt emite certificados gratuitos, com certbot ou acme.sh.',
    'Cloudflare: SSL/TLS → Full (strict), e Edge Certificates → Always Use HTTPS.',
    'WordPress: ponha https:// nos dois endereços em Configurações → Geral, depois busque e substitua http:// no conteúdo. Shopify: Settings → Domains mostra se o certificado está pronto.',
    'Next.js, Vercel e Netlify servem https por padrão; confira se canonical e og:url também estão escritos com https://.',
  ],
  outcomes: {
    'http-though-https-works': {
      title: 'O link é http, embora https funcione',
      summary:
        'Alguns clientes podem mostrar só o link. Versões recentes do {app} no {client} pedem https:// por conta própria e mostram um cartão. Compartilhe o endereço https://.',
      detail:
        'O {app} no {client} reescreve http:// para https:// desde o fim de 2023; clientes mais antigos e o guia publicado recusam http://.',
    },
    'http-and-https-fails': {
      title: 'O link é http',
      summary: 'O {app} vai mostrar só o link: ele pede https:// no lugar, e isso não funcionou: {because}.',
      detail:
        'O {app} no {client} reescreve http:// para https:// desde o fim de 2023; clientes mais antigos e o guia publicado recusam http://.',
    },
    'http-and-no-https': {
      title: 'O link é http',
      summary:
        'O {app} vai mostrar só o link: ele pede https:// no lugar, e nenhuma página segura foi vista.',
      detail:
        'O {app} no {client} reescreve http:// para https:// desde o fim de 2023; clientes mais antigos e o guia publicado recusam http://.',
    },
    'tls-failure': {
      title: '{problem}',
      summary:
        'O {app} vai mostrar só o link: um telefone não consegue conexão segura com ele. {because}{seen, select, yes { {shown}} other {}}',
      detail: '{reason}',
    },
    'https-throughout': {
      title: 'O link é https',
      summary: 'Toda resposta veio por https; o que veio é assunto de outro resultado.',
    },
    'not-known': { title: 'Não foi possível saber se https funciona', summary: '{because}' },
    'ends-on-http': {
      title: 'O link termina em uma página http',
      summary:
        'Clientes que não pedem https:// por conta própria mostram só o link: ele começa seguro, mas é redirecionado para {url}.',
    },
    'redirect-through-http': {
      title: 'Um redirecionamento passa por http',
      summary:
        'Clientes antigos param em um redirecionamento que aponta para http://, e há um na cadeia. A página em si é segura.',
    },
    https: { title: 'A página é https', summary: 'O link e todos os redirecionamentos são https.' },
  },
  fixes: {
    'show-certificate': '{steps} Isto mostra o que o servidor envia agora:',
    'share-https': 'Compartilhe {url}, e redirecione http:// para ele.',
    'serve-https':
      'Ligue https para {host}: a maioria das hospedagens faz isso com uma chave e um certificado gratuito. Depois redirecione http:// para https:// e compartilhe {url}.',
    'redirect-to-https': 'Redirecione para {url} no lugar.',
    'skip-http-hop': 'Faça {url} redirecionar direto para o endereço https.',
  },
})
