/** What a page is made with, in words: the names, the evidence for each, and the fix in each stack. */
import type { Report } from '../report/schema'
import type { StoredReport } from '../report/stored/stored-report'
import { phrase } from '../vocabulary/message'
import { FRONT_NAMES, STACK_NAMES } from '../vocabulary/stacks/ids'
import type { Words } from '../words/create-words'
import { cardText } from './card-text'
import { linesOf, stackFixes } from './stack-fixes'

export interface NamedWithEvidence {
  name: string
  evidence: string[]
}

export interface BuiltWithInWords {
  /** Empty: not recognised. */
  madeWith: NamedWithEvidence[]
  behind: NamedWithEvidence[]
  fixes: {
    name: string
    /** The way through the menus, and what to mind. */
    lines: string[]
    /** `instead`: of the files before it, in words. */
    files: { name: string; code: string; instead: string | null }[]
  }[]
}

/** Null for a report of a page that did not come, or of an earlier version. */
export function builtWith(stored: StoredReport, words: Words): BuiltWithInWords | null {
  if (!('causes' in stored) || !('stack' in stored) || !stored.stack) return null
  const report: Pick<Report, 'stack' | 'values' | 'findings'> = stored
  const card = cardText(report, words)
  const named = (names: Readonly<Record<string, string>>, all: NonNullable<Report['stack']>['behind']) =>
    all.flatMap(({ id, evidence }) => {
      const name = Object.hasOwn(names, id) ? names[id] : undefined
      return name === undefined ? [] : { name, evidence: evidence.map((one) => words.say(one)) }
    })
  return {
    madeWith: named(STACK_NAMES, stored.stack.madeWith),
    behind: named(FRONT_NAMES, stored.stack.behind),
    fixes: card
      ? stackFixes(report, card).map((fix) => ({
          name: fix.name,
          lines: linesOf(fix, words),
          files: fix.files.map(({ name, code, isOptional }) => ({
            name,
            code,
            instead: isOptional ? words.say(phrase('handover.instead', { file: name })) : null,
          })),
        }))
      : [],
  }
}
