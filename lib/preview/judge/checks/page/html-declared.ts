/** Is the page sent as HTML, so that everybody who asks reads it as a page? */
import { defineCheck, pass, warn } from '../../check'
import type { Evidence } from '../../check'

const HTML_TYPES: readonly (string | null)[] = ['text/html', 'application/xhtml+xml']

export const htmlDeclared = defineCheck({
  id: 'html-declared',
  group: 'page',
  // The head stands for "this is HTML": it is missing for files, errors and block pages.
  needs: ['page', 'head'],
  witnesses: ['pageTypeNotRead'],
  words: {
    name: 'Sent as HTML',
    marketer:
      'The server should say that it sends a web page. WhatsApp reads the page anyway; others may show its source instead, or skip it.',
    developer:
      'The answer should carry Content-Type: text/html (or application/xhtml+xml). The Android client does not look at it; without the header every other recipient has to guess, and with another type it may believe that.',
    howToFix: [
      'Send Content-Type: text/html; charset=utf-8 with every page.',
      'nginx: include mime.types, and for pages whose names have no extension set default_type text/html in their location. Apache: AddType text/html .html, or ForceType text/html for pages without an extension.',
      'Object storage such as S3 or Google Cloud Storage keeps the type that was given at the upload: upload the page again with text/html.',
      'In code, set the header where the answer is made: PHP header("Content-Type: text/html; charset=utf-8"), Express res.type("html"), new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }).',
    ],
  },
  run({ page: { contentType } }) {
    const evidence: Evidence[] = [{ label: 'Content-Type', value: contentType ?? 'not sent' }]
    const type = mediaTypeOf(contentType)
    if (HTML_TYPES.includes(type)) {
      return pass({ title: 'The page is sent as HTML', summary: `The header says ${type}.`, evidence })
    }
    return warn({
      title: 'The page does not say that it is HTML',
      summary: `${saidOf(contentType, type)} WhatsApp on Android reads the page all the same; a browser or another service may show its source, save it as a file or skip it.`,
      detail:
        'The body begins like HTML and was read as such. Whether iPhones and Meta’s servers look at the header is not known.',
      evidence,
      fix: {
        steps: 'Send this header with the page:',
        code: 'Content-Type: text/html; charset=utf-8',
        language: 'http',
      },
    })
  },
})

/** Of a list the first counts. */
function mediaTypeOf(contentType: string | null): string | null {
  const type = contentType?.split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? ''
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : null
}

function saidOf(contentType: string | null, type: string | null): string {
  if (type !== null) return `The header calls it ${type.slice(0, 80)}.`
  return contentType?.trim()
    ? 'The header names no type that can be read.'
    : 'The answer has no Content-Type header.'
}
