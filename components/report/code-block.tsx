/** Code as plain text in a box, with a button that copies it. */
import { CopyButton } from '../ui/copy-button'
import { classNames } from '../ui/class-names'

export interface CodeBlockProps {
  code: string
  /** What is copied, e.g. "Copy the fix". */
  copyLabel?: string
  className?: string
}

export function CodeBlock({ code, copyLabel = 'Copy', className }: CodeBlockProps) {
  return (
    <div className={classNames('border-line bg-sunken overflow-hidden rounded-md border', className)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the sideways scroll must be reachable by keyboard */}
      <pre tabIndex={0} className="overflow-x-auto p-3 font-mono text-sm -outline-offset-2">
        <code dir="ltr">{code}</code>
      </pre>
      <div className="border-line flex justify-end border-t">
        <CopyButton text={code} label={copyLabel} />
      </div>
    </div>
  )
}
