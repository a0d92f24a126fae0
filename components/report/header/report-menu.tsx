/** What else can be done with a report: print it, take it along, make a better picture, tidy the link. */
'use client'
import { useWords } from '#words'
import { Menu } from '../../ui/menu'

export interface ReportMenuProps {
  downloadHref: string | null
  /** Null where nobody may make anything of the report's image. */
  imageHref: string | null
  templateHref: string | null
  textHref: string | null
  /** Null where it is not one's own link. */
  linkHref: string | null
}

export function ReportMenu({ downloadHref, imageHref, templateHref, textHref, linkHref }: ReportMenuProps) {
  const { t } = useWords()
  return (
    <Menu
      label={t('shell.more')}
      items={[
        { label: t('verdict.print'), act: () => window.print() },
        ...(downloadHref === null
          ? []
          : [{ label: t('verdict.download'), href: downloadHref, download: true }]),
        ...(linkHref === null ? [] : [{ label: t('link.open'), href: linkHref }]),
        ...(imageHref === null ? [] : [{ label: t('image.title'), href: imageHref }]),
        ...(templateHref === null ? [] : [{ label: t('template.title'), href: templateHref }]),
        ...(textHref === null ? [] : [{ label: t('text.title'), href: textHref }]),
      ]}
    />
  )
}
