/** The texts of the panel for short links, which names the service. */
import type { ShortLinkTexts } from '@/components/link/short-link-panel'
import { screenWords } from '../page-words'

export function shortLinkTexts(host: string): ShortLinkTexts {
  const { t } = screenWords()
  return {
    lead: t('link.short-lead', { host }),
    button: t('link.short-button'),
    working: t('link.short-working'),
    made: t('link.short-made'),
    copy: t('link.short-copy'),
    check: t('link.short-check'),
  }
}
