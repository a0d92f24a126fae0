/** What a picture is made from, and its tree: texts cut to what has room, colours from one, the side its title begins on. */
import { clipText } from '@/lib/drawing/text/clip-text'
import { directionOf } from '@/lib/drawing/text/message-parts'
import { lookOf, type Tone } from './colours/look'
import type { BoxFrame } from './frame'
import {
  type CanvasName,
  CANVASES,
  CHARS_MAX,
  type LogoPicture,
  type PlacedPicture,
  TEXT_FIELDS,
  type TextField,
} from './template'
import { type TemplateId, TEMPLATES } from './templates'

export interface PictureRequest {
  template: TemplateId
  texts: Readonly<Record<TextField, string>>
  /** `#rrggbb` */
  colour: string
  tone: Tone
}

export interface PictureParts {
  logo: LogoPicture | null
  picture: PlacedPicture | null
}

/** Fields that the template does not have are empty in it; where the title is empty, the name of the site takes its place. */
export function pictureTree(request: PictureRequest, { logo, picture }: PictureParts, canvas: CanvasName): BoxFrame {
  const template = TEMPLATES[request.template]
  const taken: readonly TextField[] = template.texts
  const texts = Object.fromEntries(
    TEXT_FIELDS.map((field) => [field, taken.includes(field) ? clipText(request.texts[field], CHARS_MAX[field]) : '']),
  ) as Record<TextField, string> // safe: one for each field
  const site = clipText(request.texts.site, CHARS_MAX.site)
  if (texts.title === '') texts.title = site
  const { width, height } = CANVASES[canvas]
  return template.draw({
    texts,
    look: lookOf(request.colour, request.tone),
    tone: request.tone,
    logo,
    picture: template.hasPicture ? picture : null,
    direction: directionOf(texts.title),
    canvas: { name: canvas, width, height },
  })
} // prettier-ignore
