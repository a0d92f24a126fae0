/** The HTML of an embedded card: one picture with its words, linked to the report. Needs no script and brings none. */
import { xmlText } from '@/lib/drawing/text/xml-text'
import type { PageTheme } from './card-params'

export interface EmbedPage {
  /** BCP 47, of the title and the words. */
  language: string
  title: string
  /** What the picture shows. */
  words: string
  /** Addresses of the picture in both themes. */
  light: string
  dark: string
  pageTheme: PageTheme
  widthPx: number
  heightPx: number
  /** Where the card leads; null leads nowhere. */
  href: string | null
}

export function embedPage(content: EmbedPage): string {
  const { language, title, pageTheme, widthPx, heightPx, href } = content
  const [light, dark] = [xmlText(content.light), xmlText(content.dark)]
  const image = `<img src="${pageTheme === 'dark' ? dark : light}" alt="${xmlText(content.words)}" width="${widthPx}" height="${heightPx}">`
  const picture =
    pageTheme === 'auto'
      ? `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}">${image}</picture>`
      : image
  const linked = href
    ? `<a href="${xmlText(href)}" target="_blank" rel="noopener noreferrer">${picture}</a>`
    : picture
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${xmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${xmlText(title)}</h1>
${linked}
</main>
</body>
</html>
`
}

/** The heading is for those who cannot see the picture. */
const STYLE = `
html, body { margin: 0; background: transparent }
main { display: grid; justify-items: center }
h1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; white-space: nowrap }
a { display: block; border-radius: 8px }
a:focus-visible { outline: 3px solid #1c5fd4; outline-offset: -3px }
img { display: block; max-width: 100%; height: auto }
`
