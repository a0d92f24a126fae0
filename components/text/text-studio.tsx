/** Two fields, the cards that follow what is typed, and what the page offers; one plain form where scripts do not run. */
'use client'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { cleanText, lostBehind, TEXT_FIELDS, type TextField } from '@/lib/preview/vocabulary/text/own-text'
import { CodeBlock } from '../report/findings/code-block'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { CardsRow } from '../workshop/cards-row'
import { type CharsCut, proposedCard, type Texts, type WrittenCard } from './proposed-card'
import { tagsToPaste } from './tags-to-paste'
import { type ShownOn, TextEntry } from './text-entry'
import { TEXT_FORM } from './text-field'
import { Suggestions, type TextCandidate, TextOffers } from './text-offers'
import type { TextWords } from './text-words'
import { useCuts } from './use-cuts'

export interface TextStudioProps {
  said: TextWords
  /** Of the page that the form leads to; what it can do is below it. */
  base: string
  start: Texts
  /** What the page says now. */
  own: Texts
  isShared: boolean
  isKept: boolean
  charsCut: CharsCut
  cards: readonly WrittenCard[]
  message: string
  /** The block of tags, with marks for the two texts. */
  block: string
  candidates: readonly TextCandidate[]
  /** Null: where there is nothing more to read. In words. */
  reading: { lead: string; label: string | null } | null
  /** Null where no model is set. In words. */
  model: { lead: string; label: string; suggestions: readonly Texts[] } | null
}

export function TextStudio(props: TextStudioProps) {
  const { said, base, own, charsCut, cards, message, candidates, reading, model } = props
  const [texts, setTexts] = useState(props.start)
  const drawn = useDeferredValue(texts)
  const place = useRef<HTMLDivElement>(null)
  const places = { title: useRef<HTMLTextAreaElement>(null), description: useRef<HTMLTextAreaElement>(null) }
  const { form, sent } = useSentOnce()

  const after = useMemo(
    () => cards.map((card) => ({ card: proposedCard(card, drawn, charsCut), src: card.src, note: card.note })),
    [cards, drawn, charsCut],
  )
  const faces = useMemo(() => after.map(({ card }) => card), [after])
  const cuts = useCuts(place, faces)
  const before = useMemo(
    () => <CardsRow id="cards-before" title={said.before} message={message} cards={cards.map(({ now, src }) => ({ card: now, src }))} />,
    [said, message, cards],
  )
  const shownOf = (field: TextField): ShownOn[] | null =>
    cuts &&
    cards.map(({ effect, now: { surface } }, at) => {
      const cut = cuts[surface]?.[field] ?? null
      if (effect === 'kept') return { surface, lost: null }
      // Some of it went before its lines were counted.
      const end = typeof cut === 'number' ? cut : (faces[at]?.[field]?.length ?? 0)
      return { surface, lost: lostBehind(cleanText(drawn[field]), end)?.text ?? '' }
    })
  const take = (taken: Partial<Texts>) => {
    setTexts({ ...texts, ...taken })
    places[taken.title === undefined ? 'description' : 'title'].current?.focus()
  }
  const offer = { said, texts, base, onTake: take }
  const send = (label: string, to: string): ReactNode => (
    <Button type="submit" formAction={`${base}/${to}`} aria-disabled={sent !== null} className="justify-self-start whitespace-normal" data-to={to}>
      <span aria-live="polite">{sent === to ? said.working : label}</span>
    </Button>
  )
  return (
    <form ref={form} method="post" action={`${base}/keep`} autoComplete="off" className="grid gap-6 *:min-w-0 sm:gap-8">
      {/* What Enter presses; the first that the form has would else put a text into a field. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden />
      <input type="hidden" name={TEXT_FORM.written} value="1" />
      <section aria-label={said.yourText}>
        <Panel className="grid gap-4 p-4 sm:p-5">
          <div className="grid gap-4 md:grid-cols-2 md:gap-8">
            {TEXT_FIELDS.map((field) => (
              <TextEntry
                key={field}
                said={said}
                field={field}
                text={texts[field]}
                place={places[field]}
                shown={shownOf(field)}
                onType={(text) => setTexts((last) => ({ ...last, [field]: text }))}
              />
            ))}
          </div>
          <p data-without-script="" className="hidden">
            <Button type="submit" formMethod="get" formAction={base}>
              {said.draw}
            </Button>
          </p>
        </Panel>
      </section>
      <div ref={place}>
        <CardsRow id="cards-after" title={said.after} message={message} cards={after} />
        <p data-needs-script="" className="text-soft mt-2 text-sm">
          {said.measured}
        </p>
      </div>
      {before}
      <section id="offers" aria-labelledby="offers-title" className="scroll-mt-4">
        <Panel className="grid gap-4 p-4 sm:p-5">
          <h2 id="offers-title" className="text-base font-semibold">
            {said.offers}
          </h2>
          <TextOffers {...offer} candidates={candidates}>
            {reading ? (
              <div className="border-line grid gap-2 border-t pt-4 text-sm">
                <p className="text-soft max-w-prose">{reading.lead}</p>
                {reading.label === null ? null : send(reading.label, 'read')}
              </div>
            ) : null}
          </TextOffers>
        </Panel>
      </section>
      {model ? (
        <section id="suggestions" aria-labelledby="suggestions-title" className="scroll-mt-4">
          <Panel className="grid gap-2 p-4 text-sm sm:p-5">
            <h2 id="suggestions-title" className="text-base font-semibold">
              {said.suggestions}
            </h2>
            <p className="text-soft max-w-prose">{model.lead}</p>
            <Suggestions {...offer} suggestions={model.suggestions} />
            {send(model.label, 'suggest')}
          </Panel>
        </section>
      ) : null}
      <section aria-labelledby="hand-over">
        <Panel className="grid gap-4 p-4 *:min-w-0 sm:p-5">
          <h2 id="hand-over" className="text-base font-semibold">
            {said.handOver}
          </h2>
          <CodeBlock code={tagsToPaste(props.block, texts, own)} label={said.tags} copyLabel={said.copyTags} />
          <label className="flex min-h-10 items-center gap-3 text-sm">
            <input type="checkbox" name={TEXT_FORM.shared} value="1" defaultChecked={props.isShared} className="accent-accent size-4 shrink-0" />
            {said.shared}
          </label>
          <div className="flex flex-wrap gap-2">
            <Button kind="primary" type="submit">
              {said.keep}
            </Button>
            {props.isKept ? (
              <Button kind="danger" type="submit" formAction={`${base}/drop`}>
                {said.drop}
              </Button>
            ) : null}
          </div>
        </Panel>
      </section>
    </form>
  )
} // prettier-ignore

/** A form whose response takes its time is sent once; what it does is the last part of its button's address. */
function useSentOnce() {
  const form = useRef<HTMLFormElement>(null)
  const [sent, setSent] = useState<string | null>(null)
  useEffect(() => {
    const element = form.current
    let isSent = false
    const send = (event: SubmitEvent) => {
      const to = event.submitter?.dataset['to']
      if (isSent) return event.preventDefault()
      if (to === undefined) return
      isSent = true
      setSent(to)
    }
    // A page that comes back from the browser's memory is as it was left.
    const rest = () => {
      isSent = false
      setSent(null)
    }
    element?.addEventListener('submit', send)
    window.addEventListener('pageshow', rest)
    return () => {
      element?.removeEventListener('submit', send)
      window.removeEventListener('pageshow', rest)
    }
  }, [])
  return { form, sent }
}
