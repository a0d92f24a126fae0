/** Are missing, contradicting and wrong declarations told apart, and garbled text found? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/sample-facts'
import { charsetDeclared } from './charset-declared'
import type { CharsetFact } from '../../../vocabulary/facts'

const utf8: CharsetFact = {
  used: 'utf-8',
  from: 'header',
  inHeader: 'utf-8',
  inMeta: 'UTF-8',
  unknownLabel: null,
  malformed: false,
  byMeta: null,
}
const run = (charset: Partial<CharsetFact> = {}, title = 'How to bake bread at home') =>
  runCheck(
    charsetDeclared,
    factsOf({
      head: headOf(tagsWith('og:title', tagOf('og:title', title)), { charset: { ...utf8, ...charset } }),
    }),
    WHATSAPP,
  )

describe('charset-declared', () => {
  it('passes a declaration in header, meta tag or byte order mark, and aliases of one another', () => {
    expect(run()).toMatchObject({ status: 'pass', code: 'declared', params: { from: 'header' } })
    expect(run({ inHeader: null, from: 'meta' })).toMatchObject({ status: 'pass', params: { from: 'meta' } })
    expect(run({ inHeader: null, inMeta: null, from: 'bom' }).status).toBe('pass')
    expect(run({ used: 'windows-1252', inHeader: 'latin1', inMeta: 'ISO-8859-1' }).status).toBe('pass')
  })

  it('warns when nothing is declared', () => {
    expect(run({ inHeader: null, inMeta: null, from: 'default' })).toMatchObject({
      status: 'warn',
      code: 'not-declared',
      evidence: [
        { value: { code: 'evidence.not-declared' } },
        { value: { code: 'evidence.not-declared' } },
        { value: { params: { charset: 'utf-8', from: 'default' } } },
      ],
      fix: { snippet: { code: '<meta charset="utf-8">' } },
    })
  })

  it('warns of a contradiction and names both', () => {
    expect(run({ inHeader: 'iso-8859-1', inMeta: 'utf-8' })).toMatchObject({
      status: 'warn',
      code: 'header-and-page-differ',
      params: { conflict: 'believed', header: 'iso-8859-1', page: 'utf-8' },
      fix: { steps: { code: 'say-the-same' } },
    })
  })

  it('does not say that the header is trusted where a byte order mark decides', () => {
    expect(run({ inHeader: 'iso-8859-1', inMeta: 'utf-8', from: 'bom' })).toMatchObject({
      status: 'warn',
      params: { conflict: 'stated' },
    })
  })

  it('warns of an unknown label and of broken characters elsewhere', () => {
    expect(run({ inMeta: 'utf8mb4', unknownLabel: 'utf8mb4' })).toMatchObject({
      status: 'warn',
      code: 'unknown-label',
      params: { label: 'utf8mb4', used: 'utf-8' },
    })
    expect(run({ malformed: true })).toMatchObject({ status: 'warn', code: 'broken-characters' })
  })

  it('fails garbled text and says what it should read', () => {
    expect(run({}, 'CafÃ© und KÃ¶nig')).toMatchObject({
      status: 'fail',
      code: 'garbled-twice',
      params: { field: 'title', seen: 'CafÃ©', meant: 'Café', conflict: 'none' },
    })
    expect(run({ malformed: true }, 'Caf\uFFFD')).toMatchObject({
      status: 'fail',
      code: 'garbled-bytes',
      params: { field: 'title', seen: 'Caf\uFFFD', used: 'utf-8' },
    })
  })

  it('offers the reading of the meta tag where only that is sound', () => {
    const sjis = { inMeta: 'Shift_JIS', malformed: true, byMeta: { encoding: 'shift_jis', title: '日本' } }
    const params = {
      conflict: 'titled',
      header: 'utf-8',
      page: 'Shift_JIS',
      valid: 'shift_jis',
      title: '日本',
    }
    const fix = { snippet: { code: 'Content-Type: text/html; charset=shift_jis' } }
    expect(run(sjis, '\uFFFD\uFFFD{')).toMatchObject({ status: 'fail', code: 'garbled-bytes', params, fix })
    expect(run(sjis)).toMatchObject({ status: 'warn', code: 'header-and-page-differ', params, fix })
    expect(run({ ...sjis, byMeta: { encoding: 'shift_jis', title: null } })).toMatchObject({
      params: { conflict: 'valid', valid: 'shift_jis', title: '' },
      fix,
    })
  })

  it('names the disagreement of a garbled title, and offers no reading that nobody has', () => {
    expect(run({ inHeader: 'iso-8859-1', used: 'windows-1252' }, 'CafÃ© und KÃ¶nig')).toMatchObject({
      code: 'garbled-twice',
      params: { conflict: 'believed', header: 'iso-8859-1', page: 'UTF-8', valid: '' },
    })
  })

  it('offers no reading that is garbled itself', () => {
    const byMeta = { encoding: 'windows-1252', title: 'CafÃ©' }
    expect(run({ inMeta: 'latin1', malformed: true, byMeta })).toMatchObject({
      params: { conflict: 'believed', valid: '' },
      fix: { steps: { code: 'say-the-same' } },
    })
  })

  it('does not know without a head', () => {
    const found = runCheck(charsetDeclared, factsOf({ head: missingFact() }), WHATSAPP)
    expect(found.status).toBe('unknown')
  })
})
