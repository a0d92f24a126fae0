/** A chat at its own width, made smaller as a whole where there is less room: no word wraps differently. */
import type { CSSProperties, ReactNode } from 'react'

export interface FittedScreenProps {
  widthPx: number
  children: ReactNode
  className?: string
}

export function FittedScreen({ widthPx, children, className }: FittedScreenProps) {
  // Safe: custom properties are valid style keys, React's type only does not list them.
  const style = { '--screen': `${widthPx}px` } as CSSProperties
  return (
    <div data-fit className={className}>
      <div data-screen={widthPx} style={style} className="fitted-screen mx-auto">
        {children}
      </div>
    </div>
  )
}
