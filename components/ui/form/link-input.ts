/** What an input for a link asks of the browser: the keyboard for addresses, and no help that changes what is typed. */
import type { ComponentProps } from 'react'

export const LINK_INPUT = {
  type: 'text',
  inputMode: 'url',
  autoComplete: 'off',
  autoCapitalize: 'none',
  spellCheck: false,
  required: true,
} as const satisfies ComponentProps<'input'>
