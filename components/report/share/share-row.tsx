/** One share link: its address to copy, the ways to hand it on, and its end. */
'use client'
import { MessageCircle, QrCode as QrIcon } from 'lucide-react'
import type { Ref } from 'react'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { Disclosure } from '../../ui/disclosure'
import { Field } from '../../ui/form/field'
import { RelativeTime } from '../../ui/relative-time'
import { withElements } from '../../words/with-elements'
import { EmbedCodes } from './embed-codes'
import { HiddenFields } from './hidden-fields'
import { NativeShare } from './native-share'
import { QrCode } from './qr-code'
import { SHARE_FIELD, type ShareLink } from './share-link'

export interface ShareRowProps {
  share: ShareLink
  revoke: (form: FormData) => void
  fields: Readonly<Record<string, string>>
  /** The field with the address. */
  ref?: Ref<HTMLInputElement>
}

export function ShareRow({ share, revoke, fields, ref }: ShareRowProps) {
  const { t } = useWords()
  const { id, url, note, qr, expiresAt, isKnown } = share
  return (
    <div data-share={id} className="border-line grid gap-3 border-t pt-4 text-sm">
      {note ? (
        <p className="border-edge border-s-2 ps-3 [overflow-wrap:anywhere] whitespace-pre-line">
          <bdi dir="auto">{note}</bdi>
        </p>
      ) : null}
      <div className="flex flex-wrap items-end gap-2">
        <Field
          ref={ref}
          label={t('share.link')}
          value={url}
          readOnly
          dir="ltr"
          spellCheck={false}
          className="min-w-0 flex-1 basis-60 [&_input]:font-mono"
          onFocus={(event) => event.currentTarget.select()}
        />
        {isKnown ? (
          <div className="max-sm:w-full max-sm:[&_button]:w-full">
            <CopyButton text={url} label={t('share.copy-link')} kind="primary" />
          </div>
        ) : null}
      </div>
      {isKnown ? (
        <div className="flex flex-wrap gap-2">
          <Button href={whatsAppHref(share)} target="_blank" rel="noopener noreferrer">
            <MessageCircle aria-hidden />
            {t('share.whatsapp')}
          </Button>
          <Button href={url} target="_blank" rel="noopener">
            {t('share.open')}
          </Button>
          <NativeShare url={url} text={note} />
        </div>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-soft">
          {expiresAt
            ? withElements((at) => t('share.expires', at), { when: <RelativeTime at={expiresAt} /> })
            : t('share.never-expires')}
        </span>
        <form action={revoke}>
          <HiddenFields fields={{ ...fields, [SHARE_FIELD.shareId]: id }} />
          <Button type="submit" kind="danger">
            {t('share.revoke')}
          </Button>
        </form>
      </div>
      {qr ? (
        <Disclosure
          summary={
            <>
              <QrIcon aria-hidden className="size-4" />
              {t('share.qr')}
            </>
          }
        >
          <QrCode qr={qr} label={t('share.qr-of', { url })} />
        </Disclosure>
      ) : null}
      {isKnown ? <EmbedCodes url={url} name={id} /> : null}
    </div>
  )
}

/** WhatsApp asks whom to send it to; our own server is not told. */
const whatsAppHref = ({ url, note }: ShareLink): string =>
  `https://wa.me/?text=${encodeURIComponent(note ? `${note}\n${url}` : url)}`
