/** The site's frame in the theme that this reader chose. */
import { cookies } from 'next/headers'
import { SiteShell, type SiteShellProps } from '@/components/ui/site-shell'
import type { Theme } from '@/components/ui/theme-switch'

export async function PageFrame(props: Omit<SiteShellProps, 'theme'>) {
  return <SiteShell {...props} theme={await chosenTheme()} />
}

/** The cookie is written in the browser and read here, so that the first byte already has the right theme. */
export async function chosenTheme(): Promise<Theme> {
  const value = (await cookies()).get('theme')?.value
  return value === 'light' || value === 'dark' ? value : 'system'
}
