/** The frame of every page: skip link, header with the brand, the address field and two ways, the page, a quiet footer. */
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { classNames } from './class-names'
import { KeyHelp } from './key-help'
import { type LanguageLink, LanguageLinks } from './language-links'
import { ThemeSwitch, type Theme } from './theme-switch'
import { Wordmark } from './wordmark'

export interface SiteShellProps {
  children: ReactNode
  /** Which entry of the navigation is this page. */
  current?: 'history' | 'rules' | null
  theme?: Theme
  /** This page in other languages; none on a page that broke. */
  languages?: readonly LanguageLink[]
  /** The share page has no team furniture. */
  bare?: boolean
  /** The address field; the home page has its own. */
  field?: ReactNode
}

const NAV = [
  { id: 'history', label: 'shell.history', href: '/history' },
  { id: 'rules', label: 'shell.rules', href: '/rules' },
] as const

export function SiteShell({
  children,
  current = null,
  theme = 'system',
  languages = [],
  bare = false,
  field = null,
}: SiteShellProps) {
  const { t } = useWords()
  return (
    <div className="flex min-h-dvh flex-col print:block print:min-h-0">
      <a
        href="#main"
        className="bg-primary text-on-primary sr-only z-50 rounded-md px-4 py-3 text-sm focus:not-sr-only focus:fixed focus:top-2 focus:left-2 print:hidden"
      >
        {t('shell.skip')}
      </a>
      <header className="border-line bg-surface border-b print:hidden">
        {/* Columns that do not depend on what has arrived of a page: nothing moves while the rest of it does. */}
        <div className="max-w-page mx-auto flex flex-wrap items-center gap-x-2 px-4 sm:grid sm:grid-cols-[minmax(max-content,1fr)_minmax(0,28rem)_minmax(max-content,1fr)] sm:gap-x-4 sm:px-6">
          <a
            href="/"
            aria-label={t('shell.home')}
            className="flex min-h-12 items-center justify-self-start rounded-md sm:min-h-14"
          >
            <Wordmark />
          </a>
          {/* Below brand and navigation on a phone, between them on wide screens. */}
          {field ? <div className="w-full pb-2 max-sm:order-last sm:col-start-2 sm:py-2">{field}</div> : null}
          <div
            className={classNames(
              'grid items-center max-sm:flex-1 sm:col-start-3 sm:gap-x-2 sm:justify-self-end',
              bare ? 'justify-end' : 'grid-cols-[1fr_2.5rem] sm:grid-cols-[auto_5rem]',
            )}
          >
            {bare ? null : (
              <nav aria-label={t('shell.navigation')} className="flex items-center">
                {NAV.map((entry) => (
                  <a
                    key={entry.id}
                    href={entry.href}
                    aria-current={entry.id === current ? 'page' : undefined}
                    className={classNames(
                      'hover:text-ink flex min-h-10 items-center rounded-md px-2 text-sm font-medium sm:px-3',
                      entry.id === current ? 'text-ink' : 'text-soft',
                    )}
                  >
                    {t(entry.label)}
                  </a>
                ))}
              </nav>
            )}
            <div className="flex items-center justify-end">
              <KeyHelp />
              <ThemeSwitch theme={theme} />
            </div>
          </div>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="max-w-page mx-auto w-full flex-1 px-4 py-6 outline-none sm:px-6 sm:py-8 print:max-w-none print:p-0"
      >
        {children}
      </main>
      <footer className="border-line border-t print:hidden">
        <div className="max-w-page text-soft mx-auto flex flex-wrap justify-between gap-x-6 gap-y-2 px-4 py-6 text-sm sm:px-6">
          <div className="w-full">
            <LanguageLinks languages={languages} />
          </div>
          <p>{t('shell.about')}</p>
          <p>{t('shell.not-affiliated')}</p>
        </div>
      </footer>
    </div>
  )
}
