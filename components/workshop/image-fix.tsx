/** The first button of a fault that a better file mends: makes the JPEG, or hands it over when it is made already. */
import { Crop, Download } from 'lucide-react'
import { useWords } from '#words'
import { SHAPES } from '@/lib/imaging/shapes'
import { Button } from '../ui/button'
import { MakeButton } from './make-button'

export interface ImageFixProps {
  /** Where the form goes. */
  makeHref: string
  workshopHref: string
  bytesBelow: number
  /** The wide JPEG, when it is there. */
  made: { href: string; bytes: number } | null
}

export function ImageFix({ makeHref, workshopHref, bytesBelow, made }: ImageFixProps) {
  const { t } = useWords()
  const size = { pixels: [SHAPES.wide.width, SHAPES.wide.height] } as const
  const lead = made
    ? t('image.fix-made', { size, weight: { bytes: made.bytes } })
    : t('image.fix-lead', { size, limit: { bytes: bytesBelow } })
  return (
    <div data-image-fix="" className="flex flex-wrap gap-2 print:hidden">
      <p className="max-w-prose basis-full text-sm">{lead}</p>
      {made ? (
        <Button kind="primary" href={made.href} download>
          <Download aria-hidden />
          {t('image.download', { weight: { bytes: made.bytes } })}
        </Button>
      ) : (
        <form method="post" action={makeHref} encType="multipart/form-data">
          <MakeButton label={t('image.make', { limit: { bytes: bytesBelow } })} />
        </form>
      )}
      <Button href={workshopHref} className="text-start whitespace-normal">
        <Crop aria-hidden />
        {t('image.open')}
      </Button>
    </div>
  )
}
