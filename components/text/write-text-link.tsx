/** The way from a fault of the words to where other words are written, with one line that says what it is. */
import { PenLine } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '../ui/button'

export function WriteTextLink({ href }: { href: string }) {
  const { t } = useWords()
  return (
    <div data-write-text="" className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <p className="max-w-prose text-sm">{t('text.fix-lead')}</p>
      <Button href={href}>
        <PenLine aria-hidden />
        {t('text.title')}
      </Button>
    </div>
  )
}
