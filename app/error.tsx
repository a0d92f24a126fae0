/** What is shown in place of a page that broke on our side; the frame around it is gone, so it brings its own. */
'use client'
import { CloudAlert } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SiteShell } from '@/components/ui/site-shell'
import { AddressField } from './_parts/scan/address-field'

export default function PageBroke({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useWords()
  const reference = digestOf(error)
  return (
    <SiteShell field={<AddressField />}>
      <EmptyState icon={CloudAlert} heading="h1" title={t('errors.page')}>
        <p>{t('errors.page-why')}</p>
        {reference ? <p className="mt-2 font-mono">{t('errors.reference', { reference })}</p> : null}
        <div className="mt-4 flex flex-wrap gap-3">
          <Button kind="primary" onClick={() => retry()}>
            {t('errors.try-again')}
          </Button>
          <Button href="/">{t('shell.check')}</Button>
        </div>
      </EmptyState>
    </SiteShell>
  )
}

/** Next's key to the server's log line. */
function digestOf(error: unknown): string | null {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null
}
