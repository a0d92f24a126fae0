/** A bordered surface that holds one thing. */
import type { ComponentProps } from 'react'
import { classNames } from './class-names'

export function Panel({ className, ...props }: ComponentProps<'div'>) {
  return <div {...props} className={classNames('border-line bg-surface rounded-lg border', className)} />
}
