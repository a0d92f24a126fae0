/** A screenshot that is cut to the message before it leaves the device; without scripts the file goes as it is, and the hint says so. */
'use client'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '#words'
import { FileInput } from '../ui/form/file-input'
import { cropToJpeg } from './crop-to-jpeg'
import { PHONE_FIELD } from './phone-field'

export interface ScreenshotFieldProps {
  bytesMax: number
}

const CUT_MAX = 45

interface Chosen {
  file: File
  href: string
}

export function ScreenshotField({ bytesMax }: ScreenshotFieldProps) {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const pending = useRef<Promise<void> | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [cut, setCut] = useState({ top: 0, bottom: 0 })

  useEffect(() => () => void (chosen && URL.revokeObjectURL(chosen.href)), [chosen])

  // What is sent is what is seen: a press on the button waits for the last cut.
  useEffect(() => {
    const form = input.current?.form
    const wait = (event: SubmitEvent) => {
      const cutting = pending.current
      if (!cutting) return
      event.preventDefault()
      const { submitter } = event
      // Later than this event: a form that is being submitted takes no second submission.
      void cutting.finally(() => setTimeout(() => form?.requestSubmit(submitter)))
    }
    form?.addEventListener('submit', wait)
    return () => form?.removeEventListener('submit', wait)
  }, [])

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    setCut({ top: 0, bottom: 0 })
    setChosen(file ? { file, href: URL.createObjectURL(file) } : null)
  }
  const move = (side: 'top' | 'bottom') => (event: ChangeEvent<HTMLInputElement>) => {
    const next = { ...cut, [side]: Number(event.target.value) }
    setCut(next)
    const field = input.current
    if (!chosen || !field) return
    // One after the other, so that the last one wins. What cannot be cut here goes as it is, and the server judges it.
    const cutting: Promise<void> = (pending.current ?? Promise.resolve())
      .then(() => cropToJpeg(chosen.file, next))
      .then((file) => {
        if (!file) return
        const files = new DataTransfer()
        files.items.add(file)
        field.files = files.files
      })
      .finally(() => {
        if (pending.current === cutting) pending.current = null
      })
    pending.current = cutting
  }
  return (
    <div className="grid gap-2">
      <label className="grid gap-1 text-sm">
        <span className="font-medium">{t('phone.screenshot')}</span>
        <FileInput
          ref={input}
          name={PHONE_FIELD.screenshot}
          accept="image/jpeg,image/png,image/webp"
          onChange={choose}
        />
        <span className="text-soft">{t('phone.screenshot-hint', { limit: { bytes: bytesMax } })}</span>
      </label>
      {chosen ? (
        <div className="grid items-start gap-3 sm:grid-cols-[10rem_1fr]">
          <span className="relative block overflow-hidden rounded-md">
            <img src={chosen.href} alt={t('phone.alt')} className="block w-full max-w-40" />
            <span aria-hidden className="absolute inset-x-0 top-0 bg-black/65" style={{ height: `${cut.top}%` }} />
            <span aria-hidden className="absolute inset-x-0 bottom-0 bg-black/65" style={{ height: `${cut.bottom}%` }} />
          </span>
          <div className="grid gap-3 text-sm">
            {(['top', 'bottom'] as const).map((side) => (
              <label key={side} className="grid gap-1">
                {t(`phone.crop-${side}`, { percent: cut[side] })}
                <input
                  type="range"
                  min={0}
                  max={CUT_MAX}
                  value={cut[side]}
                  onChange={move(side)}
                  className="accent-accent min-h-10 w-full"
                />
              </label>
            ))}
            <p className="text-soft">{t('phone.crop-hint')}</p>
          </div>
        </div>
      ) : null}
    </div>
  )
} // prettier-ignore
