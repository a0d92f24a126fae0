/** Whether the logo and the page's picture are shown, and a logo of one's own. The same form sends it, so that nothing written is lost. */
'use client'
import { useRef } from 'react'
import { Button } from '../ui/button'
import { FileInput } from '../ui/form/file-input'
import { TEMPLATE_FIELD as FIELD } from './template-field'
import type { TemplateWords } from './template-words'

export interface TemplateLogoProps {
  said: TemplateWords
  base: string
  logo: { from: 'icon' | 'upload'; isShown: boolean } | null
  /** Null: none is known. */
  picture: { isShown: boolean } | null
  /** The template has a place for one. */
  takesPicture: boolean
  imageHref: string
}

export function TemplateLogo(props: TemplateLogoProps) {
  const { said, base, logo, picture, takesPicture, imageHref } = props
  const send = useRef<HTMLButtonElement>(null)
  const post = { type: 'submit', formMethod: 'post', formEncType: 'multipart/form-data', formAction: `${base}/logo`, 'data-send': '' } as const
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 text-sm font-medium">{said.parts}</legend>
      {logo ? (
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <Check name={FIELD.logo} label={said.logo[logo.from]} isShown={logo.isShown} />
          <Button {...post} name="drop" value="1" kind="quiet">
            {said.dropLogo}
          </Button>
        </div>
      ) : (
        <>
          <input type="hidden" name={FIELD.logo} value="1" />
          <p className="text-soft text-sm">{said.noLogo}</p>
        </>
      )}
      <label className="grid gap-1 text-sm">
        {said.file}
        <FileInput
          name={FIELD.file}
          accept="image/png,image/svg+xml,image/jpeg,image/webp,image/gif,image/avif"
          onInput={(event) => event.stopPropagation()}
          onChange={(event) => {
            event.stopPropagation()
            if (event.target.files?.length) event.target.form?.requestSubmit(send.current)
          }}
        />
        <span className="text-soft">{said.fileHint}</span>
      </label>
      <p data-without-script="" className="hidden">
        <Button {...post} ref={send}>
          {said.useLogo}
        </Button>
      </p>
      <div hidden={!takesPicture}>
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          {picture ? (
            <Check name={FIELD.picture} label={said.picture} isShown={picture.isShown} />
          ) : (
            <>
              <input type="hidden" name={FIELD.picture} value="1" />
              <p className="text-soft text-sm">{said.noPicture}</p>
            </>
          )}
          <Button kind="quiet" href={imageHref}>
            {said.otherPicture}
          </Button>
        </div>
      </div>
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
