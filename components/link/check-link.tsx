/** The way from any link to its check: the home page's field with the link in it. */
import { ScanSearch } from 'lucide-react'
import { Button } from '../ui/button'

export function CheckLink({ link, label }: { link: string; label: string }) {
  return (
    <form action="/" method="get">
      <input type="hidden" name="input" value={link} />
      <Button type="submit">
        <ScanSearch aria-hidden />
        {label}
      </Button>
    </form>
  )
}
