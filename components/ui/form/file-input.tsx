/** The browser's own file input, in the colours of the other fields. */
import type { ComponentProps } from 'react'

export function FileInput(props: Omit<ComponentProps<'input'>, 'type' | 'className'>) {
  return (
    <input
      {...props}
      type="file"
      className="border-edge bg-surface file:bg-sunken file:text-ink min-h-10 w-full min-w-0 rounded-md border p-1 text-sm file:me-3 file:min-h-8 file:rounded-sm file:border-0 file:px-3"
    />
  )
}
