/** The fix of a cause in the stack that the page is made with: what to do there, and each file to paste. */
import type { CauseInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { VisibleText } from '../evidence/visible-text'
import { CodeBlock } from '../findings/code-block'
import type { StackCodeOf } from './built-with'

/** Only what is mended by tags looks different in each stack. */
export const takesTags = ({ code, fix }: Pick<CauseInWords, 'code' | 'fix'>): boolean =>
  code === 'tags-behind-head' || (fix?.snippet?.language === 'html' && fix.snippet.code.includes('<meta '))

export interface StackCodeProps {
  stack: StackCodeOf
  isOpen: boolean
}

export function StackCode({ stack: { name, lines, files }, isOpen }: StackCodeProps) {
  const { t } = useWords()
  return (
    <Disclosure summary={t('fixes.for-stack', { stack: name })} open={isOpen} className="-ml-1 min-w-0">
      <div className="mb-2 ml-1 grid min-w-0 gap-3">
        {lines.map((line) => (
          <p key={line} className="max-w-prose text-sm [overflow-wrap:anywhere]">
            <VisibleText text={line} />
          </p>
        ))}
        {files.map((file) => (
          <div key={file.name} className="grid min-w-0 gap-1">
            <p dir="auto" className="text-soft font-mono text-sm [overflow-wrap:anywhere]">
              {file.instead ?? file.name}
            </p>
            <CodeBlock
              code={file.code}
              label={t('fixes.code-of', { stack: name, file: file.name })}
              copyLabel={t('fixes.copy-code')}
            />
          </div>
        ))}
      </div>
    </Disclosure>
  )
}
