/** The bar at the bottom of a narrow screen: Re-check and Share within the thumb's reach. */
import { Share2 } from 'lucide-react'
import { Button } from '../ui/button'
import { RecheckForm, type Recheck } from './recheck-form'

export interface ActionBarProps {
  recheck: Recheck | null
  shareHref: string | null
}

export function ActionBar({ recheck, shareHref }: ActionBarProps) {
  if (!recheck && !shareHref) return null
  return (
    <div className="border-line bg-surface sticky bottom-0 z-30 -mx-4 mt-8 flex gap-3 border-t px-4 pt-3 pb-[max(12px,env(safe-area-inset-bottom))] sm:hidden [&>*]:flex-1">
      {recheck ? <RecheckForm recheck={recheck} keyed /> : null}
      {shareHref ? (
        <Button kind="primary" href={shareHref} data-key="share">
          <Share2 aria-hidden />
          Share
        </Button>
      ) : null}
    </div>
  )
}
