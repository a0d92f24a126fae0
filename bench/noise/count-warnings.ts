/** How often each rule warns and fails over many reports, and how much a good page is warned about. */
import type { Report } from '../../lib/preview/report/schema'

export interface RuleNoise {
  id: string
  warns: number
  fails: number
  /** Outcomes that warn, the most frequent first. */
  codes: [code: string, count: number][]
}

export interface Noise {
  /** Reports of pages that could be judged. */
  pages: number
  rules: RuleNoise[]
  /** Warnings of each judged page, and of each that has no fault at all. */
  warnings: number[]
  ofGoodPages: number[]
  /** Pages on which several checks offer different code for one tag. */
  torn: number
}

export function countWarnings(reports: readonly Pick<Report, 'findings' | 'failure'>[]): Noise {
  const judged = reports.filter(({ findings }) =>
    findings.some(
      ({ id, status }) => id === 'og-title' && status !== 'not-applicable' && status !== 'unknown',
    ),
  )
  const rules = new Map<string, RuleNoise & { byCode: Map<string, number> }>()
  for (const { findings } of judged) {
    for (const { id, status, code } of findings) {
      const rule = rules.get(id) ?? { id, warns: 0, fails: 0, codes: [], byCode: new Map() }
      rules.set(id, rule)
      if (status === 'fail') rule.fails += 1
      if (status !== 'warn') continue
      rule.warns += 1
      rule.byCode.set(code, (rule.byCode.get(code) ?? 0) + 1)
    }
  }
  const counted = judged.map(({ findings }) => ({
    warnings: findings.filter(({ status }) => status === 'warn').length,
    isGood: findings.every(({ status }) => status !== 'fail'),
  }))
  return {
    pages: judged.length,
    rules: [...rules.values()]
      .map(({ byCode, ...rule }) => ({
        ...rule,
        codes: [...byCode].toSorted(([, one], [, other]) => other - one),
      }))
      .toSorted((one, other) => other.warns - one.warns || other.fails - one.fails),
    warnings: counted.map(({ warnings }) => warnings),
    ofGoodPages: counted.filter(({ isGood }) => isGood).map(({ warnings }) => warnings),
    torn: judged.filter(hasTwoCodesForOneTag).length,
  }
}

/** A page that reads two lines for one tag does not know which of them to paste. */
export function hasTwoCodesForOneTag({ findings }: Pick<Report, 'findings'>): boolean {
  const lines = new Map<string, string>()
  return findings.some(({ fix }) =>
    fix?.snippet?.language === 'html'
      ? fix.snippet.code.split('\n').some((line) => {
          const key = /^<(?:meta (?:property|name)="([^"]+)"|(title>))/.exec(line)?.slice(1).join('') ?? ''
          const before = lines.get(key)
          lines.set(key, line)
          return key !== '' && before !== undefined && before !== line
        })
      : false,
  )
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return ((low ?? 0) + (high ?? 0)) / 2
}
