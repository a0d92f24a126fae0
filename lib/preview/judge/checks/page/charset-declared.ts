/** Does the page say in which characters it is written, and do they arrive intact? */
import { readingOf } from '../../../vocabulary/client'
import type { ClientProfile } from '../../../vocabulary/client'
import type { Evidence } from '../../../vocabulary/evidence'
import type { CharsetFact, HeadFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fail, fix, pass, type Snippet, unknown, warn } from '../../check'
import { excerpt } from '../../text/graphemes'
import { findMojibake } from '../../text/mojibake'

const META: Snippet = { language: 'html', code: '<meta charset="utf-8">' }
const EXCERPT_CHARS = 40

export const charsetDeclared = defineCheck({
  id: 'charset-declared',
  group: 'page',
  weight: 3,
  needs: ['head'],
  orMissing: ['asked'],
  witnesses: ['charsetOrder'],
  run({ head, asked }, { client }) {
    const { charset } = head
    const { used, unknownLabel } = charset
    const evidence = declarations(charset)
    const conflict = conflictOf(charset)
    const found = garbledField(head, client)
    if (found) {
      const rest = {
        evidence: [
          ...evidence,
          { label: phrase('evidence.field', { field: found.field }), value: found.value, tag: found.tag },
        ],
        fix: conflict.valid === '' ? fix('send-as-utf8', {}, META) : agree(conflict.valid),
      }
      const garbled = { field: found.field, seen: excerpt(found.seen, EXCERPT_CHARS), ...conflict }
      return found.meant === null
        ? fail('garbled-bytes', { ...garbled, used }, rest)
        : fail('garbled-twice', { ...garbled, meant: excerpt(found.meant, EXCERPT_CHARS) }, rest)
    }
    // What is right or wrong without being garbled is up to a header that nobody saw.
    if (!asked.known) return unknown('shared.fact-missing', { because: asked.because })
    if (unknownLabel !== null)
      return warn(
        'unknown-label',
        { label: unknownLabel, used },
        { evidence, fix: fix('declare-utf8', {}, META) },
      )
    if (conflict.conflict !== 'none') {
      return warn('header-and-page-differ', conflict, {
        evidence,
        fix: conflict.valid === '' ? fix('say-the-same', {}, META) : agree(conflict.valid),
      })
    }
    if (charset.malformed)
      return warn('broken-characters', { used }, { evidence, fix: fix('save-as-utf8', {}, META) })
    if (charset.inHeader === null && charset.inMeta === null && charset.from === 'default')
      return warn('not-declared', {}, { evidence, fix: fix('declare-first', {}, META) })
    return pass('declared', { used, from: charset.from }, { evidence })
  },
})

/** What header and page say, where they differ, and what the page reads when its own word is taken. */
function conflictOf(charset: CharsetFact) {
  const { inHeader, inMeta, from } = charset
  if (inHeader === null || inMeta === null || canonical(inHeader) === canonical(inMeta))
    return { conflict: 'none', header: '', page: '', valid: '', title: '' }
  const said = { header: inHeader, page: inMeta, valid: '', title: '' }
  if (from !== 'header') return { conflict: 'stated', ...said }
  const byMeta = offered(charset)
  if (!byMeta) return { conflict: 'believed', ...said }
  const valid = byMeta.encoding
  return byMeta.title === null
    ? { conflict: 'valid', ...said, valid }
    : { conflict: 'titled', ...said, valid, title: excerpt(byMeta.title, EXCERPT_CHARS) }
}

/** A one-byte encoding takes any bytes, those of UTF-8 too: what is garbled in it is no reading to offer. */
function offered({ byMeta }: CharsetFact): CharsetFact['byMeta'] {
  return byMeta?.title && findMojibake(byMeta.title) ? null : byMeta
}

const agree = (encoding: string) =>
  fix(
    'let-both-agree',
    { encoding },
    {
      language: 'http',
      code: `Content-Type: text/html; charset=${encoding}`,
    },
  )

function declarations({ inHeader, inMeta, used, from }: CharsetFact): Evidence[] {
  const none = phrase('evidence.not-declared', {})
  return [
    { label: phrase('evidence.charset-in-header', {}), value: inHeader ?? none },
    { label: phrase('evidence.charset-in-page', {}), value: inMeta ?? none },
    {
      label: phrase('evidence.charset-used', {}),
      value: phrase('evidence.charset-used-from', { charset: used, from }),
    },
  ]
}

/** Labels have aliases: latin1 is windows-1252 to every decoder. */
function canonical(label: string): string {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return label.trim().toLowerCase()
  }
}

function garbledField(head: HeadFact, client: ClientProfile) {
  for (const field of ['title', 'description'] as const) {
    const found = readingOf(head, client)[field]
    if (!found) continue
    const { value, tag } = found
    const at = value.indexOf('\uFFFD')
    if (at !== -1 && head.charset.malformed) {
      return { field, value, tag, seen: value.slice(Math.max(0, at - 12), at + 13), meant: null }
    }
    const mojibake = findMojibake(value)
    if (mojibake) return { field, value, tag, ...mojibake }
  }
  return null
}
