/** Asks for a new link: how long it works, and a note to whoever opens it. Nothing is public before the press. */
'use client'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { SegmentedChoice } from '../stage/segmented-choice'
import { HiddenFields } from './hidden-fields'
import { SHARE_FIELD } from './share-link'

export interface ShareFormProps {
  create: (form: FormData) => void
  busy: boolean
  /** To begin with. */
  note: string
  fields: Readonly<Record<string, string>>
  expiryDays: readonly number[]
  /** The one chosen at first. */
  initialDays: number
  noteCharsMax: number
}

export function ShareForm(props: ShareFormProps) {
  const { create, busy, note, fields, expiryDays, initialDays, noteCharsMax } = props
  const { t } = useWords()
  return (
    <form action={create} autoComplete="off" className="grid gap-4">
      <HiddenFields fields={fields} />
      <SegmentedChoice
        legend={t('share.expiry')}
        legendShown
        name={SHARE_FIELD.expiresInDays}
        initial={String(initialDays)}
        choices={[
          ...expiryDays.map((days) => ({ value: String(days), label: t('share.days', { days }) })),
          { value: '', label: t('share.never') },
        ]}
      />
      <label className="grid gap-2 text-sm">
        <span className="font-medium">{t('share.note')}</span>
        <textarea
          name={SHARE_FIELD.note}
          rows={2}
          defaultValue={note}
          maxLength={noteCharsMax}
          dir="auto"
          className="border-edge bg-surface text-ink placeholder:text-soft w-full min-w-0 rounded-md border px-3 py-2 text-base sm:text-sm"
        />
        <span className="text-soft">{t('share.note-hint', { max: noteCharsMax })}</span>
      </label>
      <Button type="submit" kind="primary" aria-disabled={busy} className="justify-self-start max-sm:w-full">
        {t(busy ? 'share.creating' : 'share.create')}
      </Button>
    </form>
  )
}
