/** What the workshop asks: which picture, what of it is kept, what it lies on. Plain fields, which need no scripts. */
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { FileInput } from '../ui/form/file-input'
import { SegmentedChoice } from '../report/stage/segmented-choice'
import { IMAGE_FIELD, PAGE_PREFIX } from './image-field'
import { FocusChoice } from './focus-choice'
import { MakeButton } from './make-button'

export const FITS = ['fill', 'whole'] as const
export const GROUNDS = ['auto', 'white', 'black', 'own'] as const

export interface ImageFormProps {
  action: string
  bytesBelow: number
  fileBytesMax: number
  /** The images of the page, the likeliest first. */
  named: readonly { url: string; rule: string }[]
  /** As it was made last; null before. */
  wanted: { fit: (typeof FITS)[number]; focus: string; ground: (typeof GROUNDS)[number]; own: string | null } | null
  /** The crops to move. */
  children: ReactNode
} // prettier-ignore

const OWN_AT_FIRST = '#1f2937'

export function ImageForm(props: ImageFormProps) {
  const { action, bytesBelow, fileBytesMax, named, wanted, children } = props
  const { t } = useWords()
  const hint = (text: string) => <p className="text-soft max-w-prose text-sm">{text}</p>
  return (
    <form method="post" action={action} encType="multipart/form-data" className="grid gap-6">
      {children}
      <fieldset className="grid min-w-0 gap-2">
        <legend className="mb-2 text-sm font-medium">{t('image.source')}</legend>
        {wanted ? <Source value="kept" label={t('image.source.kept')} checked /> : null}
        {named.map(({ url, rule }, at) => (
          <Source
            key={url}
            value={`${PAGE_PREFIX}${url}`}
            label={t('image.source.page', { rule })}
            detail={url}
            checked={!wanted && at === 0}
          />
        ))}
        {named.length === 0 && !wanted ? hint(t('image.none-named')) : null}
        <Source value="upload" label={t('image.source.upload')} checked={!wanted && named.length === 0} />
        <label className="grid gap-1 ps-7 text-sm">
          <span className="sr-only">{t('image.file')}</span>
          <FileInput
            name={IMAGE_FIELD.file}
            accept="image/jpeg,image/png,image/webp,image/gif,image/avif,image/tiff,image/svg+xml"
          />
          <span className="text-soft">{t('image.file-hint', { limit: { bytes: fileBytesMax } })}</span>
        </label>
      </fieldset>
      <div className="grid gap-2">
        <SegmentedChoice
          legend={t('image.fit')}
          legendShown
          name={IMAGE_FIELD.fit}
          initial={wanted?.fit ?? 'fill'}
          choices={FITS.map((value) => ({ value, label: t(`image.fit.${value}`) }))}
        />
        {hint(t('image.fit-hint'))}
      </div>
      <FocusChoice chosen={wanted?.focus ?? 'auto'} canBeMoved={wanted !== null} />
      <div className="grid gap-2">
        <SegmentedChoice
          legend={t('image.ground')}
          legendShown
          name={IMAGE_FIELD.ground}
          initial={wanted?.ground ?? 'auto'}
          choices={GROUNDS.map((value) => ({ value, label: t(`image.ground.${value}`) }))}
        />
        <label className="flex items-center gap-3 text-sm">
          <input
            type="color"
            name={IMAGE_FIELD.own}
            defaultValue={wanted?.own ?? OWN_AT_FIRST}
            className="border-edge bg-surface h-10 w-14 rounded-md border p-1"
          />
          <span className="sr-only">{t('image.ground.own')}</span>
        </label>
        {hint(t('image.ground-hint'))}
      </div>
      <p>
        <MakeButton
          kind={wanted ? 'secondary' : 'primary'}
          label={wanted ? t('image.make-again') : t('image.make', { limit: { bytes: bytesBelow } })}
        />
      </p>
    </form>
  )
}

interface SourceProps {
  value: string
  label: string
  /** An address. */
  detail?: string
  checked: boolean
}

function Source({ value, label, detail, checked }: SourceProps) {
  return (
    <label className="flex min-h-10 items-start gap-3 py-2 text-sm">
      <input
        type="radio"
        name={IMAGE_FIELD.from}
        value={value}
        defaultChecked={checked}
        className="accent-accent mt-0.5 size-4 shrink-0"
      />
      <span className="min-w-0">
        {label}
        {detail ? (
          <bdi dir="ltr" className="text-soft block truncate">
            {detail}
          </bdi>
        ) : null}
      </span>
    </label>
  )
}
