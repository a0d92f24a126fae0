/** A dense table that scrolls sideways in its own box, with a caption for screen readers. */
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import { ScrollBox } from './scroll-box'

export interface TableProps {
  caption: string
  /** Column heads, in order; an empty string is a column without a visible head. */
  columns: readonly string[]
  children: ReactNode
  /** Column widths for a fixed layout; an empty string takes what is left. */
  widths?: readonly string[]
  /** Indices of the columns that a narrow screen leaves out, because their content is in another cell there. */
  wideOnly?: readonly number[]
  className?: string
}

export function Table({ caption, columns, children, widths, wideOnly = [], className }: TableProps) {
  return (
    <ScrollBox label={caption}>
      <table className={classNames('w-full border-collapse text-left text-sm', className)}>
        <caption className="sr-only">{caption}</caption>
        {widths ? (
          <colgroup>
            {columns.map((column, index) => (
              <col key={column || index} style={{ width: widths[index] || undefined }} />
            ))}
          </colgroup>
        ) : null}
        <thead>
          <tr className="border-line text-soft border-b">
            {columns.map((column, index) => (
              <th
                key={column || index}
                scope="col"
                className={classNames(
                  'py-2 pr-4 font-medium whitespace-nowrap last:pr-0',
                  wideOnly.includes(index) && 'max-md:hidden',
                )}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  )
}

export function Cell({ className, ...props }: ComponentProps<'td'>) {
  return <td {...props} className={classNames('py-2 pr-4 last:pr-0', className)} />
}
