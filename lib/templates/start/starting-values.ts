/** Where a picture of words begins: with what its page says of itself, in its own colours. */
import { luminanceOf, rgbOf } from '../colours/contrast'
import type { PictureRequest } from '../picture'
import { type TemplateId, TEMPLATES } from '../templates'
import { type LinkedValues, linkedValues } from './linked-data'
import { parseColour } from './parse-colour'

export interface PageSays {
  title: string
  site: string
  /** Of its source, as far as it was kept. */
  html: string
  themeColour: string | null
  logoColours: readonly string[]
  pictureColours: readonly string[]
  hasPicture: boolean
  /** In which dates and prices are written where the page names no language. */
  language: string
}

export interface Start {
  request: PictureRequest
  /** To choose from, the likeliest first. */
  colours: string[]
}

const PLAIN = '#1f3a5f'
const COLOURS_MAX = 6

export function startingValues(page: PageSays): Start {
  const said = linkedValues(page.html)
  const language = languageOf(page.html) ?? page.language
  const template = templateFor(said, page.hasPicture)
  const colours = coloursFor(page)
  return {
    request: {
      template,
      tone: TEMPLATES[template].tone,
      colour: colours[0] ?? PLAIN,
      texts: {
        title: page.title,
        site: page.site,
        name: said.author ?? '',
        price: said.price ? priceIn(said.price, language) : '',
        date: said.date ? dateIn(said.date, language) : '',
        place: said.place ?? '',
      },
    },
    colours,
  }
}

function templateFor({ kind, price, date }: LinkedValues, hasPicture: boolean): TemplateId {
  if (kind === 'product' && price) return 'product'
  if (kind === 'event' && date) return 'event'
  if (kind === 'article') return 'article'
  return hasPicture ? 'picture-band' : 'title-site'
}

/** A brand is rarely a grey: colours go first, in the order in which a page means them. */
function coloursFor({ themeColour, logoColours, pictureColours }: PageSays): string[] {
  const theme = themeColour === null ? null : parseColour(themeColour)
  const all = [...(theme ? [theme] : []), ...logoColours, ...pictureColours].map((colour) => colour.toLowerCase())
  const [bright, grey] = [all.filter(isColourful), all.filter((colour) => !isColourful(colour))]
  return [...new Set([...bright, ...grey])].slice(0, COLOURS_MAX)
} // prettier-ignore

function isColourful(colour: string): boolean {
  const rgb = rgbOf(colour)
  const light = luminanceOf(colour)
  return Math.max(...rgb) - Math.min(...rgb) >= 28 && light > 0.008 && light < 0.9
}

const languageOf = (html: string): string | null => {
  const said = /<html\s[^>]{0,500}?\blang\s*=\s*["']?([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})/i.exec(html)?.[1]
  return said !== undefined && Intl.DateTimeFormat.supportedLocalesOf([said]).length > 0 ? said : null
}

function priceIn({ amount, currency }: NonNullable<LinkedValues['price']>, language: string): string {
  if (currency === null) return amount
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(Number(amount)) // prettier-ignore
  } catch {
    return `${amount} ${currency}`
  }
}

/** The day as it is written, wherever its reader is. */
function dateIn(date: string, language: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0]
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return ''
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at)
}
