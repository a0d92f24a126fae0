/** The form in which a page's source is handed over: a plain one, and where scripts run it stays as it is when something is refused. */
'use client'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Param } from '@/lib/preview/vocabulary/message'
import { useWords } from '#words'
import { Button } from '../ui/button'
import { FileInput } from '../ui/form/file-input'
import { Field } from '../ui/form/field'
import { LINK_INPUT } from '../ui/form/link-input'
import { RefusalNote } from '../ui/form/refusal-note'
import { PASTE_FIELD } from './paste-field'

export interface PasteFormProps {
  action: string
  address: string
  limit: Extract<Param, { bytes: number }>
  /** Said where a file is larger than that. */
  tooLarge: string
  /** Why the last one was refused. */
  refused: string | null
}

export function PasteForm({ action, address, limit, tooLarge, refused }: PasteFormProps) {
  const { t } = useWords()
  const id = useId()
  const [problem, setProblem] = useState(refused)
  const [busy, setBusy] = useState(false)
  const alert = useRef<HTMLParagraphElement>(null)
  // A page that comes back from the browser's memory is as it was left.
  useEffect(() => {
    const rest = () => setBusy(false)
    window.addEventListener('pageshow', rest)
    return () => window.removeEventListener('pageshow', rest)
  }, [])

  function refuse(sentence: string) {
    setBusy(false)
    setProblem(sentence)
    requestAnimationFrame(() => alert.current?.focus())
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const body = new FormData(event.currentTarget)
    const file = body.get(PASTE_FIELD.file)
    if (file instanceof File && file.size > limit.bytes) return refuse(tooLarge)
    setBusy(true)
    setProblem(null)
    try {
      // Our own server, as the form does without scripts.
      // oxlint-disable-next-line no-restricted-globals
      const response = await fetch(action, { method: 'POST', body, headers: { accept: 'application/json' } })
      // Safe: our own route, which has one of the two; anything else is no answer.
      const said = (await response.json()) as { href?: string; detail?: string }
      if (response.ok && said.href !== undefined) return location.assign(said.href)
      refuse(said.detail ?? t('paste.lost'))
    } catch {
      refuse(t('paste.lost'))
    }
  }

  const hint = 'text-soft text-sm'
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      onSubmit={(event) => void send(event)}
      className="grid gap-6"
    >
      {problem ? (
        <RefusalNote ref={alert} tabIndex={-1} className="px-4 py-3">
          {problem}
        </RefusalNote>
      ) : null}
      <Field
        label={t('paste.address')}
        hint={t('paste.address-hint')}
        name={PASTE_FIELD.address}
        defaultValue={address}
        {...LINK_INPUT}
        required
        placeholder="http://localhost:3000"
        data-key="field"
      />
      <div className="grid gap-2">
        <label htmlFor={`${id}-source`} className="text-sm font-medium">
          {t('paste.source')}
        </label>
        <textarea
          id={`${id}-source`}
          name={PASTE_FIELD.source}
          rows={12}
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-describedby={`${id}-source-hint`}
          placeholder="<!doctype html>"
          className="border-edge bg-surface text-ink placeholder:text-soft w-full min-w-0 resize-y rounded-md border p-3 font-mono text-base sm:text-sm"
        />
        <p id={`${id}-source-hint`} className={hint}>
          {t('paste.source-hint')}
        </p>
      </div>
      <div className="grid gap-2">
        <label htmlFor={`${id}-file`} className="text-sm font-medium">
          {t('paste.file')}
        </label>
        <FileInput
          id={`${id}-file`}
          name={PASTE_FIELD.file}
          accept=".html,.htm,text/html,application/xhtml+xml"
          aria-describedby={`${id}-file-hint`}
        />
        <p id={`${id}-file-hint`} className={hint}>
          {t('paste.file-hint', { limit })}
        </p>
      </div>
      <p>
        <Button type="submit" kind="primary" size="large" aria-disabled={busy}>
          <span aria-live="polite">{t(busy ? 'paste.busy' : 'paste.submit')}</span>
        </Button>
      </p>
    </form>
  )
}
