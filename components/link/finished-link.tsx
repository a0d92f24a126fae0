/** The finished link: to read, to copy, to send, to scan with a phone; and what is to be known about it. */
import { Building2, Info, Send } from 'lucide-react'
import { useWords } from '#words'
import { BODY_CHARS_MAX } from '@/lib/preview/link/cloud-request'
import { LINK_CHARS_MAX } from '@/lib/preview/link/read-link'
import type { TidyLink } from '@/lib/preview/link/tidy-link'
import { whatsAppWith } from '@/lib/preview/report/whatsapp-with'
import { QrCode } from '../report/share/qr-code'
import type { QrDrawing } from '../report/share/share-link'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { LINK_FIELD } from './link-fields'
import { noteSentence } from './note-sentences'
import { ShownLink } from './shown-link'
import { SignedNote } from './signed-note'

export interface FinishedLinkProps {
  tidy: TidyLink
  /** Null where a phone could not read one. */
  qr: QrDrawing | null
}

export function FinishedLink({ tidy: { link, signed, notes }, qr }: FinishedLinkProps) {
  const words = useWords()
  const { t } = words
  if (link === null) return <p className="text-soft text-sm">{t('link.none')}</p>
  return (
    <div className="grid gap-4">
      <div className="border-line bg-sunken overflow-hidden rounded-md border">
        <p aria-live="polite" dir="ltr"
          data-finished-link="" className="p-3 font-mono text-sm [overflow-wrap:anywhere]">
          <ShownLink link={link} />
        </p>
        <div className="border-line flex flex-wrap items-center justify-between gap-x-4 border-t ps-3">
          <span className="text-soft text-sm tabular-nums">{t('link.length', { count: link.length })}</span>
          <CopyButton text={link} label={t('causes.copy-link')} />
        </div>
      </div>
      {signed ? <SignedNote signed={signed} /> : null}
      {notes.length > 0 ? (
        <section aria-label={t('link.notes')}>
          <ul className="grid gap-3">
            {notes.map((note) => (
              <li key={note.code + ('name' in note ? note.name : '')} data-note={note.code} className="grid justify-items-start gap-2 text-sm">
                <p className="flex gap-2 [overflow-wrap:anywhere]">
                  <Info aria-hidden className="text-soft mt-0.5 size-4 shrink-0" />
                  <span className="min-w-0">{noteSentence(note, words)}</span>
                </p>
                {'press' in note ? (
                  <Button type="submit" name={LINK_FIELD.press} value={note.press} className="ms-6">
                    {t(`link.press.${note.press}`)}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button href={whatsAppWith(link)} target="_blank" rel="noopener noreferrer">
          <Send aria-hidden />
          {t('causes.send')}
        </Button>
        <Button href={`/help/business?${new URLSearchParams({ url: link })}`} kind="quiet" className="whitespace-normal">
          <Building2 aria-hidden />
          {t('link.to-business')}
        </Button>
      </div>
      <div className="flex items-start gap-4 max-sm:hidden">
        {qr ? <QrCode qr={qr} label={t('link.qr')} /> : <p className="text-soft text-sm">{t('link.qr-too-long')}</p>}
      </div>
      <p className="text-soft text-sm">
        {t('link.length-note', { scan: LINK_CHARS_MAX, message: BODY_CHARS_MAX })}
      </p>
    </div>
  )
} // prettier-ignore
