/** The page that makes a picture of words: what it is for, why a logo was not taken, and the studio. */
import { useWords } from '#words'
import { ToolHead } from './tool-head'
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
      <ToolHead backHref={backHref} title={t('template.title')} lead={t('template.lead')} refused={refused} />
      <TemplateStudio {...studio} said={templateWords(words, colours, fileBytesMax)} />
      <p className="text-soft max-w-prose text-sm">{t('template.private')}</p>
    </div>
  )
}
