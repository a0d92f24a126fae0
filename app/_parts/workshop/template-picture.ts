/** Draws the picture that an address asks for, from what the actor's own scan has. */
import { type SetTemplate, setTemplate } from '@/lib/drawing/render/template/draw-template'
import type { PictureMaterial } from '@/lib/services/workshop/picture-material'
import type { CanvasName } from '@/lib/templates/template'
import { type FieldOf, isAsked, type TemplateQuery, templateQuery } from './template-query'
import { templateStart } from './template-start'

/** What an address leaves out is looked up; a whole one costs no look at the page's colours. */
export async function queryFor(fieldOf: FieldOf, material: PictureMaterial): Promise<TemplateQuery> {
  return templateQuery(fieldOf, isAsked(fieldOf) ? NOTHING : (await templateStart(material)).request)
}

const NOTHING = {
  template: 'title',
  tone: 'brand',
  colour: '#1f3a5f',
  texts: { title: '', site: '', name: '', price: '', date: '', place: '' },
} as const

export async function setAsAsked(
  { request, showsLogo, showsPicture }: TemplateQuery,
  { logo, picture, host }: PictureMaterial,
  canvas: CanvasName,
): Promise<SetTemplate> {
  // A picture without a word says nothing: the host is always known.
  const site =
    request.texts.site.trim() === '' && request.texts.title.trim() === '' ? host : request.texts.site
  return setTemplate(
    { ...request, texts: { ...request.texts, site } },
    { logo: showsLogo ? logo : null, picture: showsPicture ? picture : null },
    canvas,
  )
}
