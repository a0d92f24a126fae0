/** The message as it is sent: the link, where it leads, the text to copy, and the link for after a change. */
import { freshLink } from '@/lib/preview/report/fresh-link'
import type { Report } from '@/lib/preview/report/schema'
import { CodeBlock } from '../findings/code-block'

export interface MessagePanelProps {
  report: Pick<Report, 'url' | 'finalUrl' | 'cards' | 'tags'>
  message: string
}

export function MessagePanel({ report, message }: MessagePanelProps) {
  const declared = report.tags.find((tag) => tag.usedFor.includes('url'))?.value ?? null
  const host = report.cards.find((card) => card.host !== null)?.host ?? null
  const rows = [
    ['Link that is sent', report.url],
    ['Where it leads', report.finalUrl],
    ['Address the page gives itself', declared],
    ['Last line of the card', host],
  ] as const
  return (
    <div className="grid gap-6">
      <section className="grid gap-3">
        <h3 className="text-base font-semibold">Text of the message</h3>
        <CodeBlock code={message} label="Text of the message" copyLabel="Copy the message" />
        <p className="text-soft max-w-prose text-sm">
          The link stays in the text below the card. WhatsApp makes the card on the sender’s phone while the
          message is written, so the link has to be in it before it is sent.
        </p>
      </section>
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-[auto_1fr]">
        {rows.map(([label, value]) =>
          value === null ? null : (
            <div key={label} className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid">
              <dt className="text-soft">{label}</dt>
              <dd className="font-mono [overflow-wrap:anywhere]">
                <bdi dir="ltr">{value}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      <section className="grid gap-3">
        <h3 className="text-base font-semibold">After a change</h3>
        <CodeBlock code={freshLink(report.url)} label="The link as a new one" copyLabel="Copy the new link" />
        <p className="text-soft max-w-prose text-sm">
          Each phone keeps the card it has fetched, also a failed one, typically for several hours (guide),
          and nothing clears it on all phones, Facebook’s debugger neither. A link with a number behind it
          counts as a new one: send this one to see the changed card at once.
        </p>
      </section>
    </div>
  )
}
