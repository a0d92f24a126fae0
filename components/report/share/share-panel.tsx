/** The links under which others can open this report: make one, which is copied at once, hand it on, revoke it. */
'use client'
import { X } from 'lucide-react'
import { useActionState, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { ShareForm, type ShareFormProps } from './share-form'
import { type EndShare, type MakeShare, SHARE_PANEL_ID, type ShareLink } from './share-link'
import { ShareRow } from './share-row'

export interface SharePanelProps extends Omit<ShareFormProps, 'create' | 'busy' | 'note'> {
  /** Those that still open the report. */
  shares: readonly ShareLink[]
  create: MakeShare
  revoke: EndShare
  /** Over the page, opened by a press; otherwise a part of it, as for readers without scripting. */
  floating: boolean
}

export function SharePanel({ shares, create, revoke, floating, ...form }: SharePanelProps) {
  const { t } = useWords()
  const titleId = useId()
  const [made, make, making] = useActionState(create, { made: null, refused: null, note: '' })
  const [ended, end] = useActionState(revoke, { ended: null, refused: null })
  const live = useLive(shares, made.made, ended.ended)
  const newest = useRef<HTMLInputElement>(null)
  const said = useCopied(made.made, newest)
  const last = useLast(made, ended)
  const refused = last?.refused ?? null
  const status = refused || !last ? null : last === ended ? 'share.revoked' : said
  const formShown = <ShareForm {...form} create={make} busy={making} note={made.note} />
  return (
    <section
      id={SHARE_PANEL_ID}
      tabIndex={-1}
      aria-labelledby={titleId}
      {...(floating ? { popover: 'auto', role: 'dialog' } : {})}
      className={floating ? FLOATING : 'border-line bg-surface rounded-lg border'}
    >
      <div className="grid gap-4 p-4 *:min-w-0 sm:p-5">
        <div className="flex items-start justify-between gap-4">
          <div>
            <h2 id={titleId} className="text-base font-semibold">
              {t('share.heading')}
            </h2>
            <p className="text-soft max-w-prose text-sm">{t('share.lead')}</p>
          </div>
          {floating ? (
            <Button
              kind="quiet"
              size="icon"
              aria-label={t('shell.close')}
              title={t('shell.close')}
              popoverTarget={SHARE_PANEL_ID}
              popoverTargetAction="hide"
            >
              <X aria-hidden />
            </Button>
          ) : null}
        </div>
        {refused ? (
          <p role="alert" className="bg-fail-ground text-fail rounded-md px-3 py-2 text-sm">
            {refused}
          </p>
        ) : null}
        <div aria-live="polite" className={status ? undefined : '-mb-4'}>
          {status ? (
            <p className="bg-good-ground text-good rounded-md px-3 py-2 text-sm">{t(status)}</p>
          ) : null}
        </div>
        {live.map((share) => (
          <ShareRow
            key={share.id}
            share={share}
            revoke={end}
            fields={form.fields}
            ref={share.id === made.made?.id ? newest : undefined}
          />
        ))}
        {live.length === 0 ? (
          formShown
        ) : (
          <Disclosure summary={t('share.create-another')} className="border-line border-t pt-2">
            <div className="pt-2">{formShown}</div>
          </Disclosure>
        )}
      </div>
    </section>
  )
}

/** Newest first: what came with the page, and what was made and ended since. */
function useLive(shares: readonly ShareLink[], made: ShareLink | null, ended: string | null): ShareLink[] {
  const [added, setAdded] = useState<readonly ShareLink[]>([])
  const [gone, setGone] = useState<readonly string[]>([])
  if (made && !added.some(({ id }) => id === made.id)) setAdded([made, ...added])
  if (ended && !gone.includes(ended)) setGone([...gone, ended])
  const known = new Set(added.map(({ id }) => id))
  return [...added, ...shares.filter(({ id }) => !known.has(id))].filter(({ id }) => !gone.includes(id))
}

/** Of two results the one that came last; null before there is one. */
function useLast<A, B>(a: A, b: B): A | B | null {
  const [seen, setSeen] = useState<{ a: A; b: B; last: A | B | null }>({ a, b, last: null })
  if (seen.a !== a || seen.b !== b) setSeen({ a, b, last: seen.a === a ? b : a })
  return seen.last
}

/** Copies a link as soon as it is there; its field is selected either way, to be copied by hand. */
function useCopied(made: ShareLink | null, field: { current: HTMLInputElement | null }) {
  const [said, setSaid] = useState<'share.copied' | 'share.copy-by-hand' | null>(null)
  useEffect(() => {
    if (!made) return
    field.current?.focus()
    const copied = async () => navigator.clipboard.writeText(made.url)
    void copied().then(
      () => setSaid('share.copied'),
      () => setSaid('share.copy-by-hand'),
    )
  }, [made, field])
  return said
}

/** A sheet: from below on a phone, at the side on wider screens. The page beneath keeps its place. */
const FLOATING =
  'border-line bg-surface text-ink shadow-lift backdrop:bg-sunken/80 fixed inset-x-0 top-auto bottom-0 m-0 max-h-[88dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-t-lg border p-0 pb-[env(safe-area-inset-bottom)] sm:start-auto sm:end-0 sm:top-0 sm:h-dvh sm:max-h-none sm:w-[480px] sm:rounded-none sm:border-0 sm:border-s print:hidden'
