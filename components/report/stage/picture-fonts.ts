/** The font faces that a page has loaded, as CSS with the files inside: what a picture of it has to carry. */

interface Face {
  rule: CSSFontFaceRule
  base: string
}

/** Only faces in use: a family of ours comes in dozens of files, one for each script and weight. */
export async function loadedFontCss(): Promise<string> {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(faceKey))
  const faces = [...document.styleSheets]
    .flatMap((sheet) => facesIn(sheet.cssRules, sheet.href ?? document.baseURI))
    .filter(({ rule }) => loaded.has(ruleKey(rule)))
  return (await Promise.all(faces.map(withFile))).join('\n')
}

function facesIn(rules: CSSRuleList, base: string): Face[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [{ rule, base }]
    return rule instanceof CSSGroupingRule ? facesIn(rule.cssRules, base) : []
  })
}

async function withFile({ rule, base }: Face): Promise<string> {
  const address = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(rule.style.getPropertyValue('src'))?.[1]
  if (!address) return ''
  // Our own file, from our own origin: the policy of the page allows no other.
  // oxlint-disable-next-line no-restricted-globals
  const response = await fetch(new URL(address, base))
  if (!response.ok) throw new Error(`a font could not be read: ${response.status}`)
  const file = await asDataUrl(await response.blob())
  const parts = ['font-family', 'font-weight', 'font-style', 'font-stretch', 'unicode-range'].flatMap(
    (name) => {
      const value = rule.style.getPropertyValue(name)
      return value ? [`${name}:${value}`] : []
    },
  )
  return `@font-face{${parts.join(';')};src:url(${file})}`
}

function asDataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('a file could not be read')))
    reader.readAsDataURL(file)
  })
}

/** The two spell the same face in different ways. */
const keyOf = (...parts: string[]) => parts.map((part) => part.replace(/["'\s]/g, '').toLowerCase()).join('|')

const faceKey = ({ family, weight, style, unicodeRange }: FontFace) =>
  keyOf(family, weight, style, unicodeRange)

const ruleKey = ({ style }: CSSFontFaceRule) =>
  keyOf(
    style.getPropertyValue('font-family'),
    style.getPropertyValue('font-weight') || 'normal',
    style.getPropertyValue('font-style') || 'normal',
    style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
  )
