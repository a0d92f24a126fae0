/** Makes a picture of words: fields on one side, the picture and the cards that it is in on the other. A plain form; with scripts it draws while one types. */
'use client'
import { ArrowLeft, CircleAlert, Code, Download, FileArchive } from 'lucide-react'
import { useRef, useState } from 'react'
import { useWords } from '#words'
import { SHAPES } from '@/lib/imaging/shapes'
import { TEXT_FIELDS, type TextField } from '@/lib/templates/template'
import { type TemplateId, TEMPLATES } from '@/lib/templates/templates'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { TemplateCards } from './template-cards'
import { TEMPLATE_FIELD as FIELD, type ToneChoice } from './template-field'
import { TemplateColours } from './template-colours'
import { TemplateChoice } from './template-choice'
import { TemplateLogo, type TemplateLogoProps } from './template-logo'
import { TemplateTexts } from './template-texts'
import { useDrawn } from './use-drawn'

export interface TemplateStudioProps {
  /** Of the page that the form leads to; the files are below it. */
  base: string
  backHref: string
  /** Where another picture is chosen. */
  imageHref: string
  /** Why the last logo was not taken, in words. */
  refused: string | null
  /** As the pictures are asked for at first. */
  query: string
  template: TemplateId
  texts: Readonly<Record<TextField, string>>
  colour: string
  colours: readonly string[]
  tone: ToneChoice
  logo: TemplateLogoProps['logo']
  picture: { isShown: boolean } | null
  fileBytesMax: number
  cards: readonly CardFace[]
  message: string
}

export function TemplateStudio(props: TemplateStudioProps) {
  const { base, query, logo, picture } = props
  const { t } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const [template, setTemplate] = useState(props.template)
  const [words, setWords] = useState(props.texts)
  const [settled, setSettled] = useState(query)
  const drawn = useDrawn(query, (asked) => `${base}/wide.jpg?${asked}`)
  const queryNow = () => (form.current ? queryOf(form.current, logo?.version ?? null) : query)
  const redraw = () => {
    if (form.current) setWords(textsOf(form.current))
    drawn.ask(queryNow())
  }
  /** What is left is likely to stay: the small pictures follow. */
  const settle = () => {
    const asked = queryNow()
    setSettled(asked)
    window.history.replaceState(null, '', `${base}?${asked}`)
  }
  const isTitleEmpty = words.title.trim() === ''
  const src = `${base}/wide.jpg?${drawn.query}`
  return (
    <div className="grid gap-6 *:min-w-0 sm:gap-8">
      <Header backHref={props.backHref} />
      {props.refused ? <Alert id="refused" text={props.refused} /> : null}
      <div className="grid items-start gap-6 *:min-w-0 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:gap-8">
        <div className="grid gap-4 *:min-w-0 lg:sticky lg:top-4 lg:order-last">
          <figure className="grid gap-3">
            <figcaption className="sr-only">{t('template.preview')}</figcaption>
            <img
              src={src}
              alt={t('template.alt', { words: words.title.trim() || words.site })}
              {...SHAPES.wide}
              data-drawn=""
              className="border-line bg-sunken h-auto w-full rounded-md border"
            />
          </figure>
          <p aria-live="polite" className="text-warn empty:hidden text-sm">
            {drawn.failed ? t('template.failed') : isTitleEmpty ? t('template.empty-title') : null}
          </p>
          <Downloads base={base} query={drawn.query} />
        </div>
        <Panel className="p-4 sm:p-5">
          <form
            ref={form}
            method="get"
            action={base}
            onInput={redraw}
            onChange={settle}
            // Next to a title one presses Enter: with scripts there is nothing left to do.
            onSubmit={(event) => event.nativeEvent.submitter?.dataset['send'] === undefined && event.preventDefault()}
            className="grid gap-7 *:min-w-0"
          >
            <input type="hidden" name={FIELD.asked} value="1" />
            <TemplateChoice
              chosen={props.template}
              thumb={(id) => `${base}/thumb.jpg?${withTemplate(settled, id)}`}
              onChoose={setTemplate}
            />
            <TemplateTexts template={template} texts={props.texts} />
            <TemplateColours colour={props.colour} colours={props.colours} tone={props.tone} onChoose={() => { redraw(); settle() }} />
            <TemplateLogo
              base={base}
              logo={logo}
              picture={TEMPLATES[template].hasPicture ? picture : 'not-taken'}
              hadPicture={picture?.isShown ?? true}
              imageHref={props.imageHref}
              fileBytesMax={props.fileBytesMax}
            />
            <p data-without-script="" className="hidden">
              <Button type="submit" kind="primary">
                {t('template.draw')}
              </Button>
            </p>
          </form>
        </Panel>
      </div>
      <TemplateCards cards={props.cards} message={props.message} src={src} />
      <p className="text-soft max-w-prose text-sm">{t('template.private')}</p>
    </div>
  )
} // prettier-ignore

function Header({ backHref }: { backHref: string }) {
  const { t } = useWords()
  return (
    <header className="grid gap-3">
      <p>
        <a
          href={backHref}
          className="text-accent inline-flex min-h-10 items-center gap-2 text-sm underline underline-offset-4"
        >
          <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
          {t('image.back')}
        </a>
      </p>
      <h1 className="text-lg font-semibold sm:text-xl">{t('template.title')}</h1>
      <p className="text-soft max-w-prose">{t('template.lead')}</p>
    </header>
  )
}

function Alert({ id, text }: { id: string; text: string }) {
  return (
    <p
      id={id}
      role="alert"
      className="text-fail bg-fail-ground flex max-w-prose gap-2 rounded-md p-3 text-sm"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {text}
    </p>
  )
}

function Downloads({ base, query }: { base: string; query: string }) {
  const { t } = useWords()
  const file = (name: string) => `${base}/${name}?${query}`
  const size = (shape: 'wide' | 'square') =>
    t('template.download', { size: { pixels: [SHAPES[shape].width, SHAPES[shape].height] } })
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" href={`${file('wide.jpg')}&download`} download>
          <Download aria-hidden />
          {size('wide')}
        </Button>
        <Button href={`${file('square.jpg')}&download`} download>
          <Download aria-hidden />
          {size('square')}
        </Button>
        <Button href={file('opengraph-image.zip')} download>
          <FileArchive aria-hidden />
          {t('template.download-code')}
        </Button>
        <Button kind="quiet" href={file('opengraph-image.tsx')} target="_blank" rel="noopener">
          <Code aria-hidden />
          {t('template.see-code')}
        </Button>
      </div>
      <p className="text-soft max-w-prose text-sm">{t('template.code-hint')}</p>
    </div>
  )
}

/** As the form would send it, but for the file. */
function queryOf(form: HTMLFormElement, version: string | null): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== FIELD.file) query.set(name, value)
  if (version !== null) query.set(FIELD.version, version)
  return query.toString()
}

function textsOf(form: HTMLFormElement): Record<TextField, string> {
  const fields = new FormData(form)
  const textOf = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  // Safe: one for each field.
  return Object.fromEntries(TEXT_FIELDS.map((field) => [field, textOf(field)])) as Record<TextField, string>
}

function withTemplate(query: string, id: TemplateId): string {
  const other = new URLSearchParams(query)
  other.set(FIELD.template, id)
  return other.toString()
}
