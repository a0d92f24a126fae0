/** The workshop for a page's image: what it was, what was made of it, the crops to move, and what to do with the files. */
import { FileArchive } from 'lucide-react'
import { useWords } from '#words'
import { type Box, type ShapeName, SHAPES, type Size } from '@/lib/imaging/shapes'
import { CodeBlock } from '../report/findings/code-block'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { ToolHead } from './tool-head'
import { middleOf } from './crop-box'
import { CropEditor } from './crop-editor'
import { ImageForm, type ImageFormProps } from './image-form'
import { MakeImageLink } from './make-image-link'
import { MadePicture, type MadePictureProps } from './made-picture'

export interface MadeFile extends Size {
  href: string
  downloadHref: string
  bytes: number
  ssim: number
  quality: number
  box: Box
  enlarged: boolean
}

export interface BeforePicture {
  /** Of a small copy; null where there is none. */
  href: string | null
  /** Of that copy. */
  shown: Size | null
  size: Size | null
  bytes: number | null
  format: string | null
  animated: boolean
}

export interface ImageWorkshopProps {
  backHref: string
  /** Where a picture is made of words. */
  templateHref: string
  /** Why the last try made nothing, in words. */
  refused: string | null
  before: BeforePicture | null
  /** Null as long as nothing was made, and after its hour. */
  made: (Record<ShapeName, MadeFile> & { archiveHref: string; view: Size & { href: string } }) | null
  form: Omit<ImageFormProps, 'children'>
  /** To paste, with what is not known written out. */
  tags: string
}

export function ImageWorkshop({ backHref, templateHref, refused, before, made, form, tags }: ImageWorkshopProps) {
  const { t } = useWords()
  const points = made && before?.size ? { wide: middleOf(made.wide.box, before.size), square: middleOf(made.square.box, before.size) } : null // prettier-ignore
  return (
    <div className="grid gap-6 *:min-w-0 sm:gap-8">
      <ToolHead backHref={backHref} title={t('image.title')} lead={t('image.lead', { wide: pixelsOf('wide'), square: pixelsOf('square'), limit: { bytes: form.bytesBelow } })} refused={refused}>
        <MakeImageLink href={templateHref} />
      </ToolHead>
      {made ? <Results made={made} before={before} bytesBelow={form.bytesBelow} /> : null}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-8">
        <section aria-labelledby="settings">
          <Panel className="grid gap-4 p-4 sm:p-5">
            <h2 id="settings" className="text-base font-semibold">
              {t('image.settings')}
            </h2>
            <ImageForm {...form}>
              {made && points ? <CropEditor picture={made.view} points={points} /> : null}
            </ImageForm>
          </Panel>
        </section>
        <div className="grid gap-6">
          {made ? <WhatNext tags={tags} /> : before ? <Before before={before} /> : null}
          <p className="text-soft max-w-prose text-sm">{t('image.private')}</p>
        </div>
      </div>
    </div>
  )
} // prettier-ignore

const pixelsOf = (shape: ShapeName) => ({ pixels: [SHAPES[shape].width, SHAPES[shape].height] }) as const

type Made = NonNullable<ImageWorkshopProps['made']>

function Results({ made, before, bytesBelow }: { made: Made; before: BeforePicture | null; bytesBelow: number }) {
  const { t, value, number } = useWords()
  const file = (shape: ShapeName): MadePictureProps => {
    const { href, downloadHref, bytes, ssim, quality, enlarged, width, height } = made[shape]
    const label = t(shape === 'wide' ? 'image.download' : 'image.download-square', { weight: { bytes } })
    return {
      title: t(`image.after.${shape}`),
      href,
      alt: t(`image.alt-${shape}`),
      size: { width, height },
      figures: [
        { label: t('image.weight'), value: t('image.of-limit', { weight: { bytes }, limit: { bytes: bytesBelow } }) },
        { label: t('image.size'), value: value({ pixels: [width, height] }) },
        { label: t('image.ssim'), value: number(ssim), hint: t('image.ssim-hint') },
        { label: t('image.quality'), value: number(quality) },
      ],
      notes: enlarged ? [t('image.enlarged')] : [],
      download: { href: downloadHref, label, kind: shape === 'wide' ? 'primary' : 'secondary' },
    }
  }
  return (
    <section id="made" aria-label={t('image.after')} className="scroll-mt-4">
      <Panel className="grid gap-6 p-4 sm:p-5">
        <div className="grid items-start gap-6 md:grid-cols-2 lg:grid-cols-[minmax(0,4fr)_minmax(0,5fr)_minmax(0,3fr)]">
          {before ? (
            <div className="max-md:order-last">
              <Before before={before} />
            </div>
          ) : null}
          <MadePicture {...file('wide')} />
          <MadePicture {...file('square')} />
        </div>
        <div className="border-line grid gap-3 border-t pt-4">
          <Button href={made.archiveHref} download className="justify-self-start whitespace-normal">
            <FileArchive aria-hidden />
            {t('image.download-all')}
          </Button>
          <p className="text-soft max-w-prose text-sm">{t('image.ssim-hint')}</p>
        </div>
      </Panel>
    </section>
  )
} // prettier-ignore

function Before({ before }: { before: BeforePicture }) {
  const { t, value } = useWords()
  const { href, shown, size, bytes, format, animated } = before
  return (
    <MadePicture
      title={t('image.before')}
      href={href}
      alt={t('image.alt-source')}
      size={shown}
      figures={[
        ...(bytes === null ? [] : [{ label: t('image.weight'), value: value({ bytes }) }]),
        ...(size === null ? [] : [{ label: t('image.size'), value: value({ pixels: [size.width, size.height] }) }]),
        ...(format === null ? [] : [{ label: t('image.format'), value: format.toUpperCase() }]),
      ]}
      notes={animated ? [t('image.animated')] : []}
    />
  )
} // prettier-ignore

function WhatNext({ tags }: { tags: string }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="what-next">
      <Panel className="grid gap-3 p-4 sm:p-5">
        <h2 id="what-next" className="text-base font-semibold">
          {t('image.steps')}
        </h2>
        <ol className="grid max-w-prose list-decimal gap-2 ps-5 text-sm">
          <li>{t('image.step.upload')}</li>
          <li>{t('image.step.tags')}</li>
          <li>{t('image.step.check')}</li>
        </ol>
        <CodeBlock code={tags} label={t('image.tags')} copyLabel={t('image.copy-tags')} />
      </Panel>
    </section>
  )
}
