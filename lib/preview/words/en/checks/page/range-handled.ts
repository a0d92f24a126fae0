/** The words of the check on Range requests. */
import type { rangeHandled as check } from '../../../../judge/checks/page/range-handled'
import { checkWords } from '../../../typed'

const COULD_NOT_TELL = 'Could not tell how the page handles a Range request'
const NO_CARD =
  'Messages from {client} may have no card: it asks for part of the page, and the response is of no use, because'
const WHOLE_WITHOUT =
  'Without a Range the same page arrives whole, so it is the handling of Range that breaks it.'

export const rangeHandled = checkWords<typeof check>()({
  name: 'Range requests',
  marketer:
    'iPhones ask only for the first part of a page. When a server stumbles over such a request, messages from iPhones have no card.',
  developer:
    'The page is asked for as WhatsApp on iPhone with Range: bytes=0-1024000; which range phones really send is not known. Right responses are 200 with the whole page, and 206 with the first bytes and a Content-Range that says so. Wrong are 416, a part that ends before the head does, one that begins elsewhere, and a part cut out of compressed bytes.',
  howToFix: [
    'Repeat the request: curl -r 0-1024000 -A "WhatsApp/2.22.19.78 I" with the address, and expect 200 or 206 with the whole head.',
    '416 comes from code that compares the range with the length of the page and refuses what is longer; a range that begins inside the page must be served up to the end of the page.',
    'nginx: max_ranges 0; in the location of the pages switches ranges off. Apache: Header unset Accept-Ranges together with RequestHeader unset Range (mod_headers). Varnish: unset req.http.Range in vcl_recv for pages.',
    'Compression must come before the range is cut, or not at all: switch ranges off where gzip is made on the fly. Cloudflare and CloudFront get this right on their own; look at any worker or function of yours.',
    'Next.js and other frameworks ignore Range for pages; look at the cache or the proxy in front.',
  ],
  outcomes: {
    part: {
      title: 'Range requests get the whole head',
      summary:
        'Asked for the first part of the page, the server sends it and says correctly which bytes it is.',
    },
    whole: {
      title: 'Range requests get the whole head',
      summary: 'The server responds with status {status} and the whole page, as it may.',
    },
    'contradicts-itself': {
      title: 'The response to a Range request contradicts itself',
      summary:
        'The head arrives whole, but the part is described wrongly: {because}. A strict client or a cache drops such a response.',
    },
    refused: {
      title: 'Range requests are refused',
      summary:
        'Messages from {client} may show the bare link: the server responds to its Range request with 416, although the range begins inside the page.',
      detail:
        'A range that is longer than the page must be served up to the end of the page (RFC 9110, 14.1.2); 416 is for ranges that begin beyond it.',
    },
    garbage: {
      title: 'Range requests get bytes that cannot be read',
      summary: `${NO_CARD} {failed}.`,
      detail: WHOLE_WITHOUT,
    },
    'head-cut-short': {
      title: 'Range requests get a head that is cut short',
      summary: `${NO_CARD} {bytes, plural, one {# byte came} other {# bytes came}}, and the head goes on after that.`,
      detail: WHOLE_WITHOUT,
    },
    'another-part': {
      title: 'Range requests get another part of the page',
      summary: `${NO_CARD} {because}.`,
      detail: WHOLE_WITHOUT,
    },
    'page-not-read': {
      title: COULD_NOT_TELL,
      summary: 'The page could not be read without a Range header either.',
    },
    'not-asked': { title: COULD_NOT_TELL, summary: 'The Range request was {response}.' },
    'no-response': { title: COULD_NOT_TELL, summary: 'There was no response to it: {failed}.' },
    'other-response': {
      title: COULD_NOT_TELL,
      summary: 'It got {response}, which is not a response to a range.',
    },
  },
  fixes: {
    'ignore-range':
      'Let pages that are made on request ignore Range and respond with 200 and the whole page, as HTTP allows. Where files are served in parts, the part must be the first bytes and its Content-Range must say which.',
  },
})
