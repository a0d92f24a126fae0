/** Sends its form once, and says that it works until the response is there. Both texts come from the server, which alone has them. */
'use client'
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '../ui/button'

export interface BusyButtonProps {
  icon: ReactNode
  label: string
  busyLabel: string
  kind?: 'primary' | 'secondary'
}

export function BusyButton({ icon, label, busyLabel, kind = 'secondary' }: BusyButtonProps) {
  const { pending } = useFormStatus()
  return (
    <Button type="submit" kind={kind} aria-disabled={pending} onClick={(event) => pending && event.preventDefault()} className="whitespace-normal">
      {icon}
      <span aria-live="polite">{pending ? busyLabel : label}</span>
    </Button>
  )
} // prettier-ignore
