/** Are missing, contradicting and wrong declarations told apart, and garbled text found? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/facts'
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
  )

describe('charset-declared', () => {
  it('passes a declaration in header, meta tag or byte order mark, and aliases of one another', () => {
    expect(run().status).toBe('pass')
    expect(run({ inHeader: null, from: 'meta' }).status).toBe('pass')
    expect(run({ inHeader: null, inMeta: null, from: 'bom' }).status).toBe('pass')
    expect(run({ used: 'windows-1252', inHeader: 'latin1', inMeta: 'ISO-8859-1' }).status).toBe('pass')
  })

  it('warns when nothing is declared', () => {
    const result = run({ inHeader: null, inMeta: null, from: 'default' })
    expect(result).toMatchObject({ status: 'warn', fix: { code: '<meta charset="utf-8">' } })
  })

  it('warns of a contradiction and names both', () => {
    const result = run({ inHeader: 'iso-8859-1', inMeta: 'utf-8' })
    expect(result.status).toBe('warn')
    expect(result.summary).toContain('iso-8859-1')
    expect(result.summary).toContain('utf-8')
  })

  it('warns of an unknown label and of broken characters elsewhere', () => {
    expect(run({ inMeta: 'utf8mb4', unknownLabel: 'utf8mb4' }).summary).toContain('utf8mb4')
    expect(run({ malformed: true }).status).toBe('warn')
  })

  it('fails garbled text and says what it should read', () => {
    const result = run({}, 'CafÃ© und KÃ¶nig')
    expect(result).toMatchObject({ status: 'fail', title: 'The title is garbled' })
    expect(result.summary).toContain('“CafÃ©” where “Café” is meant')
    expect(run({ malformed: true }, 'Caf\uFFFD').status).toBe('fail')
  })

  it('offers the reading of the meta tag where only that is sound', () => {
    const sjis = { inMeta: 'Shift_JIS', malformed: true, byMeta: { encoding: 'shift_jis', title: '日本' } }
    const result = run(sjis, '\uFFFD\uFFFD{')
    expect(result).toMatchObject({
      status: 'fail',
      fix: { code: 'Content-Type: text/html; charset=shift_jis' },
    })
    expect(result.summary).toContain('The header says utf-8, the page says Shift_JIS.')
    expect(result.summary).toContain('valid only as shift_jis: read so, the title is “日本”')
    const elsewhere = run(sjis)
    expect(elsewhere).toMatchObject({
      status: 'warn',
      title: 'Header and page name different character sets',
    })
    expect(elsewhere.summary).toContain('valid only as shift_jis')
    expect(run({ ...sjis, byMeta: { encoding: 'shift_jis', title: null } }).summary).not.toContain('title')
  })

  it('names the disagreement of a garbled title, and offers no reading that nobody has', () => {
    const result = run({ inHeader: 'iso-8859-1', used: 'windows-1252' }, 'CafÃ© und KÃ¶nig')
    expect(result.summary).toContain('The header says iso-8859-1, the page says UTF-8.')
    expect(result.summary).not.toContain('valid only')
  })

  it('offers no reading that is garbled itself', () => {
    const byMeta = { encoding: 'windows-1252', title: 'CafÃ©' }
    expect(run({ inMeta: 'latin1', malformed: true, byMeta }).summary).not.toContain('valid only')
  })

  it('does not know without a head', () => {
    expect(runCheck(charsetDeclared, factsOf({ head: missingFact('Blocked.') })).status).toBe('unknown')
  })
})
