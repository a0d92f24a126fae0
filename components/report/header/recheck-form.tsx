/** Runs the check again: an ordinary form, so that it works without scripting. */
import { RefreshCw } from 'lucide-react'
import { useWords } from '#words'
import { Button, type ButtonProps } from '../../ui/button'

export interface Recheck {
  action: string | ((data: FormData) => void | Promise<void>)
  /** Hidden fields, e.g. the address and the scan it repeats. */
  fields: Readonly<Record<string, string>>
}

export interface RecheckFormProps {
  recheck: Recheck
  /** Only one on the page responds to the key `r`. */
  keyed?: boolean
  kind?: Extract<ButtonProps['kind'], string>
  className?: string
}

export function RecheckForm({ recheck, keyed, kind = 'secondary', className }: RecheckFormProps) {
  const { t } = useWords()
  const { action, fields } = recheck
  return (
    <form action={action} method={typeof action === 'string' ? 'post' : undefined} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" kind={kind} data-key={keyed ? 'recheck' : undefined} className="w-full">
        <RefreshCw aria-hidden />
        {t('scanning.recheck')}
      </Button>
    </form>
  )
}
