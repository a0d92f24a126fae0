/** Above every page of a server that may be led into its own network: everybody who uses it has to know. */
import { TriangleAlert } from 'lucide-react'
import { useWords } from '#words'
import { withElements } from '@/components/words/with-elements'

export function PrivateNotice() {
  const { t } = useWords()
  return (
    <section aria-label={t('shell.private')} className="bg-warn-ground border-line border-b text-sm">
      <p className="max-w-page mx-auto flex gap-2 px-4 py-3 sm:px-6">
        <TriangleAlert aria-hidden className="text-warn mt-0.5 size-4 shrink-0" />
        <span>
          <strong className="font-semibold">{t('shell.private-allowed')}</strong>{' '}
          {withElements((at) => t('shell.private-means', at), {
            setting: <code className="font-mono [overflow-wrap:anywhere]">CARDPROOF_ALLOW_PRIVATE</code>,
          })}
        </span>
      </p>
    </section>
  )
}
