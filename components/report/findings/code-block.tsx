/** Code as plain text in a box, wrapped so that none of it is out of sight, with a button that copies it. */
import { CopyButton } from '../../ui/copy-button'
import { classNames } from '../../ui/class-names'
import { VisibleText } from '../evidence/visible-text'

export interface CodeBlockProps {
  code: string
  /** Names the box; unique on the page. */
  label: string
  /** What is copied, e.g. "Copy the fix". */
  copyLabel?: string
  className?: string
}

export function CodeBlock({ code, label, copyLabel, className }: CodeBlockProps) {
  return (
    <div className={classNames('border-line bg-sunken overflow-hidden rounded-md border', className)}>
      <section aria-label={label} className="p-3 font-mono text-sm">
        <pre dir="ltr" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
          <code dir="ltr">
            <VisibleText text={code} />
          </code>
        </pre>
      </section>
      <div className="border-line flex justify-end border-t">
        <CopyButton text={code} label={copyLabel} />
      </div>
    </div>
  )
}
