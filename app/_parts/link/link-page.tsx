/** The page that tidies a link, with a scan of it or without. */
import type { ReactNode } from 'react'
import { LinkDesk } from '@/components/link/link-desk'
import { CheckLink } from '@/components/link/check-link'
import type { HopRow } from '@/lib/preview/link/hop-rows'
import { type LinkWish, tidyLink, type TidyLink } from '@/lib/preview/link/tidy-link'
import type { FrontId } from '@/lib/preview/vocabulary/stacks/ids'
import type { Actor } from '@/lib/services/actor'
import { shortenerHost } from '@/lib/services/links/shorten-link'
import { screenWords } from '../page-words'
import { renderCheck } from '../scan/render-check'
import { qrCode } from '../share/qr-code'
import { LiveForm } from './live-form'
import { ShortLink } from './short-link'
import { shortLinkTexts } from './short-link-texts'

export interface LinkPageProps {
  actor: Actor
  /** This page, from the root. */
  path: string
  wish: LinkWish
  backHref?: string | null
  hops?: readonly HopRow[] | null
  fronts?: readonly FrontId[]
  /** In place of the plain check; null for a link that it does not compare. */
  renderComparing?: (tidy: TidyLink) => ReactNode | null
}

/** Larger codes need a steady hand and a good camera. */
const QR_BYTES_MAX = 600

export function LinkPage({
  actor,
  path,
  wish,
  backHref = null,
  hops = null,
  fronts = [],
  renderComparing,
}: LinkPageProps) {
  const tidy = tidyLink(wish)
  const { link } = tidy
  const host = shortenerHost(actor)
  const comparing = renderComparing?.(tidy) ?? null
  const fitsCode = link !== null && Buffer.byteLength(link) <= QR_BYTES_MAX
  return (
    <LinkDesk
      tidy={tidy}
      qr={fitsCode ? qrCode(link) : null}
      backHref={backHref}
      renderForm={(children) => <LiveForm path={path}>{children}</LiveForm>}
      check={comparing ?? <PlainCheck tidy={tidy} />}
      compares={comparing !== null}
      renderCheck={renderCheck}
      short={link !== null && host !== null ? <ShortLink link={link} texts={shortLinkTexts(host)} /> : null}
      hops={hops}
      fronts={fronts}
    />
  )
}

function PlainCheck({ tidy: { link } }: { tidy: TidyLink }) {
  const { t } = screenWords()
  if (link === null) return null
  return (
    <div className="grid justify-items-start gap-3 text-sm">
      <p className="text-soft max-w-prose">{t('link.check-plain')}</p>
      <CheckLink link={link} label={t('link.check-button')} renderForm={renderCheck} />
    </div>
  )
}
