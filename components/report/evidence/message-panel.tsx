/** The message as it is sent: the link, where it leads, the text to copy, one's own phone to try it on, and the link for after a change. */
import { Send } from 'lucide-react'
import { whatsAppWith } from '@/lib/preview/report/whatsapp-with'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { AfterChange } from '../../link/after-change'
import type { RenderCheck } from '../../link/check-link'
import { Button } from '../../ui/button'
import { CodeBlock } from '../findings/code-block'
import { QrCode } from '../share/qr-code'
import type { QrDrawing } from '../share/share-link'
import { VisibleText } from './visible-text'

export interface MessagePanelProps {
  report: Pick<ReportInWords, 'url' | 'finalUrl' | 'cards' | 'tags'>
  /** Of the address that opens WhatsApp with this link. */
  qr: QrDrawing
  /** Where its owner says what a phone showed; null for everybody else. */
  phoneHref: string | null
  renderCheck?: RenderCheck
}

export function MessagePanel({ report, qr, phoneHref, renderCheck }: MessagePanelProps) {
  const { t } = useWords()
  const declared = report.tags.find((tag) => tag.uses.some(({ field }) => field === 'url'))?.value ?? null
  const host = report.cards.find((card) => card.host !== null)?.host ?? null
  const rows = [
    [t('evidence.message-link'), report.url],
    [t('evidence.message-leads-to'), report.finalUrl],
    [t('evidence.message-declared'), declared],
    [t('evidence.message-host'), host],
  ] as const
  return (
    <div className="grid gap-6">
      <section className="grid gap-3">
        <h3 className="text-base font-semibold">{t('evidence.message-text')}</h3>
        <CodeBlock
          code={report.url}
          label={t('evidence.message-text')}
          copyLabel={t('evidence.copy-message')}
        />
        <p className="text-soft max-w-prose text-sm">{t('evidence.message-note')}</p>
      </section>
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-[auto_1fr]">
        {rows.map(([label, value]) =>
          value === null ? null : (
            <div key={label} className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid">
              <dt className="text-soft">{label}</dt>
              <dd className="font-mono [overflow-wrap:anywhere]">
                <bdi dir="ltr">
                  <VisibleText text={value} />
                </bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      <section className="grid gap-3">
        <h3 className="text-base font-semibold">{t('evidence.own-phone')}</h3>
        <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
          <div className="max-sm:hidden">
            <QrCode qr={qr} label={t('evidence.own-phone-code')} />
          </div>
          <div className="grid max-w-prose gap-3 text-sm">
            <ol className="text-soft list-decimal space-y-1 ps-5">
              <li>{t('evidence.own-phone-open')}</li>
              <li>{t('evidence.own-phone-wait')}</li>
              <li>{t('evidence.own-phone-compare')}</li>
            </ol>
            <p className="flex flex-wrap gap-2">
              <Button href={whatsAppWith(report.url)} target="_blank" rel="noopener noreferrer">
                <Send aria-hidden />
                {t('causes.send')}
              </Button>
              {phoneHref ? <Button href={phoneHref}>{t('phone.link')}</Button> : null}
            </p>
          </div>
        </div>
      </section>
      <section className="grid gap-3">
        <h3 className="text-base font-semibold">{t('evidence.after-change')}</h3>
        <AfterChange link={report.url} renderCheck={renderCheck} />
      </section>
    </div>
  )
}
