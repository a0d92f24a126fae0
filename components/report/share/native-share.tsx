/** Opens the share sheet of the reader's device; its place is kept until it is known whether there is one. */
'use client'
import { Share2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useWords } from '#words'
import { Button } from '../../ui/button'

export function NativeShare({ url, text }: { url: string; text: string | null }) {
  const { t } = useWords()
  const canShare = useSyncExternalStore(
    noChange,
    () => typeof navigator.share === 'function',
    () => null,
  )
  if (canShare === false) return null
  // Closing the sheet without sharing rejects, and is no failure.
  const open = () => void navigator.share({ url, ...(text ? { text } : {}) }).catch(() => undefined)
  return (
    <Button onClick={open} data-needs-script="" className={canShare ? undefined : 'invisible'}>
      <Share2 aria-hidden />
      {t('share.native')}
    </Button>
  )
}

const noChange = () => () => {}
