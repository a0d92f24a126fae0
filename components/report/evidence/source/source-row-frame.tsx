/** One row of the source: its line, its byte, and what is there. */
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../../../ui/class-names'

export interface SourceRowFrameProps extends ComponentProps<'div'> {
  line: string
  byte: string
  children: ReactNode
}

const NUMBER = 'py-0.5 text-right text-soft tabular-nums select-none'

export function SourceRowFrame({ line, byte, children, className, ...row }: SourceRowFrameProps) {
  return (
    <div
      // Code, with its numbers at its front, whatever direction the interface has.
      dir="ltr"
      {...row}
      className={classNames(
        'source-row grid grid-cols-[44px_minmax(0,1fr)] gap-3 pr-3 sm:grid-cols-[56px_72px_minmax(0,1fr)]',
        className,
      )}
    >
      <span className={NUMBER} title={byte || undefined}>
        {line}
      </span>
      {/* A narrow screen has no room for it; there it is the title of the line. */}
      <span className={classNames(NUMBER, 'max-sm:hidden')}>{byte}</span>
      <div className="min-w-0 py-0.5 [overflow-wrap:anywhere] whitespace-pre-wrap">{children}</div>
    </div>
  )
}
