/** "Built with …": what the page is made with and what stands in front of it; how that is known folds open. */
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { VisibleText } from '../evidence/visible-text'

interface Named {
  name: string
  /** By what it was recognised. */
  evidence: readonly string[]
}

/** The code of one stack, or the way through its menus. */
export interface StackCodeOf {
  name: string
  lines: readonly string[]
  /** `instead`: its name where it is another way than the files before it. */
  files: readonly { name: string; code: string; instead: string | null }[]
}

export interface BuiltWith {
  /** Empty: not recognised. */
  madeWith: readonly Named[]
  behind: readonly Named[]
  fixes: readonly StackCodeOf[]
}

export interface BuiltWithFoldProps {
  builtWith: BuiltWith
}

export function BuiltWithFold({ builtWith: { madeWith, behind } }: BuiltWithFoldProps) {
  const { t } = useWords()
  const stacks = { list: madeWith.map(({ name }) => name), kind: 'or' } as const
  const fronts = { list: behind.map(({ name }) => name) } as const
  const isKnown = madeWith.length > 0
  const said = isKnown
    ? behind.length > 0
      ? t('fixes.built-with-behind', { stacks, fronts })
      : t('fixes.built-with', { stacks })
    : behind.length > 0
      ? t('fixes.unknown-behind', { fronts })
      : t('fixes.unknown')
  const all = [...madeWith, ...behind]
  if (all.length === 0) return <p className="text-soft px-4 py-3 text-sm sm:px-5">{said}</p>
  return (
    <Disclosure summary={said} summaryClassName="min-h-12 px-4 sm:px-5">
      <div className="border-line border-t px-4 py-3 text-sm sm:px-5">
        <h3 className="text-soft mb-2">{t('fixes.how-known')}</h3>
        <dl className="grid gap-3">
          {all.map(({ name, evidence }) => (
            <div key={name}>
              <dt className="font-semibold">{name}</dt>
              {evidence.map((sign) => (
                <dd key={sign} dir="auto" className="font-mono [overflow-wrap:anywhere]">
                  <VisibleText text={sign} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
    </Disclosure>
  )
}
