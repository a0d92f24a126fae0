/** Where a link leads, hop by hop: each host, what it is, and whether WhatsApp goes on from there. */
import { useWords } from '#words'
import type { HopRow } from '@/lib/preview/link/hop-rows'
import { limit } from '@/lib/preview/vocabulary/limits'
import { Badge } from '../ui/badge'

export function HopChain({ rows }: { rows: readonly HopRow[] }) {
  const { t, value } = useWords()
  const redirects = rows.filter(({ followed }) => followed).length
  return (
    <div className="grid gap-3">
      <p className="text-soft max-w-prose text-sm">
        {redirects === 0
          ? t('link.hops-none')
          : t('link.hops-count', { count: redirects, max: limit('redirectsMax') })}
      </p>
      <ol className="divide-line border-line divide-y rounded-md border">
        {rows.map(({ host, url, status, kind, followed, setsAddress, drops }, at) => (
          // The same address can come twice in one chain.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} data-hop={kind} className="grid gap-1.5 px-4 py-3 text-sm">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Badge className="tabular-nums">{status}</Badge>
              <span className="min-w-0 font-medium [overflow-wrap:anywhere]">
                <bdi dir="ltr">{host}</bdi>
              </span>
              <span className="text-soft">{t(`link.hop.${kind}`)}</span>
            </div>
            <p className="text-soft font-mono [overflow-wrap:anywhere]">
              <bdi dir="ltr">{url}</bdi>
            </p>
            <div className="flex flex-wrap gap-1.5">
              <Badge>
                {t(followed ? 'link.hop-followed' : kind === 'page' ? 'link.hop-ends' : 'link.hop-none')}
              </Badge>
              {setsAddress ? <Badge tone="accent">{t('link.hop-sets')}</Badge> : null}
              {drops.length > 0 ? (
                <Badge tone="warn" className="whitespace-normal">
                  {t('link.hop-drops', { names: value({ list: drops }) })}
                </Badge>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
