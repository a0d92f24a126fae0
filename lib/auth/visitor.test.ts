import { describe, expect, it } from 'vitest'
import {
  newVisitorId,
  readVisitor,
  signVisitor,
  VISITOR_COOKIE,
  visitorSetCookie,
  visitorValueIn,
} from './visitor'

const SECRET = 'a secret of the tests, long enough to be one'

describe('the visitor cookie', () => {
  it('comes back as the id it was signed for', () => {
    const id = newVisitorId()
    expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(newVisitorId()).not.toBe(id)
    const header = `theme=dark; ${VISITOR_COOKIE}=${signVisitor(id, SECRET)}; x=1`
    expect(readVisitor(visitorValueIn(header), SECRET)).toBe(id)
  })

  it('is the same when the value comes back with its signs encoded', () => {
    // A signature with every sign that is encoded on the way: + / and =.
    const id = Array.from({ length: 500 }, newVisitorId).find((one) =>
      /[+].*[/]|[/].*[+]/.test(signVisitor(one, SECRET)),
    )
    const header = `${VISITOR_COOKIE}=${encodeURIComponent(signVisitor(id ?? '', SECRET))}`
    expect(header).toContain('%2B')
    expect(readVisitor(visitorValueIn(header), SECRET)).toBe(id)
    expect(visitorValueIn(`${VISITOR_COOKIE}=%E0%A4%A`)).toBe('%E0%A4%A')
  })

  it('is nobody when it was not signed by us', () => {
    const [mine, other] = [newVisitorId(), newVisitorId()]
    const signed = signVisitor(mine, SECRET)
    const forged = [
      null,
      '',
      mine,
      signed.slice(0, -1),
      `${other}${signed.slice(mine.length)}`,
      signVisitor(mine, 'another secret that is also long enough'),
      signVisitor('', SECRET),
      signVisitor("' OR 1=1 --", SECRET),
    ]
    for (const value of forged) expect(readVisitor(value, SECRET)).toBeNull()
  })

  it('is closed to scripts and other sites, and to plain http where there is https', () => {
    expect(visitorSetCookie('v', { secure: true })).toBe(
      `${VISITOR_COOKIE}=v; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure`,
    )
    expect(visitorSetCookie('v', { secure: false })).not.toContain('Secure')
  })
})
