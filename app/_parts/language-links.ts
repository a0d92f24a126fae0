/** This page in each language of ours. */
import type { LanguageLink } from '@/components/ui/language-links'
import { addressIn } from '@/lib/http/reader-language'
import { requestUrl } from '@/lib/language'
import { CATALOGUES, LANGUAGES } from '@/lib/preview/words/languages'

export function languageLinks(): LanguageLink[] {
  const url = requestUrl() ?? '/'
  return LANGUAGES.map((language) => {
    const { name, direction } = CATALOGUES[language]
    return { language, name, direction, href: addressIn(language, url) }
  })
}
