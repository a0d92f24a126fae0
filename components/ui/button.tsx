/** A button, or a link that looks like one when `href` is given. */
import { cva } from 'class-variance-authority'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'

const look = cva(
  'inline-flex min-h-10 items-center justify-center gap-2 rounded-md px-4 text-sm font-medium whitespace-nowrap transition-colors select-none disabled:cursor-default disabled:opacity-60 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      kind: {
        primary: 'bg-primary text-on-primary hover:bg-primary-hover',
        secondary: 'border border-edge bg-surface text-ink hover:bg-hover',
        quiet: 'text-soft hover:bg-hover hover:text-ink',
        danger: 'border border-edge bg-surface text-fail hover:bg-fail-ground',
      },
      size: { medium: '', large: 'min-h-12 px-6 text-base', icon: 'w-10 px-0' },
    },
    defaultVariants: { kind: 'secondary', size: 'medium' },
  },
)

interface Look {
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'medium' | 'large' | 'icon'
  children?: ReactNode
}
export type ButtonProps = Look &
  (({ href: string } & ComponentProps<'a'>) | ({ href?: undefined } & ComponentProps<'button'>))

export function Button({ kind, size, className, ...props }: ButtonProps) {
  const classes = classNames(look({ kind, size }), className)
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
