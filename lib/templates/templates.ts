/** All templates, in the order in which they are offered. */
import { article } from './designs/article'
import { event } from './designs/event'
import { logo } from './designs/logo'
import { pictureBand } from './designs/picture-band'
import { product } from './designs/product'
import { quote } from './designs/quote'
import { titleOnly } from './designs/title'
import { titleAndSite } from './designs/title-site'
import type { Template } from './template'

export const TEMPLATE_IDS = ['title', 'title-site', 'quote', 'product', 'article', 'event', 'picture-band', 'logo'] as const // prettier-ignore
export type TemplateId = (typeof TEMPLATE_IDS)[number]

export const TEMPLATES = {
  title: titleOnly,
  'title-site': titleAndSite,
  quote,
  product,
  article,
  event,
  'picture-band': pictureBand,
  logo,
} as const satisfies Record<TemplateId, Template>
