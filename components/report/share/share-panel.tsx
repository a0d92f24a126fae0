/** The links under which others can open this report: make one, copy it, end it. */
import { Link2 } from 'lucide-react'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { Panel } from '../../ui/panel'
import { RelativeTime } from '../../ui/relative-time'
import { EmbedCodes } from './embed-codes'

type Action = string | ((data: FormData) => void | Promise<void>)
export interface ShareLink {
  id: string
  /** Absolute address to hand out. */
  url: string
  /** False when only its holders still know the address. */
  isKnown: boolean
  createdAt: string
  expiresAt: string | null
  revokedAt: string | null
}
export interface SharePanelProps {
  shares: readonly ShareLink[]
  /** Makes a link; the form carries `fields` and, when chosen, `expiresInDays`. */
  create: Action
  /** Ends a link; the form carries `fields` and `shareId`. */
  revoke: Action
  fields: Readonly<Record<string, string>>
  expiryDays: readonly number[]
}

export function SharePanel({ shares, create, revoke, fields, expiryDays }: SharePanelProps) {
  const live = shares.filter((share) => share.revokedAt === null)
  return (
    <Panel id="share" tabIndex={-1} className="grid gap-4 p-4 outline-offset-2 *:min-w-0 sm:p-5">
      <div>
        <h2 className="text-base font-semibold">Share this report</h2>
        <p className="text-soft max-w-prose text-sm">
          Whoever has the link can read this report without an account, as it was when it was checked.
        </p>
      </div>
      {live.map((share) => (
        <div
          key={share.id}
          data-share={share.id}
          className="border-line flex flex-wrap items-center gap-x-3 gap-y-2 border-t pt-3 text-sm"
        >
          <Link2 aria-hidden className="text-soft size-4 shrink-0" />
          <a
            href={share.url}
            className="text-accent min-w-0 flex-1 basis-60 truncate font-mono underline underline-offset-4"
          >
            {share.url}
          </a>
          <span className="text-soft">
            {share.expiresAt ? (
              <>
                ends <RelativeTime at={share.expiresAt} />
              </>
            ) : (
              'does not end'
            )}
          </span>
          <CopyButton text={share.url} label="Copy link" kind="secondary" />
          <form action={revoke} method={methodOf(revoke)}>
            <Hidden fields={{ ...fields, shareId: share.id }} />
            <Button type="submit" kind="danger">
              End link
            </Button>
          </form>
          {share.isKnown ? <EmbedCodes url={share.url} name={share.id} /> : null}
        </div>
      ))}
      <form action={create} method={methodOf(create)} className="flex flex-wrap items-end gap-3">
        <Hidden fields={fields} />
        <label className="grid gap-1 text-sm">
          <span className="text-soft">The link works</span>
          <select
            name="expiresInDays"
            defaultValue=""
            className="border-edge bg-surface text-ink min-h-10 rounded-md border px-3"
          >
            <option value="">until it is ended</option>
            {expiryDays.map((days) => (
              <option key={days} value={days}>
                for {days} {days === 1 ? 'day' : 'days'}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" kind={live.length > 0 ? 'secondary' : 'primary'}>
          {live.length > 0 ? 'Make another link' : 'Make a link'}
        </Button>
      </form>
    </Panel>
  )
}

const methodOf = (action: Action) => (typeof action === 'string' ? 'post' : undefined)

function Hidden({ fields }: { fields: Readonly<Record<string, string>> }) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
