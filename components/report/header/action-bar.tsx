/** The bar at the bottom of a narrow screen: Re-check and Share within the thumb's reach. */
import { ReportActions, type ReportActionsProps } from './report-actions'

export function ActionBar({ recheck, shareHref }: ReportActionsProps) {
  if (!recheck && !shareHref) return null
  return (
    <div className="border-line bg-surface sticky bottom-0 z-30 -mx-4 mt-8 flex gap-3 border-t px-4 pt-3 pb-[max(12px,env(safe-area-inset-bottom))] sm:hidden print:hidden [&>*]:flex-1">
      <ReportActions recheck={recheck} shareHref={shareHref} />
    </div>
  )
}
