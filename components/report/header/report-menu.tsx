/** What else can be done with a report: print it, take it along, make a better picture. */
'use client'
import { useWords } from '#words'
import { Menu } from '../../ui/menu'

export interface ReportMenuProps {
  downloadHref: string | null
  /** Null where nobody may make anything of the report's image. */
  imageHref: string | null
  templateHref: string | null
}

export function ReportMenu({ downloadHref, imageHref, templateHref }: ReportMenuProps) {
  const { t } = useWords()
  return (
    <Menu
      label={t('shell.more')}
      items={[
        { label: t('verdict.print'), act: () => window.print() },
        ...(downloadHref === null
          ? []
          : [{ label: t('verdict.download'), href: downloadHref, download: true }]),
        ...(imageHref === null ? [] : [{ label: t('image.title'), href: imageHref }]),
        ...(templateHref === null ? [] : [{ label: t('template.title'), href: templateHref }]),
      ]}
    />
  )
}
