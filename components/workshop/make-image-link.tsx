/** The way to a picture that is made of the page's words, with one line that says what it is. */
import { Shapes } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '../ui/button'

export function MakeImageLink({ href, kind }: { href: string; kind?: 'primary' | 'secondary' }) {
  const { t } = useWords()
  return (
    <div data-make-image="" className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <p className="max-w-prose text-sm">{t('template.fix-lead')}</p>
      <Button href={href} kind={kind}>
        <Shapes aria-hidden />
        {t('template.title')}
      </Button>
    </div>
  )
}
