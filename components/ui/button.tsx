/** A button, or a link that looks like one when `href` is given. */
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'

const KINDS = {
  primary: 'bg-primary text-on-primary hover:bg-primary-hover',
  secondary: 'border border-edge bg-surface text-ink hover:bg-hover',
  quiet: 'text-soft hover:bg-hover hover:text-ink',
  danger: 'border border-edge bg-surface text-fail hover:bg-fail-ground',
} as const
const SIZES = { medium: '', large: 'min-h-12 px-6 text-base', icon: 'w-10 px-0' } as const

interface Look {
  kind?: keyof typeof KINDS
  size?: keyof typeof SIZES
  children?: ReactNode
}
export type ButtonProps = Look &
  (({ href: string } & ComponentProps<'a'>) | ({ href?: undefined } & ComponentProps<'button'>))

export function Button({ kind = 'secondary', size = 'medium', className, ...props }: ButtonProps) {
  const classes = classNames('button', KINDS[kind], SIZES[size], className)
  if (props.href !== undefined) {
    const { children, ...link } = props
    return (
      <a {...link} className={classes}>
        {children}
      </a>
    )
  }
  return <button type="button" {...props} className={classes} />
}
