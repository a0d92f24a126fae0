/** What is at an address that leads nowhere: unknown, foreign, revoked and expired look the same. */
import { Unlink } from 'lucide-react'
import { useWords } from '#words'
import { EmptyState } from '@/components/ui/empty-state'

export function NothingHere({ heading = 'h1' }: { heading?: 'h1' | 'h2' }) {
  const { t } = useWords()
  return (
    <EmptyState
      icon={Unlink}
      heading={heading}
      title={t('states.nothing')}
      action={{ label: t('shell.check'), href: '/' }}
    >
      <p>{t('states.nothing-why')}</p>
    </EmptyState>
  )
}
