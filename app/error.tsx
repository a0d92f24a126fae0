/** What stands in a page that broke on our side; the frame around it is gone, so it brings its own. */
'use client'
import { CloudAlert } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SiteShell } from '@/components/ui/site-shell'

export default function PageBroke({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <SiteShell>
      <EmptyState icon={CloudAlert} heading="h1" title="This page could not be shown">
        <p>
          Something broke on our side, not on your page. Your scans are kept. Try again; if it stays, come
          back in a few minutes.
        </p>
        {digestOf(error) ? <p className="mt-2 font-mono">Reference: {digestOf(error)}</p> : null}
        <div className="mt-4 flex flex-wrap gap-3">
          <Button kind="primary" onClick={() => retry()}>
            Try again
          </Button>
          <Button href="/">Check a link</Button>
        </div>
      </EmptyState>
    </SiteShell>
  )
}

/** Next's key to the server's log line. */
function digestOf(error: unknown): string | null {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null
}
