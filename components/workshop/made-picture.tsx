/** A picture with what it weighs and measures; one that we made has its likeness to the original, and a button to keep it. */
import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Size } from '@/lib/imaging/shapes'
import { Button } from '../ui/button'

export interface MadePictureProps {
  title: string
  /** Null where there is nothing to look at. */
  href: string | null
  alt: string
  figures: readonly { label: string; value: ReactNode; hint?: string }[]
  notes?: readonly string[]
  download?: { href: string; label: string; kind: 'primary' | 'secondary' } | null
  /** Of the picture, so that nothing moves when it comes. */
  size: Size | null
}

export function MadePicture({ title, href, alt, figures, notes = [], download, size }: MadePictureProps) {
  return (
    <figure className="grid content-start gap-3">
      <figcaption className="text-sm font-semibold">{title}</figcaption>
      {href ? (
        <img
          src={href}
          alt={alt}
          width={size?.width}
          height={size?.height}
          className="border-line bg-sunken h-auto max-h-80 w-auto max-w-full rounded-md border"
        />
      ) : null}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {figures.map(({ label, value, hint }) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd className="tabular-nums" title={hint}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <p key={note} className="text-soft max-w-prose text-sm">
          {note}
        </p>
      ))}
      {download ? (
        <Button
          kind={download.kind}
          href={download.href}
          download
          className="justify-self-start whitespace-normal"
        >
          <Download aria-hidden />
          {download.label}
        </Button>
      ) : null}
    </figure>
  )
}
