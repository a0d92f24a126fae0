/** The card of a share link for other pages: how it will look, and the texts to copy. Without scripts the texts stand there for the usual choice. */
'use client'
import { useState, type FormEvent, type SyntheticEvent } from 'react'
import { SURFACES } from '@/lib/preview/card'
import { CopyButton } from '../ui/copy-button'
import { Disclosure } from '../ui/disclosure'
import { Field } from '../ui/field'
import { TOKENS } from '@/lib/drawing/tokens'
import { cardAddress, EMBED_THEMES, embedCode, type EmbedChoice, type EmbedTheme } from './embed-code'
import { SegmentedChoice } from './segmented-choice'

export interface EmbedCodesProps {
  /** Absolute address of the share link. */
  url: string
  /** Unique on the page. */
  name: string
}

const THEME_LABELS: Record<EmbedTheme, string> = { auto: 'As the reader’s', light: 'Light', dark: 'Dark' }
/** Until the preview has told its own size. */
const USUAL_SIZE = { widthPx: 420, heightPx: 440 }

export function EmbedCodes({ url, name }: EmbedCodesProps) {
  const [choice, setChoice] = useState<EmbedChoice>({ surface: 'android', theme: 'auto' })
  const [size, setSize] = useState(USUAL_SIZE)
  const codes = embedCode(url, choice, size)
  const choose = ({ target }: FormEvent<HTMLElement>) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
    const surface = SURFACES.find((known) => known === target.value)
    const theme = EMBED_THEMES.find((known) => known === target.value)
    setChoice({ ...choice, ...(surface ? { surface } : {}), ...(theme ? { theme } : {}) })
  }
  const measure = ({ currentTarget: image }: SyntheticEvent<HTMLImageElement>) => {
    if (image.naturalWidth > 0) setSize({ widthPx: image.naturalWidth, heightPx: image.naturalHeight })
  }
  // Our own page shows only what comes from the address it was opened under.
  const preview = (theme: EmbedTheme) => cardAddress(new URL(url).pathname, 'card.svg', { ...choice, theme })
  return (
    <Disclosure summary="Embed the card in a wiki or a pull request" className="basis-full">
      <div className="grid gap-4 pt-2 *:min-w-0 md:grid-cols-[auto_minmax(0,1fr)]" onChange={choose}>
        <div className="grid content-start gap-3">
          <div data-needs-script="" className="flex flex-wrap gap-2">
            <SegmentedChoice
              legend="Surface of the embedded card"
              name={`${name}-embed-surface`}
              initial={choice.surface}
              choices={SURFACES.map((value) => ({
                value,
                label: value === 'web' ? 'Web' : TOKENS[value].name,
              }))}
            />
            <SegmentedChoice
              legend="Theme of the embedded card"
              name={`${name}-embed-theme`}
              initial={choice.theme}
              choices={EMBED_THEMES.map((value) => ({ value, label: THEME_LABELS[value] }))}
            />
          </div>
          <picture>
            {choice.theme === 'auto' ? (
              <source media="(prefers-color-scheme: dark)" srcSet={preview('dark')} />
            ) : null}
            <img
              src={preview(choice.theme)}
              alt="The card as it will be embedded"
              loading="lazy"
              onLoad={measure}
              className="h-auto max-w-full rounded-md"
            />
          </picture>
        </div>
        <div className="grid content-start gap-3">
          <Code label="HTML" copy="Copy HTML" code={codes.html} hint="For pages that may show frames." />
          <Code
            label="Markdown"
            copy="Copy Markdown"
            code={codes.markdown}
            hint="The picture, linked to this report."
          />
          <Code
            label="Address of the picture"
            copy="Copy address"
            code={codes.picture}
            hint="A PNG at twice its size."
          />
          <p className="text-soft text-sm">
            The address also takes <code>surface=android</code>, <code>web</code> or <code>ios</code>,{' '}
            <code>theme=light</code> or <code>dark</code>, and <code>side=incoming</code>. Whoever can see the
            embedded card can open the report; both end with the link.
          </p>
        </div>
      </div>
    </Disclosure>
  )
}

interface CodeProps {
  label: string
  copy: string
  code: string
  hint: string
}

function Code({ label, copy, code, hint }: CodeProps) {
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field
        label={label}
        value={code}
        readOnly
        hint={hint}
        dir="ltr"
        className="min-w-0 flex-1 basis-60"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="sm:mb-7">
        <CopyButton text={code} label={copy} kind="secondary" />
      </div>
    </div>
  )
}
