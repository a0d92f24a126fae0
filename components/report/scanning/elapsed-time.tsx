/** How long the scan has run, counted on in the browser. */
'use client'
import { useEffect, useState } from 'react'
import { useWords } from '#words'

/** @param since ISO 8601; left out: from now on. */
export function ElapsedTime({ since }: { since?: string }) {
  const { t } = useWords()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const from = since === undefined ? Date.now() : Date.parse(since)
    const count = () => setSeconds(Math.max(0, Math.floor((Date.now() - from) / 1_000)))
    count()
    const timer = setInterval(count, 1_000)
    return () => clearInterval(timer)
  }, [since])
  return (
    <span data-needs-script="" className="text-soft min-w-24 text-sm tabular-nums sm:text-end">
      {t('scanning.elapsed', { seconds })}
    </span>
  )
}
