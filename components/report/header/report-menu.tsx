/** What else can be done with a report: print it, take it along. */
'use client'
import { useWords } from '#words'
import { Menu } from '../../ui/menu'

export interface ReportMenuProps {
  downloadHref: string | null
}

export function ReportMenu({ downloadHref }: ReportMenuProps) {
  const { t } = useWords()
  return (
    <Menu
      label={t('shell.more')}
      items={[
        { label: t('verdict.print'), act: () => window.print() },
        ...(downloadHref === null
          ? []
          : [{ label: t('verdict.download'), href: downloadHref, download: true }]),
      ]}
    />
  )
}
