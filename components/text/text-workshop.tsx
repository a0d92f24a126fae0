/** The page that writes the text of a card: what it is for, what became of the last press, and the studio. */
import { CircleCheck } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '../ui/button'
import { ToolHead } from '../workshop/tool-head'
import { TextStudio, type TextStudioProps } from './text-studio'
import { textWords } from './text-words'

export interface TextWorkshopProps extends Omit<TextStudioProps, 'said'> {
  backHref: string
  shareHref: string
  /** Why the last press came to nothing, in words. */
  refused: string | null
  done: 'kept' | 'dropped' | null
}

export function TextWorkshop({ backHref, shareHref, refused, done, ...studio }: TextWorkshopProps) {
  const words = useWords()
  const { t } = words
  const isShown = studio.isShared && done === 'kept'
  return (
    <div className="grid gap-6 *:min-w-0 sm:gap-8">
      <ToolHead backHref={backHref} title={t('text.title')} lead={t('text.lead')} refused={refused} />
      {done === null ? null : (
        <div id="done" className="flex scroll-mt-4 flex-wrap items-center gap-x-4 gap-y-2">
          <output className="flex max-w-prose gap-2 text-sm font-medium">
            <CircleCheck aria-hidden className="text-good mt-0.5 size-4 shrink-0" />
            {t(done === 'dropped' ? 'text.dropped' : isShown ? 'text.kept-shared' : 'text.kept')}
          </output>
          {isShown ? <Button href={shareHref}>{t('text.share')}</Button> : null}
        </div>
      )}
      <TextStudio {...studio} said={textWords(words)} />
    </div>
  )
}
