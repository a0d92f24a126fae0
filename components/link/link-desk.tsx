/** The page on which a link is tidied: what is asked on one side, the finished link on the other, then what can be found out about it. */
import type { ReactNode } from 'react'
import { useWords } from '#words'
import type { HopRow } from '@/lib/preview/link/hop-rows'
import { FRONT_NAMES, type FrontId } from '@/lib/preview/vocabulary/stacks/ids'
import { Panel } from '../ui/panel'
import { ToolHead } from '../workshop/tool-head'
import { AfterChange } from './after-change'
import type { RenderCheck } from './check-link'
import { FinishedLink, type FinishedLinkProps } from './finished-link'
import { HopChain } from './hop-chain'
import { LinkFields } from './link-form'

export interface LinkDeskProps extends FinishedLinkProps {
  /** Null where there is no report to go back to. */
  backHref: string | null
  /** The form around both sides: what is pressed in either belongs to it. */
  renderForm: (children: ReactNode) => ReactNode
  /** Null without a link. */
  check: ReactNode
  /** Whether the check compares with the page as it was scanned. */
  compares: boolean
  renderCheck?: RenderCheck
  /** Null where none is set. */
  short: ReactNode
  /** Null where no scan has followed the link. */
  hops: readonly HopRow[] | null
  /** What stands in front of the page, as far as it was recognised. */
  fronts?: readonly FrontId[]
}

export function LinkDesk({ tidy, qr, backHref, renderForm, check, compares, renderCheck, short, hops, fronts = [] }: LinkDeskProps) {
  const { t } = useWords()
  return (
    <div className="grid gap-6 *:min-w-0 sm:gap-8">
      <ToolHead backHref={backHref} title={t('link.title')} lead={t('link.lead')} />
      {renderForm(
        <div className="grid items-start gap-6 lg:grid-cols-2 lg:gap-8">
          <Panel className="p-4 sm:p-5">
            <LinkFields tidy={tidy} />
          </Panel>
          <Part id="finished" title={t('link.result')}>
            <FinishedLink tidy={tidy} qr={qr} />
          </Part>
        </div>,
      )}
      {tidy.link === null ? null : (
        <div className="grid items-start gap-6 lg:grid-cols-2 lg:gap-8">
          <div className="grid gap-6 lg:gap-8">
            <Part id="changes" title={t(compares ? 'link.check' : 'link.check-button')}>
              {check}
            </Part>
            <Part id="fresh" title={t('link.fresh')}>
              <div className="grid justify-items-start gap-3 *:w-full">
                {fronts.map((front) => (
                  <p key={front} className="max-w-prose text-sm">
                    {t('link.fresh-front', { service: FRONT_NAMES[front], way: t(`cache.front.${front}`) })}
                  </p>
                ))}
                <AfterChange link={tidy.link} renderCheck={renderCheck} />
              </div>
            </Part>
          </div>
          <div className="grid gap-6 lg:gap-8">
            <Part id="hops" title={t('link.hops')}>
              {hops ? <HopChain rows={hops} /> : <p className="text-soft text-sm">{t('link.hops-not-known')}</p>}
            </Part>
            {short === null ? null : (
              <Part id="short" title={t('link.short')}>
                {short}
              </Part>
            )}
          </div>
        </div>
      )}
    </div>
  )
} // prettier-ignore

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <Panel className="grid gap-4 p-4 sm:p-5">
        <h2 id={`${id}-title`} className="text-base font-semibold">
          {title}
        </h2>
        {children}
      </Panel>
    </section>
  )
}
