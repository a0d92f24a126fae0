/** The document around every page: language, theme and the metadata all pages share. */
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { chosenTheme } from './_parts/page-frame'
import { PrivateNotice } from './_parts/report/private-notice'
import { reportWords, screenWords } from './_parts/page-words'
import { ProvideWords } from '@/components/words/provide-words'
import { env } from '@/lib/env'
import { baseUrl } from '@/lib/http/request-facts'
import { requestLanguage } from '@/lib/language'

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(await baseUrl()),
    title: { default: screenWords().t('home.site'), template: '%s · Cardproof' },
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
  preload(interLatin, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  const { language, direction } = reportWords()
  return (
    <html
      lang={language}
      dir={direction}
      data-theme={theme === 'system' ? undefined : theme}
      suppressHydrationWarning
    >
      <body>
        <ProvideWords language={requestLanguage()}>
          {env().crawl.allowPrivate ? <PrivateNotice /> : null}
          {children}
        </ProvideWords>
      </body>
    </html>
  )
}
