/** The document around every page: language, theme and the metadata all pages share. */
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { chosenTheme } from './_parts/page-frame'
import { PrivateNotice } from './_parts/private-notice'
import { env } from '@/lib/env'
import { baseUrl } from '@/lib/http/request-facts'

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(await baseUrl()),
    title: { default: 'Cardproof: see the WhatsApp card before you send', template: '%s · Cardproof' },
    applicationName: 'Cardproof',
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#17181b' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await chosenTheme()
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <body>
        {env().crawl.allowPrivate ? <PrivateNotice /> : null}
        {children}
      </body>
    </html>
  )
}
