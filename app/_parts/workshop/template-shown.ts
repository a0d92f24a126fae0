/** What the page shows that makes a picture of words: the fields as they are, and the cards that the picture is put into. */
import { TEMPLATE_FIELD } from '@/components/workshop/template-field'
import type { TemplateWorkshopProps } from '@/components/workshop/template-workshop'
import { SHAPES } from '@/lib/imaging/shapes'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { UPLOAD_BYTES_MAX } from '@/lib/services/workshop/image-error'
import { type PictureMaterial, versionOf } from '@/lib/services/workshop/picture-material'
import { type FieldOf, queryString, templateQuery } from './template-query'
import { templateStart } from './template-start'

type Shown = Omit<TemplateWorkshopProps, 'refused'>

export async function templateShown(material: PictureMaterial, fieldOf: FieldOf): Promise<Shown> {
  const { scanId, logo, picture, report, url } = material
  const start = await templateStart(material)
  const query = templateQuery(fieldOf, start.request)
  const { template, texts, colour } = query.request
  const version = versionOf(material)
  return {
    base: `/scans/${scanId}/template`,
    backHref: `/scans/${scanId}`,
    imageHref: `/scans/${scanId}/image`,
    query: `${queryString(query)}&${TEMPLATE_FIELD.version}=${version}`,
    version,
    template,
    texts,
    colour,
    colours: start.colours,
    tone: query.tone,
    logo: logo && { from: logo.from, isShown: query.showsLogo },
    picture: picture && { isShown: query.showsPicture },
    fileBytesMax: UPLOAD_BYTES_MAX,
    cards: cardsWith(report.cards),
    message: url,
  }
}

/** The page's own words, and the new picture in its full size. */
const cardsWith = (cards: PictureMaterial['report']['cards']): CardFace[] =>
  cards.map(({ surface, title, description, titleLinesMax, descriptionLinesMax, host, direction }) => ({
    surface,
    title,
    description,
    titleLinesMax,
    descriptionLinesMax,
    host,
    direction,
    layout: 'landscape',
    image: { url: '', ...SHAPES.wide, crop: { x: 0, y: 0, ...SHAPES.wide }, thumbnail: 'large' },
  }))
