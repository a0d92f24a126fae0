/** Which scripts are certain to send readers on, which may only do so, and that no page makes the reading slow. */
import { describe, expect, it } from 'vitest'
import { headOf } from '../../testing/sample-facts'
import { findScriptRedirect } from './script-redirect'

const PAGE = 'https://www.example.com/a'
const find = (text: string, whole = true) => findScriptRedirect(headOf([], { text }), PAGE, whole)
const inPage = (script: string, body = '') =>
  `<html><head><title>Rye loaf</title></head><body>${body}<script>${script}</script></body></html>`
const targetIn = (script: string, body = '') => find(inPage(script, body))?.target ?? null
const cpuMs = (text: string) => {
  const before = process.cpuUsage()
  for (let round = 0; round < 20; round += 1) find(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

describe('findScriptRedirect', () => {
  it.each([
    ['location.href', 'location.href = "https://new.example/"', 'https://new.example/'],
    ['window.location', "window.location='/b';", '/b'],
    ['top.location.href', 'window.top.location.href = `/b`', '/b'],
    ['replace', 'window.location.replace("/b");', '/b'],
    ['assign', 'document.location.assign( "/b" )', '/b'],
    ['slashes as JSON writes them', 'location = "https:\\/\\/new.example\\/"', 'https://new.example/'],
    ['after other statements', 'var a = "x; y"; function f() { return 1 }\n/* go */ location = "/b"', '/b'],
    ['in an old comment', '<!--\nlocation.href="/b"\n//-->', '/b'],
  ])('%s', (_, script, target) => expect(targetIn(script)).toBe(target)) // prettier-ignore

  it.each([
    ['under a condition', 'if (location.protocol !== "https:") location.href = "/b"'],
    ['in a block', 'if (a) { location.href = "/b" }'],
    ['else', 'if (a) { b() } else location.href = "/b"'],
    ['in a function', 'function go() { location.href = "/b" }'],
    ['when something is clicked', 'button.onclick = () => location.assign("/b")'],
    ['in a string', 'var a = "; location.href = \'/b\'"'],
    ['in a comment', '// location.href = "/b"'],
    ['an address that goes on', 'location.href = "/b?from=" + encodeURIComponent(x)'],
    ['an address that goes on in the next line', 'location.href = "/b"\n  + location.search'],
    ['an address that is not written', 'location.href = next'],
    ['a comparison', 'location.href == "/b"'],
    ['another object', 'my.location.href = "/b"'],
    ['a jump', 'location.href = "#top"'],
    ['a reload', 'location.href = "/a"'],
    ['an app', 'location.href = "myapp://open"'],
    ['code as an address', 'location.href = "javascript:go()"'],
  ])('not %s', (_, script) => expect(targetIn(script)).toBeNull())

  it('says where the statement is', () => {
    expect(find(inPage('\n  location = "/b"'))).toMatchObject({
      source: 'location = "/b"',
      line: 2,
      column: 3,
    })
  })

  it('keeps to pages without text that were read whole', () => {
    const go = 'location.href = "/b"'
    expect(targetIn(go, '<p>You are being redirected. <a href="/b">Click here.</a></p>')).toBe('/b')
    expect(targetIn(go, `<p>${'We bake at dawn. '.repeat(20)}</p>`)).toBeNull()
    expect(find(inPage(go), false)).toBeNull()
    expect(find(inPage(go) + ' '.repeat(20_000))).toBeNull()
  })

  it.each([
    ['data', '<script type="application/json">location = "/b"</script>'],
    ['a script that is loaded', '<script src="/a.js">location = "/b"</script>'],
    ['a comment', '<!-- <script>location = "/b"</script> -->'],
    ['a template', '<template><script>location = "/b"</script></template>'],
    ['another element', '<scripture>location = "/b"</scripture>'],
    ['a script that is never closed', '<script>location = "/b"'],
  ])('not in %s', (_, text) => expect(find(text)).toBeNull())

  it.each([
    ['statements that come to nothing', ';location="/b"+'],
    ['names without a value', ';window.location   '],
    ['strings that are never closed', ';location="'],
    ['comments that are never closed', '/*location'],
    ['blocks in each other', '{location='],
  ])('four times the %s are not sixteen times the work', (_, piece) => {
    const page = (length: number) => inPage(piece.repeat(Math.floor(length / piece.length)))
    const floorMs = 5
    const grows = () => cpuMs(page(19_000)) / Math.max(floorMs, cpuMs(page(4_750)))
    const first = grows()
    expect(first < 10 ? first : grows()).toBeLessThan(10)
  })
})
