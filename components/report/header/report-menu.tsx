/** What else can be done with a report: print it, take it along. */
'use client'
import { Menu } from '../../ui/menu'

export interface ReportMenuProps {
  downloadHref: string | null
}

export function ReportMenu({ downloadHref }: ReportMenuProps) {
  return (
    <Menu
      label="More"
      items={[
        { label: 'Print or save as PDF', act: () => window.print() },
        ...(downloadHref === null ? [] : [{ label: 'Download JSON', href: downloadHref, download: true }]),
      ]}
    />
  )
}
