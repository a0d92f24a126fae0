/** One field of a text, and what becomes of it on each surface: shown whole, or which words are lost. */
'use client'
import { Check, CircleMinus, Scissors } from 'lucide-react'
import { type RefObject, useId } from 'react'
import { useWords } from '#words'
import type { Surface } from '@/lib/preview/vocabulary/card'
import {
  cleanText,
  countCharacters,
  TEXT_CHARS_MAX,
  type TextField,
} from '@/lib/preview/vocabulary/text/own-text'
import { TEXT_FORM } from './text-field'
import type { TextWords } from './text-words'

export interface ShownOn {
  surface: Surface
  /** What of the text is lost; empty when nothing is, null where the card shows something else. */
  lost: string | null
}

export interface TextEntryProps {
  said: TextWords
  field: TextField
  text: string
  place: RefObject<HTMLTextAreaElement | null>
  /** Null as long as nobody measured it. */
  shown: readonly ShownOn[] | null
  onType: (text: string) => void
}

export function TextEntry({ said, field, text, place, shown, onType }: TextEntryProps) {
  const id = useId()
  const { number } = useWords()
  const clean = cleanText(text)
  return (
    <div className="grid content-start gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        {said.fields[field]}
      </label>
      <textarea
        ref={place}
        id={id}
        name={TEXT_FORM[field]}
        dir="auto"
        rows={2}
        value={text}
        maxLength={TEXT_CHARS_MAX[field]}
        aria-describedby={`${id}-good ${id}-shown`}
        onChange={({ target }) => onType(target.value)}
        // A card has its own lines: here Enter breaks none.
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
        }}
        className="border-edge bg-surface field-sizing-content min-h-16 w-full min-w-0 resize-y rounded-md border px-3 py-2 text-base sm:text-sm"
      />
      <p className="text-soft flex flex-wrap justify-between gap-x-4 text-sm">
        <span id={`${id}-good`}>{said.good[field]}</span>
        <span className="tabular-nums" data-chars={field}>
          {said.chars} <b className="text-ink font-medium">{number(countCharacters(clean))}</b>
        </span>
      </p>
      <div
        id={`${id}-shown`}
        data-cuts={field}
        data-needs-script={clean !== '' && !shown ? '' : undefined}
        className="min-h-16 text-sm"
      >
        {clean === '' ? <p className="text-soft">{said.empty}</p> : <Cuts said={said} shown={shown} />}
      </div>
    </div>
  )
} // prettier-ignore

function Cuts({ said, shown }: Pick<TextEntryProps, 'said' | 'shown'>) {
  if (!shown) return null
  return (
    <ul className="grid gap-0.5">
      {shown.map(({ surface, lost }) => {
        const Icon = lost === null ? CircleMinus : lost ? Scissors : Check
        const tone = lost === null ? 'text-soft' : lost ? 'text-warn' : 'text-good'
        return (
          <li key={surface} data-surface={surface} className="flex gap-2">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${tone}`} />
            <span className="min-w-0 wrap-anywhere">
              <span className="text-soft">{said.surfaces[surface]}</span>{' '}
              {lost === null ? said.notShown : lost ? `${said.cut} ` : said.whole}
              {lost ? (
                <bdi data-lost="" className="decoration-warn line-through decoration-1">
                  {lost}
                </bdi>
              ) : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
