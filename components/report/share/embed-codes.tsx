/** The card of a share link for other pages: how it will look, and the texts to copy. Without scripts the texts are those of the usual choice. */
'use client'
import { useState, type FormEvent, type SyntheticEvent } from 'react'
import { SURFACES } from '@/lib/preview/vocabulary/card'
import { useWords } from '#words'
import { CopyButton } from '../../ui/copy-button'
import { Disclosure } from '../../ui/disclosure'
import { Field } from '../../ui/form/field'
import { withElements } from '../../words/with-elements'
import { cardAddress, EMBED_THEMES, embedCode, type EmbedChoice, type EmbedTheme } from './embed-code'
import { SegmentedChoice } from '../stage/segmented-choice'

export interface EmbedCodesProps {
  /** Absolute address of the share link. */
  url: string
  /** Unique on the page. */
  name: string
}

/** Until the preview has told its own size. */
const USUAL_SIZE = { widthPx: 420, heightPx: 440 }

export function EmbedCodes({ url, name }: EmbedCodesProps) {
  const { t } = useWords()
  const [choice, setChoice] = useState<EmbedChoice>({ surface: 'android', theme: 'auto' })
  const [size, setSize] = useState(USUAL_SIZE)
  const codes = embedCode(url, choice, size, t('share.embed-title'))
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
    <Disclosure summary={t('share.embed')} className="basis-full">
      <div className="grid gap-4 pt-2 *:min-w-0 md:grid-cols-[auto_minmax(0,1fr)]" onChange={choose}>
        <div className="grid content-start gap-3">
          <div data-needs-script="" className="flex flex-wrap gap-2">
            <SegmentedChoice
              legend={t('share.embed-device')}
              name={`${name}-embed-surface`}
              initial={choice.surface}
              choices={SURFACES.map((value) => ({ value, label: t(`stage.device.${value}`) }))}
            />
            <SegmentedChoice
              legend={t('share.embed-theme')}
              name={`${name}-embed-theme`}
              initial={choice.theme}
              choices={EMBED_THEMES.map((value) => ({ value, label: t(`share.embed-theme.${value}`) }))}
            />
          </div>
          <picture>
            {choice.theme === 'auto' ? (
              <source media="(prefers-color-scheme: dark)" srcSet={preview('dark')} />
            ) : null}
            <img
              src={preview(choice.theme)}
              alt={t('share.embed-preview')}
              loading="lazy"
              onLoad={measure}
              className="h-auto max-w-full rounded-md"
            />
          </picture>
        </div>
        <div className="grid content-start gap-3">
          <Code
            label={t('share.embed-html')}
            copy={t('share.copy-html')}
            code={codes.html}
            hint={t('share.embed-html-hint')}
          />
          <Code
            label={t('share.embed-markdown')}
            copy={t('share.copy-markdown')}
            code={codes.markdown}
            hint={t('share.embed-markdown-hint')}
          />
          <Code
            label={t('share.embed-address')}
            copy={t('share.copy-address')}
            code={codes.picture}
            hint={t('share.embed-address-hint')}
          />
          <p className="text-soft text-sm">{withElements((at) => t('share.embed-more', at), PARAMETERS)}</p>
        </div>
      </div>
    </Disclosure>
  )
}

/** What the address takes, as it is written there. */
const PARAMETERS = {
  android: <code>surface=android</code>,
  web: <code>web</code>,
  ios: <code>ios</code>,
  light: <code>theme=light</code>,
  dark: <code>dark</code>,
  incoming: <code>side=incoming</code>,
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
