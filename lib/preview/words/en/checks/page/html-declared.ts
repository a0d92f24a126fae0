/** The words of the check on the page's content type. */
import type { htmlDeclared as check } from '../../../../judge/checks/page/html-declared'
import { checkWords } from '../../../typed'

export const htmlDeclared = checkWords<typeof check>()({
  name: 'Sent as HTML',
  marketer:
    'The server should say that it sends a web page. WhatsApp reads the page anyway; others may show its source instead, or skip it.',
  developer:
    'The response should carry Content-Type: text/html (or application/xhtml+xml). The Android client does not look at it; without the header every other recipient has to guess, and with another type it may trust that type.',
  howToFix: [
    'Send Content-Type: text/html; charset=utf-8 with every page.',
    'nginx: include mime.types, and for pages whose names have no extension set default_type text/html in their location. Apache: AddType text/html .html, or ForceType text/html for pages without an extension.',
    'Object storage such as S3 or Google Cloud Storage keeps the type that was given at the upload: upload the page again with text/html.',
    'In code, set the header where the response is made: PHP header("Content-Type: text/html; charset=utf-8"), Express res.type("html"), new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }).',
  ],
  outcomes: {
    'sent-as-html': { title: 'The page is sent as HTML', summary: 'The header says {type}.' },
    'another-type': {
      title: 'The page does not say that it is HTML',
      summary:
        'A browser or another service may show the page’s source, save it as a file or skip it: the header calls it {type}. {app} on {client} reads the page anyway.',
      detail:
        'The body begins like HTML and was read as such. Whether iPhones and Meta’s servers look at the header is not known.',
    },
    'type-unreadable': {
      title: 'The page does not say that it is HTML',
      summary:
        'A browser or another service may show the page’s source, save it as a file or skip it: the header names no type that can be read. {app} on {client} reads the page anyway.',
      detail:
        'The body begins like HTML and was read as such. Whether iPhones and Meta’s servers look at the header is not known.',
    },
    'no-type': {
      title: 'The page does not say that it is HTML',
      summary:
        'A browser or another service may show the page’s source, save it as a file or skip it: the response has no Content-Type header. {app} on {client} reads the page anyway.',
      detail:
        'The body begins like HTML and was read as such. Whether iPhones and Meta’s servers look at the header is not known.',
    },
  },
  fixes: { 'send-header': 'Send this header with the page:' },
})
