/** Makes a picture of words: fields on one side, the picture and the cards that it is in on the other. A plain form; with scripts it draws while one types. */
'use client'
import { Code, Download, FileArchive } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { SHAPES } from '@/lib/imaging/shapes'
import { TEXT_FIELDS, type TextField } from '@/lib/templates/template'
import { type TemplateId, TEMPLATES } from '@/lib/templates/templates'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { CardsRow } from './cards-row'
import { TEMPLATE_FIELD as FIELD, type ToneChoice } from './template-field'
import { TemplateColours } from './template-colours'
import { TemplateChoice } from './template-choice'
import { TemplateLogo, type TemplateLogoProps } from './template-logo'
import { TemplateTexts } from './template-texts'
import type { TemplateWords } from './template-words'
import { useDrawn } from './use-drawn'

export interface TemplateStudioProps {
  said: TemplateWords
  /** Of the page that the form leads to; the files are below it. */
  base: string
  /** Where another picture is chosen. */
  imageHref: string
  /** As the pictures are asked for at first. */
  query: string
  /** Of what it is made of, besides the fields. */
  version: string
  template: TemplateId
  texts: Readonly<Record<TextField, string>>
  colour: string
  tone: ToneChoice
  logo: TemplateLogoProps['logo']
  picture: { isShown: boolean } | null
  cards: readonly CardFace[]
  message: string
}

export function TemplateStudio(props: TemplateStudioProps) {
  const { said, base, query, version, logo, picture } = props
  const form = useRef<HTMLFormElement>(null)
  const [template, setTemplate] = useState(props.template)
  const [words, setWords] = useState(props.texts)
  const [settled, setSettled] = useState(query)
  const drawn = useDrawn(query, (asked) => `${base}/wide.jpg?${asked}`)
  const queryNow = () => (form.current ? queryOf(form.current, version) : query)
  const redraw = () => {
    if (form.current) setWords(textsOf(form.current))
    drawn.ask(queryNow())
  }
  const settle = useCallback(() => {
    if (!form.current) return
    const asked = queryOf(form.current, version)
    setSettled(asked)
    window.history.replaceState(null, '', `${base}?${asked}`)
  }, [base, version])
  // What one leaves is likely to stay: the small pictures follow. To React every letter is a change.
  useEffect(() => {
    const fields = form.current
    fields?.addEventListener('change', settle)
    return () => fields?.removeEventListener('change', settle)
  }, [settle])
  const isTitleEmpty = words.title.trim() === ''
  const src = `${base}/wide.jpg?${drawn.query}`
  return (
    <div className="grid items-start gap-6 *:min-w-0 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:gap-8">
        {/* On a phone the picture stays in sight while one writes; beside the form all of it does. */}
        <div className="gap-4 *:min-w-0 max-lg:contents lg:sticky lg:top-4 lg:order-last lg:grid">
          <figure className="bg-ground z-10 max-lg:-mx-4 max-lg:px-4 max-lg:py-2 [@media(min-height:560px)]:max-lg:sticky [@media(min-height:560px)]:max-lg:top-0">
            <figcaption className="sr-only">{said.preview}</figcaption>
            <img
              src={src}
              alt={`${said.preview}: ${words.title.trim() || words.site}`}
              {...SHAPES.wide}
              data-drawn=""
              className="border-line bg-sunken mx-auto h-auto w-full rounded-md border max-lg:max-h-[32vh] max-lg:w-auto"
            />
          </figure>
          <p aria-live="polite" className="text-warn text-sm empty:hidden">
            {drawn.failed ? said.failed : isTitleEmpty ? said.emptyTitle : null}
          </p>
          <CardsRow id="in-cards" title={said.cards} cards={props.cards.map((card) => ({ card, src }))} message={props.message} />
          <Downloads said={said} base={base} query={drawn.query} />
        </div>
        <Panel className="p-4 sm:p-5">
          <form
            ref={form}
            method="get"
            action={base}
            onInput={redraw}
            // Next to a title one presses Enter: with scripts there is nothing left to do.
            onSubmit={(event) => event.nativeEvent.submitter?.dataset['send'] === undefined && event.preventDefault()}
            className="grid gap-7 *:min-w-0"
          >
            {/* What Enter presses; the first that the form has would else take the logo away. */}
            <button type="submit" hidden tabIndex={-1} aria-hidden />
            <input type="hidden" name={FIELD.asked} value="1" />
            <TemplateChoice
              said={said}
              chosen={props.template}
              thumb={(id) => `${base}/thumb.jpg?${withTemplate(settled, id)}`}
              onChoose={setTemplate}
            />
            <TemplateTexts said={said} template={template} texts={props.texts} />
            <TemplateColours said={said} colour={props.colour} tone={props.tone} onChoose={() => { redraw(); settle() }} />
            <TemplateLogo
              said={said}
              base={base}
              logo={logo}
              picture={picture}
              takesPicture={TEMPLATES[template].hasPicture}
              imageHref={props.imageHref}
            />
            <p data-without-script="" className="hidden">
              <Button type="submit" kind="primary">
                {said.draw}
              </Button>
            </p>
          </form>
        </Panel>
    </div>
  )
} // prettier-ignore

function Downloads({ said, base, query }: { said: TemplateWords; base: string; query: string }) {
  const file = (name: string) => `${base}/${name}?${query}`
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" href={`${file('wide.jpg')}&download`} download>
          <Download aria-hidden />
          {said.downloadWide}
        </Button>
        <Button href={`${file('square.jpg')}&download`} download>
          <Download aria-hidden />
          {said.downloadSquare}
        </Button>
        <Button href={file('opengraph-image.zip')} download>
          <FileArchive aria-hidden />
          {said.downloadCode}
        </Button>
        <Button kind="quiet" href={file('opengraph-image.tsx')} target="_blank" rel="noopener">
          <Code aria-hidden />
          {said.seeCode}
        </Button>
      </div>
      <p className="text-soft max-w-prose text-sm">{said.codeHint}</p>
    </div>
  )
}

/** As the form would send it, but for the file. */
function queryOf(form: HTMLFormElement, version: string): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== FIELD.file) query.set(name, value)
  query.set(FIELD.version, version)
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
