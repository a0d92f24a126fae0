/** What the page says that makes a picture of words. Said on the server and handed over, so that no other page carries these texts. */
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { SHAPES } from '@/lib/imaging/shapes'
import { TEXT_FIELDS, type TextField } from '@/lib/templates/template'
import { TEMPLATE_IDS, type TemplateId } from '@/lib/templates/templates'
import { TONE_CHOICES } from './template-field'

export type TemplateWords = ReturnType<typeof templateWords>

export function templateWords({ t }: ScreenWords, colours: readonly string[], fileBytesMax: number) {
  const size = ({ width, height }: { width: number; height: number }) =>
    t('template.download', { size: { pixels: [width, height] } })
  return {
    preview: t('template.preview'),
    failed: t('template.failed'),
    emptyTitle: t('template.empty-title'),
    choose: t('template.choose'),
    templates: TEMPLATE_IDS.map((id) => ({ id, name: t(`template.id.${id}`) })),
    words: t('template.words'),
    fields: TEXT_FIELDS.map((field) => ({
      field,
      // Safe: one for each template.
      labels: Object.fromEntries(TEMPLATE_IDS.map((id) => [id, labelOf(t, field, id)])) as Record<
        TemplateId,
        string
      >,
    })),
    look: t('template.look'),
    colour: t('template.colour'),
    ofPage: t('template.colours-of-page'),
    colours: colours.map((colour) => ({ colour, use: t('template.colour-use', { colour }) })),
    tone: t('template.tone'),
    tones: TONE_CHOICES.map((value) => ({ value, label: t(`template.tone.${value}`) })),
    contrast: t('template.contrast'),
    parts: t('template.parts'),
    logo: { icon: t('template.logo-icon'), upload: t('template.logo-upload') },
    noLogo: t('template.no-logo'),
    dropLogo: t('template.drop-logo'),
    file: t('template.file'),
    fileHint: t('template.file-hint', { limit: { bytes: fileBytesMax } }),
    useLogo: t('template.use-logo'),
    picture: t('template.picture'),
    noPicture: t('template.no-picture'),
    otherPicture: t('template.other-picture'),
    draw: t('template.draw'),
    cards: t('template.cards'),
    downloadWide: size(SHAPES.wide),
    downloadSquare: size(SHAPES.square),
    downloadCode: t('template.download-code'),
    seeCode: t('template.see-code'),
    codeHint: t('template.code-hint'),
  }
}

/** What one quotes is a quote, and below a logo is a line. */
function labelOf(t: ScreenWords['t'], field: TextField, id: TemplateId): string {
  if (field === 'title' && id === 'quote') return t('template.field.quote')
  if (field === 'title' && id === 'logo') return t('template.field.tagline')
  return t(`template.field.${field}`)
}
