/** What stands at an address that leads nowhere: unknown, foreign, revoked and expired look the same. */
import { Unlink } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'

export function NothingHere({ heading = 'h1' }: { heading?: 'h1' | 'h2' }) {
  return (
    <EmptyState
      icon={Unlink}
      heading={heading}
      title="There is nothing at this address"
      action={{ label: 'Check a link', href: '/' }}
    >
      <p>
        The address may be mistyped. A report is only open to the browser that made it, and a shared link ends
        when it is revoked or its time is over: then ask whoever sent it for a new one.
      </p>
    </EmptyState>
  )
}
