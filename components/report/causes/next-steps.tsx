/** What to do with a link that is ready: send it, copy it, look at it on every device. */
import { Send, Smartphone } from 'lucide-react'
import { whatsAppWith } from '@/lib/preview/report/whatsapp-with'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { Panel } from '../../ui/panel'

export function NextSteps({ link }: { link: string }) {
  const { t } = useWords()
  return (
    <section aria-label={t('causes.next')} className="print:hidden">
      <Panel className="grid gap-3 p-4 sm:p-5">
        <h2 className="text-base font-semibold">{t('causes.next')}</h2>
        <p className="text-soft max-w-prose text-sm">{t('causes.next-lead')}</p>
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" href={whatsAppWith(link)} target="_blank" rel="noopener noreferrer">
            <Send aria-hidden />
            {t('causes.send')}
          </Button>
          <CopyButton text={link} label={t('causes.copy-link')} kind="secondary" />
          <Button href="?show=all#stage">
            <Smartphone aria-hidden />
            {t('causes.all-devices')}
          </Button>
        </div>
      </Panel>
    </section>
  )
}
