/** A chat at its own width, made smaller as a whole where there is less room: no word wraps differently. */
'use client'
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react'
import { keepFitted, lettersStayLarge } from './scale-fallback'

export interface FittedScreenProps {
  widthPx: number
  children: ReactNode
  className?: string
}

export function FittedScreen({ widthPx, children, className }: FittedScreenProps) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const screen = ref.current
    if (screen && lettersStayLarge()) return keepFitted(screen, widthPx)
  }, [widthPx])
  // Safe: custom properties are valid style keys, React's type only does not list them.
  const style = { '--screen': `${widthPx}px` } as CSSProperties
  return (
    <div data-fit className={className}>
      <div ref={ref} data-screen={widthPx} style={style} className="fitted-screen mx-auto">
        {children}
      </div>
    </div>
  )
}
