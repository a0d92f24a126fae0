/** Copies a text and says so; hidden where scripting is off, because it cannot work there. */
'use client'
import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '#words'
import { Button } from './button'

export interface CopyButtonProps {
  /** A function fetches it first, when the button is pressed. */
  text: string | (() => Promise<string | null>)
  /** What is copied, for the label: "Copy the fix". */
  label?: string
  kind?: 'secondary' | 'quiet' | 'primary'
}

const SHOWN_MS = 2_000

export function CopyButton({ text, label, kind = 'quiet' }: CopyButtonProps) {
  const { t } = useWords()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])
  const copy = async () => {
    try {
      await (typeof text === 'string' ? navigator.clipboard.writeText(text) : copyLater(text()))
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <span data-needs-script="">
      <Button kind={kind} onClick={() => void copy()}>
        {state === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
        <span aria-live="polite">
          {state === 'copied'
            ? t('shell.copied')
            : state === 'refused'
              ? t('shell.copy-refused')
              : (label ?? t('shell.copy'))}
        </span>
      </Button>
    </span>
  )
}

/** Handed over as a promise: Safari asks that the copy begins within the press itself. */
async function copyLater(text: Promise<string | null>): Promise<void> {
  const plain = text.then((found) => {
    if (found === null) throw new Error('there is no text to copy')
    return new Blob([found], { type: 'text/plain' })
  })
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })])
}
