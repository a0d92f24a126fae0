/** Where the picture of a page begins: with what its report and its source say of it. */
import { clipText } from '@/lib/drawing/text/clip-text'
import { requestLanguage } from '@/lib/language'
import { coloursOf, type PictureMaterial } from '@/lib/services/workshop/picture-material'
import { type Start, startingValues } from '@/lib/templates/start/starting-values'
import { CHARS_MAX, TEXT_FIELDS, type TextField } from '@/lib/templates/template'

export async function templateStart(material: PictureMaterial): Promise<Start> {
  const { report, host, headText, logo, picture } = material
  const values = 'values' in report ? report.values : undefined
  const themed = report.tags.find(({ key }) => key.trim().toLowerCase() === 'theme-color')
  const start = startingValues({
    title: values?.title ?? report.cards.find(({ title }) => title)?.title ?? '',
    site: values?.siteName ?? host,
    html: headText ?? '',
    themeColour: themed?.value ?? null,
    logoColours: logo?.colours ?? [],
    pictureColours: await coloursOf(material),
    hasPicture: picture !== null,
    language: requestLanguage(),
  })
  const { texts } = start.request
  const cut = Object.fromEntries(TEXT_FIELDS.map((field) => [field, clipText(texts[field], CHARS_MAX[field])]))
  // Safe: one for each field.
  return { ...start, request: { ...start.request, texts: cut as Record<TextField, string> } }
} // prettier-ignore
