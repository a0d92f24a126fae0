/** Above every page of a server that may be led into its own network: everybody who uses it has to know. */
import { TriangleAlert } from 'lucide-react'

export function PrivateNotice() {
  return (
    <section aria-label="Setting of this server" className="bg-warn-ground border-line border-b text-sm">
      <p className="max-w-page mx-auto flex gap-2 px-4 py-3 sm:px-6">
        <TriangleAlert aria-hidden className="text-warn mt-0.5 size-4 shrink-0" />
        <span>
          <strong className="font-semibold">Private addresses may be scanned on this server.</strong>{' '}
          Everybody who can open this page can reach its network through it. The setting is{' '}
          <code className="font-mono [overflow-wrap:anywhere]">CARDPROOF_ALLOW_PRIVATE</code>.
        </span>
      </p>
    </section>
  )
}
