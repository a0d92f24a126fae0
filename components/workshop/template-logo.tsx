/** Whether the logo and the page's picture are shown, and a logo of one's own. The same form sends it, so that nothing written is lost. */
'use client'
import { useRef } from 'react'
import { useWords } from '#words'
import { Button } from '../ui/button'
import { TEMPLATE_FIELD as FIELD } from './template-field'

export interface TemplateLogoProps {
  base: string
  logo: { from: 'icon' | 'upload'; isShown: boolean; version: string } | null
  /** Null: none is known. A template may have no place for one. */
  picture: { isShown: boolean } | null | 'not-taken'
  hadPicture: boolean
  imageHref: string
  fileBytesMax: number
}

export function TemplateLogo({ base, logo, picture, hadPicture, imageHref, fileBytesMax }: TemplateLogoProps) {
  const { t } = useWords()
  const send = useRef<HTMLButtonElement>(null)
  const post = { type: 'submit', formMethod: 'post', formEncType: 'multipart/form-data', formAction: `${base}/logo`, 'data-send': '' } as const
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 text-sm font-medium">{t('template.parts')}</legend>
      {logo ? (
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <Check name={FIELD.logo} label={t(logo.from === 'icon' ? 'template.logo-icon' : 'template.logo-upload')} isShown={logo.isShown} />
          <Button {...post} name="drop" value="1" kind="quiet">
            {t('template.drop-logo')}
          </Button>
        </div>
      ) : (
        <>
          <input type="hidden" name={FIELD.logo} value="1" />
          <p className="text-soft text-sm">{t('template.no-logo')}</p>
        </>
      )}
      <label className="grid gap-1 text-sm">
        {t('template.file')}
        <input
          type="file"
          name={FIELD.file}
          accept="image/png,image/svg+xml,image/jpeg,image/webp,image/gif,image/avif"
          onInput={(event) => event.stopPropagation()}
          onChange={(event) => {
            event.stopPropagation()
            if (event.target.files?.length) event.target.form?.requestSubmit(send.current)
          }}
          className="border-edge bg-surface file:bg-sunken file:text-ink min-h-10 w-full min-w-0 rounded-md border p-1 text-sm file:me-3 file:min-h-8 file:rounded-sm file:border-0 file:px-3"
        />
        <span className="text-soft">{t('template.file-hint', { limit: { bytes: fileBytesMax } })}</span>
      </label>
      <p data-without-script="" className="hidden">
        <Button {...post} ref={send}>
          {t('template.use-logo')}
        </Button>
      </p>
      {picture === 'not-taken' ? (
        hadPicture ? <input type="hidden" name={FIELD.picture} value="1" /> : null
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          {picture ? (
            <Check name={FIELD.picture} label={t('template.picture')} isShown={picture.isShown} />
          ) : (
            <>
              <input type="hidden" name={FIELD.picture} value="1" />
              <p className="text-soft text-sm">{t('template.no-picture')}</p>
            </>
          )}
          <Button kind="quiet" href={imageHref}>
            {t('template.other-picture')}
          </Button>
        </div>
      )}
    </fieldset>
  )
} // prettier-ignore

function Check({ name, label, isShown }: { name: string; label: string; isShown: boolean }) {
  return (
    <label className="flex min-h-10 items-center gap-3 text-sm">
      <input type="checkbox" name={name} value="1" defaultChecked={isShown} className="accent-accent size-4 shrink-0" />
      {label}
    </label>
  )
} // prettier-ignore
