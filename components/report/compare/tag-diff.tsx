/** Tags as a line diff: what stayed, what went, what came; sign and word, not colour alone. */
import type { ReportComparison } from '@/lib/preview/report/compare/compare-reports'
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'
import { VisibleText } from '../evidence/visible-text'

const KINDS = {
  same: { sign: '', word: null, ofTwo: null, element: 'div', look: 'text-soft', mark: '' },
  removed: {
    sign: '−',
    word: 'compare.removed',
    ofTwo: 'compare.only-first',
    element: 'del',
    look: 'bg-fail-ground text-ink',
    mark: 'text-fail',
  },
  added: {
    sign: '+',
    word: 'compare.added',
    ofTwo: 'compare.only-second',
    element: 'ins',
    look: 'bg-good-ground text-ink',
    mark: 'text-good',
  },
} as const

export interface TagDiffProps {
  lines: ReportComparison['tags']
  /** Of two addresses nothing was removed or added: a line is in the one or in the other. */
  isSameAddress: boolean
}

export function TagDiff({ lines, isSameAddress }: TagDiffProps) {
  const { t } = useWords()
  return (
    <div className="border-line bg-surface overflow-hidden rounded-lg border font-mono text-sm">
      {lines.map(({ kind, text }, index) => {
        const { sign, element: Element, look, mark, ...words } = KINDS[kind]
        const word = isSameAddress ? words.word : words.ofTwo
        return (
          <Element
            // Lines of a diff never move, and one line can be in it twice.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            className={classNames('grid grid-cols-[32px_minmax(0,1fr)] no-underline', look)}
          >
            <span aria-hidden className={classNames('py-1 text-center font-bold select-none', mark)}>
              {sign}
            </span>
            <span className="min-w-0 py-1 pe-3">
              {word ? <span className="sr-only">{t(word)} </span> : null}
              <code dir="ltr" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
                <VisibleText text={text} />
              </code>
            </span>
          </Element>
        )
      })}
    </div>
  )
}
