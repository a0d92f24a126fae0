/** Is the page sent as HTML, so that everybody who asks reads it as a page? */
import type { Evidence } from '../../../vocabulary/evidence'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, warn } from '../../check'

const HTML_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml']
const TYPE_SHOWN_CHARS_MAX = 80

export const htmlDeclared = defineCheck({
  id: 'html-declared',
  group: 'page',
  weight: 1,
  // The head stands for "this is HTML": it is missing for files, errors and block pages.
  needs: ['asked', 'page', 'head'],
  witnesses: ['pageTypeNotRead'],
  run({ page: { contentType } }, { client }) {
    const evidence: Evidence[] = [
      { label: 'Content-Type', value: contentType ?? phrase('evidence.not-sent', {}) },
    ]
    const type = mediaTypeOf(contentType)
    if (type !== null && HTML_TYPES.includes(type)) return pass('sent-as-html', { type }, { evidence })
    const header = { language: 'http', code: 'Content-Type: text/html; charset=utf-8' } as const
    const disputed = ['pageTypeNotRead'] as const
    const rest = { evidence, fix: fix('send-header', {}, header), disputed }
    if (type !== null)
      return warn('another-type', { type: type.slice(0, TYPE_SHOWN_CHARS_MAX), client: client.name }, rest)
    return contentType?.trim()
      ? warn('type-unreadable', { client: client.name }, rest)
      : warn('no-type', { client: client.name }, rest)
  },
})

/** Of a list the first counts. */
function mediaTypeOf(contentType: string | null): string | null {
  const type = contentType?.split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? ''
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : null
}
