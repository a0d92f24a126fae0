/** A card reduced to its shape, with its picture when there is one: for lists, always the same size. */
import type { Layout } from '@/lib/preview/vocabulary/card'
import { classNames } from '../../ui/class-names'

export interface CardGlyphProps {
  layout: Layout | null
  imageSrc: string | null
  className?: string
}

export function CardGlyph({ layout, imageSrc, className }: CardGlyphProps) {
  const small = layout === 'thumbnail'
  const hasPicture = small || layout === 'landscape' || layout === 'square'
  return (
    <span
      aria-hidden
      data-glyph={layout ?? 'unknown'}
      className={classNames(
        'border-line bg-sunken flex h-12 w-16 shrink-0 overflow-hidden rounded-sm border',
        small ? 'flex-row' : 'flex-col',
        layout === 'square' && 'mx-1.5 w-13',
        className,
      )}
    >
      {hasPicture ? (
        <span className={classNames('bg-hover block shrink-0 overflow-hidden', small ? 'w-6' : 'h-7')}>
          {imageSrc ? (
            <img src={imageSrc} alt="" loading="lazy" className="size-full bg-[#fff] object-cover" />
          ) : null}
        </span>
      ) : null}
      <span className="flex flex-1 flex-col justify-center gap-1 px-1.5">
        {layout === 'none' ? (
          // A bare link has nothing but its line, underlined as links are.
          <span className="border-edge w-full border-b pb-0.5">
            <span className="bg-line block h-1 rounded-full" />
          </span>
        ) : (
          <>
            <span className="bg-edge h-1 w-4/5 rounded-full" />
            <span className="bg-line h-1 w-1/2 rounded-full" />
          </>
        )}
      </span>
    </span>
  )
}
