/** The links under which others can open this report: make one, copy it, revoke it. */
import { Link2 } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { Panel } from '../../ui/panel'
import { RelativeTime } from '../../ui/relative-time'
import { withElements } from '../../words/with-elements'
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
  /** Revokes a link; the form carries `fields` and `shareId`. */
  revoke: Action
  fields: Readonly<Record<string, string>>
  expiryDays: readonly number[]
}

export function SharePanel({ shares, create, revoke, fields, expiryDays }: SharePanelProps) {
  const { t } = useWords()
  const live = shares.filter((share) => share.revokedAt === null)
  return (
    <Panel id="share" tabIndex={-1} className="grid gap-4 p-4 outline-offset-2 *:min-w-0 sm:p-5">
      <div>
        <h2 className="text-base font-semibold">{t('share.heading')}</h2>
        <p className="text-soft max-w-prose text-sm">{t('share.lead')}</p>
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
            {share.expiresAt
              ? withElements((at) => t('share.expires', at), { when: <RelativeTime at={share.expiresAt} /> })
              : t('share.never-expires')}
          </span>
          <CopyButton text={share.url} label={t('share.copy-link')} kind="secondary" />
          <form action={revoke} method={methodOf(revoke)}>
            <Hidden fields={{ ...fields, shareId: share.id }} />
            <Button type="submit" kind="danger">
              {t('share.revoke')}
            </Button>
          </form>
          {share.isKnown ? <EmbedCodes url={share.url} name={share.id} /> : null}
        </div>
      ))}
      <form action={create} method={methodOf(create)} className="flex flex-wrap items-end gap-3">
        <Hidden fields={fields} />
        <label className="grid gap-1 text-sm">
          <span className="text-soft">{t('share.expiry')}</span>
          <select
            name="expiresInDays"
            defaultValue=""
            className="border-edge bg-surface text-ink min-h-10 rounded-md border px-3"
          >
            <option value="">{t('share.never')}</option>
            {expiryDays.map((days) => (
              <option key={days} value={days}>
                {t('share.after-days', { days })}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" kind={live.length > 0 ? 'secondary' : 'primary'}>
          {t(live.length > 0 ? 'share.create-another' : 'share.create')}
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
