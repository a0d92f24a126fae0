/** Sends its form, once, and says that it works while the pictures are made. */
'use client'
import { ImageDown } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '#words'
import { Button } from '../ui/button'

export function MakeButton({ label, kind = 'primary' }: { label: string; kind?: 'primary' | 'secondary' }) {
  const { t } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    const form = button.current?.form
    const send = (event: Event) => {
      if (form?.dataset['sent']) return event.preventDefault()
      if (form) form.dataset['sent'] = '1'
      setBusy(true)
    }
    // A page that comes back from the browser's memory is as it was left.
    const rest = () => {
      delete form?.dataset['sent']
      setBusy(false)
    }
    form?.addEventListener('submit', send)
    window.addEventListener('pageshow', rest)
    return () => {
      form?.removeEventListener('submit', send)
      window.removeEventListener('pageshow', rest)
    }
  }, [])
  return (
    <Button ref={button} type="submit" kind={kind} aria-disabled={busy} className="whitespace-normal">
      <ImageDown aria-hidden />
      <span aria-live="polite">{busy ? t('image.making') : label}</span>
    </Button>
  )
}
