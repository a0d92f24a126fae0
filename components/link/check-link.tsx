/** The way from any link to its check. */
import { ScanSearch } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button'

/** The form around the button; without one, the home page's field takes the link. */
export type RenderCheck = (link: string, button: ReactNode) => ReactNode

export interface CheckLinkProps {
  link: string
  label: string
  renderForm?: RenderCheck
}

export function CheckLink({ link, label, renderForm = toHomePage }: CheckLinkProps) {
  return renderForm(
    link,
    <Button type="submit" className="whitespace-normal">
      <ScanSearch aria-hidden />
      {label}
    </Button>,
  )
}

const toHomePage: RenderCheck = (link, button) => (
  <form action="/" method="get">
    <input type="hidden" name="input" value={link} />
    {button}
  </form>
)
