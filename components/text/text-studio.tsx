/** Two fields, and the cards that follow what is typed; a plain form where scripts do not run. */
'use client'
import { useState } from 'react'
import { useWords } from '#words'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { clampText } from '@/lib/preview/vocabulary/text/clamp-text'
import {
  cleanText,
  countCharacters,
  lostBehind,
  TEXT_FIELDS,
  type TextField,
} from '@/lib/preview/vocabulary/text/own-text'
import { Button } from '../ui/button'
import { TemplateCards } from '../workshop/template-cards'
import { tagsToPaste } from './tags-to-paste'
import { TEXT_FORM } from './text-field'

export interface TextCandidate {
  field: TextField
  /** Where it stands on the page, in words or as its tag. */
  from: string
  text: string
}

export interface TextStudioProps {
  base: string
  start: Readonly<Record<TextField, string>>
  isShared: boolean
  isKept: boolean
  charsCut: Readonly<Record<TextField, number>>
  candidates: readonly TextCandidate[]
  cards: readonly CardFace[]
  message: string
  src: string | null
  /** The block of tags, with marks for the two texts. */
  block: string
}

export function TextStudio(props: TextStudioProps) {
  const { base, cards, charsCut, candidates, message, src } = props
  const { t } = useWords()
  const [texts, setTexts] = useState(props.start)
  const cut = (field: TextField) => clampText(cleanText(texts[field]), charsCut[field])
  const proposed = cards.map((card) => ({ ...card, title: cut('title') || card.title, description: cut('description') || card.description })) // prettier-ignore
  const lostOf = (field: TextField) => lostBehind(cleanText(texts[field]), cut(field).length)
  const take = (at: number, { field, text }: TextCandidate) => (
    <Button
      type="submit"
      name={TEXT_FORM.take}
      value={String(at)}
      formMethod="get"
      formAction={base}
      onClick={(event) => {
        event.preventDefault()
        setTexts({ ...texts, [field]: text })
      }}
    >
      {t(`text.field-${field}`)}
    </Button>
  )
  return (
    <div className="grid gap-6 *:min-w-0">
      <form method="post" action={`${base}/keep`} className="grid gap-4">
        {TEXT_FIELDS.map((field) => {
          const lost = lostOf(field)
          return (
            <label key={field} className="grid gap-1 text-sm">
              <span className="font-medium">{t(`text.field-${field}`)}</span>
              <textarea
                name={TEXT_FORM[field]}
                dir="auto"
                rows={field === 'title' ? 2 : 4}
                value={texts[field]}
                onChange={({ target }) => setTexts({ ...texts, [field]: target.value })}
                className="border-edge bg-surface rounded-md border p-2"
              />
              <span className="text-soft">{t('text.chars', { n: countCharacters(cleanText(texts[field])) })}</span>
              {lost
                ? cards.map(({ surface }) => (
                    <span key={surface} className="text-soft wrap-anywhere">
                      {t('text.lost', { surface: t(`stage.device.${surface}`), n: lost.words, lost: lost.text })}
                    </span>
                  ))
                : null}
            </label>
          )
        })}
        {candidates.length > 0 ? (
          <section className="grid gap-2">
            <h2 className="text-sm font-medium">{t('text.candidates')}</h2>
            <ul className="grid gap-3">
              {candidates.map((one, at) => (
                <li key={`${one.field} ${one.from}`} className="grid justify-items-start gap-1 text-sm">
                  <span className="text-soft">{one.from}</span>
                  <span dir="auto" className="wrap-anywhere">
                    {one.text}
                  </span>
                  {take(at, one)}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <label className="flex min-h-10 items-center gap-3 text-sm">
          <input type="checkbox" name={TEXT_FORM.shared} value="1" defaultChecked={props.isShared} className="accent-accent size-4" />
          {t('text.shared')}
        </label>
        <p>
          <Button kind="primary" type="submit">
            {t('text.keep')}
          </Button>
        </p>
      </form>
      {props.isKept ? (
        <form method="post" action={`${base}/drop`}>
          <Button type="submit">{t('text.drop')}</Button>
        </form>
      ) : null}
      <TemplateCards id="cards-before" title={t('text.before')} cards={cards} message={message} src={src} />
      <TemplateCards id="cards-after" title={t('text.after')} cards={proposed} message={message} src={src} />
      {props.block ? (
        <section className="grid gap-2 *:min-w-0">
          <h2 className="text-sm font-medium">{t('text.tags')}</h2>
          <pre dir="ltr" className="border-line overflow-x-auto rounded-md border p-3 text-sm whitespace-pre-wrap wrap-anywhere">
            {tagsToPaste(props.block, texts)}
          </pre>
        </section>
      ) : null}
    </div>
  )
} // prettier-ignore
