/** What is done with the chosen scans: a form that the checkboxes of the rows belong to, wherever they stand. */
'use client'
import { Columns2, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { HISTORY_FIELD, type HistoryActions, PICK_FORM_ID } from './history-actions'

export function PickBar({ compare, remove, view }: Pick<HistoryActions, 'compare' | 'remove' | 'view'>) {
  const { t } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const count = useChosen(form)
  return (
    <form
      id={PICK_FORM_ID}
      ref={form}
      action={compare}
      autoComplete="off"
      className="bg-ground sticky top-0 z-20 -mx-1 mb-2 flex flex-wrap items-center gap-x-4 gap-y-2 px-1 py-2"
    >
      <input type="hidden" name={HISTORY_FIELD.view} value={view} />
      <p aria-live="polite" className="text-soft min-w-0 flex-1 text-sm">
        {count === 0 ? t('history.choose') : t('history.chosen', { count })}
      </p>
      <div className="flex gap-2">
        <Button type="submit" kind={count === 2 ? 'primary' : 'secondary'}>
          <Columns2 aria-hidden />
          {t('verdict.compare')}
        </Button>
        <Button type="submit" formAction={remove} kind="danger">
          <Trash2 aria-hidden />
          {t('history.delete')}
        </Button>
      </div>
    </form>
  )
}

/** How many rows are ticked; counted again when the list under the bar has changed. */
function useChosen(form: { current: HTMLFormElement | null }): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const look = () =>
      setCount(
        [...(form.current?.elements ?? [])].filter(
          (element) => element instanceof HTMLInputElement && element.type === 'checkbox' && element.checked,
        ).length,
      )
    look()
    // A form is emptied after the event that says so.
    const lookLater = () => void setTimeout(look)
    document.addEventListener('change', look)
    document.addEventListener('reset', lookLater)
    return () => {
      document.removeEventListener('change', look)
      document.removeEventListener('reset', lookLater)
    }
  })
  return count
}
