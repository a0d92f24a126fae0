/** Code as plain text in a box, with a button that copies it. */
import { CopyButton } from '../../ui/copy-button'
import { ScrollBox } from '../../ui/scroll-box'
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
      <ScrollBox label={label} className="p-3 font-mono text-sm">
        <pre>
          <code dir="ltr">
            <VisibleText text={code} />
          </code>
        </pre>
      </ScrollBox>
      <div className="border-line flex justify-end border-t">
        <CopyButton text={code} label={copyLabel} />
      </div>
    </div>
  )
}
