/** The page that makes a picture of words: what it is for, why a logo was not taken, and the studio. */
import { ArrowLeft, CircleAlert } from 'lucide-react'
import { useWords } from '#words'
import { TemplateStudio, type TemplateStudioProps } from './template-studio'
import { templateWords } from './template-words'

export interface TemplateWorkshopProps extends Omit<TemplateStudioProps, 'said'> {
  backHref: string
  /** Why the last logo was not taken, in words. */
  refused: string | null
  /** Of the page, `#rrggbb`. */
  colours: readonly string[]
  fileBytesMax: number
}

export function TemplateWorkshop(props: TemplateWorkshopProps) {
  const { backHref, refused, colours, fileBytesMax, ...studio } = props
  const words = useWords()
  const { t } = words
  return (
    <div className="grid gap-6 *:min-w-0 sm:gap-8">
      <header className="grid gap-3">
        <p>
          <a
            href={backHref}
            className="text-accent inline-flex min-h-10 items-center gap-2 text-sm underline underline-offset-4"
          >
            <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
            {t('image.back')}
          </a>
        </p>
        <h1 className="text-lg font-semibold sm:text-xl">{t('template.title')}</h1>
        <p className="text-soft max-w-prose">{t('template.lead')}</p>
      </header>
      {refused ? (
        <p
          id="refused"
          role="alert"
          className="text-fail bg-fail-ground flex max-w-prose gap-2 rounded-md p-3 text-sm"
        >
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {refused}
        </p>
      ) : null}
      <TemplateStudio {...studio} said={templateWords(words, colours, fileBytesMax)} />
      <p className="text-soft max-w-prose text-sm">{t('template.private')}</p>
    </div>
  )
}
