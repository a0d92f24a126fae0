/** The words of the check on https. */
import type { pageHttps as check } from '../../../../judge/checks/page/page-https'
import { checkWords } from '../../../typed'

export const pageHttps = checkWords<typeof check>()({
  name: 'HTTPS',
  marketer:
    'The link must start with https://. For plain http:// pages WhatsApp makes no card, or asks for the secure page instead.',
  developer:
    'Published guidance: no preview for http:// pages. Android since late 2023 rewrites http:// to https:// for the page, its redirects and its image, so a host without a valid certificate gives no card.',
  howToFix: [
    'Share the https:// address, and redirect http:// to https:// with one permanent redirect.',
    'nginx: server { listen 80; return 301 https://$host$request_uri; }. Let’s Encrypt issues free certificates, through certbot or acme.sh.',
    'Cloudflare: SSL/TLS → Full (strict), and Edge Certificates → Always Use HTTPS.',
    'WordPress: set both addresses under Settings → General to https://, then search and replace http:// in the content. Shopify: Settings → Domains shows whether the certificate is ready.',
    'Next.js, Vercel and Netlify serve https by default; check that canonical and og:url are written with https:// too.',
  ],
  outcomes: {
    'http-though-https-works': {
      title: 'The link is http, although https works',
      summary:
        'Some clients may show the bare link. Recent versions of {app} on {client} ask for https:// by themselves and show a card. Share the https:// address.',
      detail:
        '{app} on {client} has rewritten http:// to https:// since late 2023; older clients and the published guide refuse http://.',
    },
    'http-and-https-fails': {
      title: 'The link is http',
      summary:
        '{app} will show the bare link: it asks for https:// instead, and that did not work: {because}.',
      detail:
        '{app} on {client} has rewritten http:// to https:// since late 2023; older clients and the published guide refuse http://.',
    },
    'http-and-no-https': {
      title: 'The link is http',
      summary: '{app} will show the bare link: it asks for https:// instead, and no secure page was seen.',
      detail:
        '{app} on {client} has rewritten http:// to https:// since late 2023; older clients and the published guide refuse http://.',
    },
    'tls-failure': {
      title: '{problem}',
      summary:
        '{app} will show the bare link: a phone gets no secure connection to it. {because}{seen, select, yes { {shown}} other {}}',
      detail: '{reason}',
    },
    'https-throughout': {
      title: 'The link is https',
      summary: 'Every response came over https; what came back is the subject of another finding.',
    },
    'not-known': { title: 'Could not tell whether https works', summary: '{because}' },
    'ends-on-http': {
      title: 'The link ends on an http page',
      summary:
        'Clients that do not ask for https:// by themselves show the bare link: the link starts out secure, but is redirected to {url}.',
    },
    'redirect-through-http': {
      title: 'One redirect goes through http',
      summary:
        'Older clients stop at a redirect that points to http://, and there is one in the redirect chain. The page itself is secure.',
    },
    https: { title: 'The page is https', summary: 'The link and every redirect are https.' },
  },
  fixes: {
    'show-certificate': '{steps} This shows what the server sends now:',
    'share-https': 'Share {url}, and redirect http:// to it.',
    'serve-https':
      'Switch https on for {host}: most hosts do it with one switch and a free certificate. Then redirect http:// to https://, and share {url}.',
    'redirect-to-https': 'Redirect to {url} instead.',
    'skip-http-hop': 'Make {url} redirect to the https address directly.',
  },
})
