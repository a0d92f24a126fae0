/** One's own short link of the finished one: made when the reader presses, by the service that this server is set to. All texts are handed in, since it runs in the browser and few servers need them. */
import { Link2 } from 'lucide-react'
import { CopyButton } from '../ui/copy-button'
import { BusyButton } from './busy-button'
import { CheckLink, type RenderCheck } from './check-link'

export interface ShortLinkTexts {
  /** Names the service. */
  lead: string
  button: string
  working: string
  made: string
  copy: string
  check: string
}

export interface ShortLinkPanelProps {
  link: string
  /** Null until it was made. */
  made: string | null
  /** In words. */
  problem: string | null
  action: string | ((form: FormData) => void)
  texts: ShortLinkTexts
  renderCheck?: RenderCheck
}

export function ShortLinkPanel({ link, made, problem, action, texts, renderCheck }: ShortLinkPanelProps) {
  return (
    <div className="grid justify-items-start gap-3 text-sm">
      <p className="text-soft max-w-prose [overflow-wrap:anywhere]">{texts.lead}</p>
      {problem ? (
        <p role="alert" className="text-fail [overflow-wrap:anywhere]">
          {problem}
        </p>
      ) : null}
      {made ? (
        <>
          <div className="border-line bg-sunken flex w-full flex-wrap items-center justify-between gap-x-4 rounded-md border ps-3">
            <output aria-label={texts.made} className="py-2 font-mono [overflow-wrap:anywhere]">
              <bdi dir="ltr">{made}</bdi>
            </output>
            <CopyButton text={made} label={texts.copy} />
          </div>
          <CheckLink link={made} label={texts.check} {...(renderCheck && { renderForm: renderCheck })} />
        </>
      ) : (
        <form action={action}>
          <input type="hidden" name="link" value={link} />
          <BusyButton icon={<Link2 aria-hidden />} label={texts.button} busyLabel={texts.working} />
        </form>
      )}
    </div>
  )
}
