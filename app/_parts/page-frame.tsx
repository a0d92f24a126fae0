/** The site's frame in the theme that this reader chose and with the languages to choose from, with the address field on every page but home. */
import { cookies } from 'next/headers'
import { SiteShell, type SiteShellProps } from '@/components/ui/site-shell'
import type { Theme } from '@/components/ui/theme-switch'
import { languageLinks } from './language-links'
import { AddressField } from './scan/address-field'

export interface PageFrameProps extends Omit<SiteShellProps, 'theme' | 'field' | 'languages'> {
  /** The home page has a larger field of its own. */
  home?: boolean
}

export async function PageFrame({ home = false, ...props }: PageFrameProps) {
  const field = home ? null : <AddressField />
  return <SiteShell {...props} theme={await chosenTheme()} languages={languageLinks()} field={field} />
}

/** The cookie is written in the browser and read here, so that the first byte already has the right theme. */
export async function chosenTheme(): Promise<Theme> {
  const value = (await cookies()).get('theme')?.value
  return value === 'light' || value === 'dark' ? value : 'system'
}
