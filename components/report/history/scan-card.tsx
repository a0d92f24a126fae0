/** A recent scan as a small card: shape, verdict, address, when. */
import type { SayOnScreen } from '@/lib/preview/words/screen-words'
import { useWords } from '#words'
import { RelativeTime } from '../../ui/relative-time'
import { CardGlyph } from '../stage/card-glyph'
import type { ScanSummary } from './scan-summary'
import { VerdictBadge } from '../verdict/verdict-badge'
import { Badge } from '../../ui/badge'
import { VisibleText } from '../evidence/visible-text'

export interface ScanCardProps {
  scan: ScanSummary
  /** Says what an example shows, in place of the time. */
  caption?: string
}

export function ScanCard({ scan, caption }: ScanCardProps) {
  const { t } = useWords()
  return (
    <a
      href={scan.href}
      className="border-line bg-surface hover:border-edge grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-3 rounded-lg border p-4 transition-colors"
    >
      <CardGlyph layout={scan.layout} imageSrc={scan.imageSrc} />
      <span className="min-w-0 text-sm">
        <span className="block truncate font-medium">
          <bdi>
            <VisibleText text={scan.title ?? shortUrl(scan.url)} />
          </bdi>
        </span>
        <span className="text-soft block truncate">
          <bdi>{secondLine(scan, t)}</bdi>
        </span>
      </span>
      <span className="text-soft col-span-2 flex flex-wrap items-center justify-between gap-2 text-sm">
        <ScanState scan={scan} />
        {caption ?? <RelativeTime at={scan.scannedAt} />}
      </span>
    </a>
  )
}

export function ScanState({ scan }: { scan: ScanSummary }) {
  const { t } = useWords()
  if (scan.status === 'running') return <Badge>{t('history.running')}</Badge>
  if (scan.status === 'interrupted' || scan.verdict === null) return <Badge>{t('history.interrupted')}</Badge>
  return <VerdictBadge status={scan.verdict} />
}

export const shortUrl = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** Below the title its address; a page without a title has its address above already. */
export function secondLine({ title, status, url, source }: ScanSummary, t: SayOnScreen): string {
  const line =
    title === null ? t(status === 'done' ? 'history.no-title' : 'history.no-report') : shortUrl(url)
  return source ? `${t(`source.${source}`)} · ${line}` : line
}
