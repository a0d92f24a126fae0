/** The head of a page that works on a report or a link: the way back, its title, what it is for, and why the last press came to nothing. */
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { RefusalNote } from '../ui/form/refusal-note'

export interface ToolHeadProps {
  /** Of the report; null where there is none to go back to. */
  backHref: string | null
  title: string
  lead: string
  /** In words. */
  refused?: string | null
  /** Another way to the same end. */
  children?: ReactNode
}

export function ToolHead({ backHref, title, lead, refused = null, children }: ToolHeadProps) {
  const { t } = useWords()
  return (
    <>
      <header className="grid gap-3">
        {backHref === null ? null : (
          <p>
            <a
              href={backHref}
              className="text-accent inline-flex min-h-10 items-center gap-2 text-sm underline underline-offset-4"
            >
              <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
              {t('image.back')}
            </a>
          </p>
        )}
        <h1 className="text-lg font-semibold sm:text-xl">{title}</h1>
        <p className="text-soft max-w-prose">{lead}</p>
        {children}
      </header>
      {refused ? (
        <RefusalNote id="refused" className="max-w-prose p-3">
          {refused}
        </RefusalNote>
      ) : null}
    </>
  )
}
