/** The address field in the frame of every page: it leads to the home page, where the scan starts at once, or waits for a press where no script runs. */
'use client'
import { ArrowRight } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState, useTransition } from 'react'
import { useWords } from '#words'
import { Button } from '@/components/ui/button'
import { LINK_INPUT } from '@/components/ui/form/link-input'
import { FIELD } from '../../_actions/scan-event'
import { handOver } from './handed-over'

export function AddressField() {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const [offline, setOffline] = useState(false)
  const [leaving, startLeaving] = useTransition()

  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setOffline(!navigator.onLine)
    if (!navigator.onLine) return
    const input = new FormData(event.currentTarget).get(FIELD.input)
    if (typeof input !== 'string') return
    handOver(input)
    startLeaving(() => router.push(`/?${new URLSearchParams({ [FIELD.input]: input })}`))
  }
  return (
    <search aria-label={t('shell.check')}>
      <form action="/" method="get" onSubmit={ask}>
        <div className="relative">
          <label htmlFor={id} className="sr-only">
            {t('shell.address')}
          </label>
          <input
            id={id}
            name={FIELD.input}
            {...LINK_INPUT}
            placeholder={t('shell.address-example')}
            data-key="field"
            aria-describedby={offline ? `${id}-offline` : undefined}
            className="border-edge bg-ground text-ink placeholder:text-soft min-h-10 w-full min-w-0 rounded-md border ps-3 pe-11 text-base sm:text-sm"
          />
          <Button
            type="submit"
            kind="quiet"
            size="icon"
            disabled={leaving}
            aria-label={t('shell.check-short')}
            className="absolute inset-y-0 end-0"
          >
            <ArrowRight aria-hidden className="rtl:-scale-x-100" />
          </Button>
        </div>
        {offline ? (
          <p id={`${id}-offline`} role="alert" className="text-fail pt-1 text-sm">
            {t('scanning.offline')}
          </p>
        ) : null}
      </form>
    </search>
  )
}
