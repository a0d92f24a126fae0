/** What goes into the fields at one press: texts of the page, each with where it stands there, and what a language model suggested. */
'use client'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { cleanText, TEXT_FIELDS, type TextField } from '@/lib/preview/vocabulary/text/own-text'
import { Button } from '../ui/button'
import type { Texts } from './proposed-card'
import { TEXT_FORM } from './text-field'
import type { TextWords } from './text-words'

export interface TextCandidate {
  field: TextField
  text: string
  /** Where it stands on the page, in words or as its tag; several say the same. */
  from: readonly string[]
}

/** What a press puts into the fields, and how the address names it. */
export interface Taken {
  name: string
  texts: Partial<Texts>
}

interface OfferProps {
  said: TextWords
  /** As they are now. */
  texts: Texts
  /** Where the plain form leads. */
  base: string
  onTake: (texts: Partial<Texts>) => void
}

export interface TextOffersProps extends OfferProps {
  candidates: readonly TextCandidate[]
  children?: ReactNode
}

export function TextOffers({ candidates, children, ...offer }: TextOffersProps) {
  const { said } = offer
  return (
    <>
      {candidates.length === 0 ? <p className="text-soft text-sm">{said.nothingOffered}</p> : null}
      <div className="grid gap-6 md:grid-cols-2 md:gap-8">
        {TEXT_FIELDS.map((field) => {
          const own = candidates.flatMap((one, at) =>
            one.field === field ? [{ ...one, name: `c${at}` }] : [],
          )
          if (own.length === 0) return null
          return (
            <section key={field} className="grid content-start gap-1">
              <h3 className="text-sm font-medium">{said.offered[field]}</h3>
              <ul className="divide-line grid divide-y">
                {own.map(({ name, text, from }) => (
                  <li key={name} data-offer={field} className="grid gap-1 py-3">
                    <p dir="auto" className="text-sm wrap-anywhere">
                      {text}
                    </p>
                    <div className="flex flex-wrap items-center justify-between gap-x-4">
                      <span className="text-soft text-sm wrap-anywhere">
                        {from.map((each, at) => (
                          <span key={each}>
                            {at > 0 ? ' · ' : null}
                            <bdi>{each}</bdi>
                          </span>
                        ))}
                      </span>
                      <Take {...offer} taken={{ name, texts: { [field]: text } }} label={said.use[field]} />
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      {children}
    </>
  )
}

export interface SuggestionsProps extends OfferProps {
  suggestions: readonly Texts[]
}

export function Suggestions({ suggestions, ...offer }: SuggestionsProps) {
  return (
    <ul className="divide-line grid divide-y">
      {suggestions.map(({ title, description }, at) => (
        <li key={title} data-suggestion="" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 text-sm">
          <div className="min-w-0 max-w-prose flex-[1_1_18rem] wrap-anywhere">
            <p dir="auto" className="font-medium">
              {title}
            </p>
            <p dir="auto">{description}</p>
          </div>
          <Take {...offer} taken={{ name: `s${at}`, texts: { title, description } }} label={offer.said.useBoth} />
        </li>
      ))}
    </ul>
  )
} // prettier-ignore

function Take({ said, texts, base, taken, label, onTake }: OfferProps & { taken: Taken; label: string }) {
  const isInUse = TEXT_FIELDS.every((field) => {
    const text = taken.texts[field]
    return text === undefined || cleanText(texts[field]) === text
  })
  if (isInUse)
    return (
      <span className="text-soft inline-flex min-h-10 items-center gap-2 text-sm">
        <Check aria-hidden className="size-4" />
        {said.inUse}
      </span>
    )
  return (
    <Button
      type="submit"
      name={TEXT_FORM.take}
      value={taken.name}
      formMethod="get"
      formAction={base}
      onClick={(event) => {
        event.preventDefault()
        onTake(taken.texts)
      }}
    >
      {label}
    </Button>
  )
}
