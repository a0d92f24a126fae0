/** The languages of the site, each by its own name: the same page in that language, which is then kept. */
import { Languages } from 'lucide-react'
import { useWords } from '#words'

export interface LanguageLink {
  /** BCP 47. */
  language: string
  /** In the language itself. */
  name: string
  direction: 'ltr' | 'rtl'
  href: string
}

export function LanguageLinks({ languages }: { languages: readonly LanguageLink[] }) {
  const { language: current, t } = useWords()
  if (languages.length < 2) return null
  return (
    <nav aria-label={t('shell.languages')} className="flex flex-wrap items-center gap-x-1 sm:-ms-1">
      <Languages aria-hidden className="me-1 size-4" />
      {languages.map(({ language, name, direction, href }) => (
        // Not a change within the page: the document itself is in the language. In the reader's own typeface:
        // ours for another script would be downloaded on every page, for one word.
        <a
          key={language}
          href={href}
          lang={language}
          hrefLang={language}
          dir={direction}
          rel="nofollow"
          aria-current={language === current ? 'true' : undefined}
          className="hover:text-ink aria-[current]:text-ink not-aria-[current]:font-system flex min-h-10 items-center rounded-md px-2 aria-[current]:font-medium"
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
