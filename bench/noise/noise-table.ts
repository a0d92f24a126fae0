/** What the count of warnings says, as Markdown. */
import { median, type Noise } from './count-warnings'
import { STAND_IN } from './replay-network'

/** A rule about polish that warns more often than this is not listened to. */
const WARNS_SHARE_MAX = 0.25
const CODES_SHOWN_MAX = 3

export function noiseTable({ pages, rules, warnings, ofGoodPages, torn }: Noise, recorded: number): string {
  const share = (count: number) => (pages === 0 ? '–' : `${((100 * count) / pages).toFixed(1)} %`)
  const rows = rules
    .filter(({ warns, fails }) => warns + fails > 0)
    .map(({ id, warns, fails, codes }) => {
      const loud = warns > pages * WARNS_SHARE_MAX ? ' (above 25 %)' : ''
      const said = codes.slice(0, CODES_SHOWN_MAX).map(([code, count]) => `${code} ${count}`)
      return `| ${id} | ${share(warns)}${loud} | ${share(fails)} | ${said.join(', ')} |`
    })
  const good = `Warnings of a page: median ${median(warnings)} · of a page without a fault (${ofGoodPages.length}): median ${median(ofGoodPages)}, none on ${ofGoodPages.filter((count) => count === 0).length}`
  return `${pages} of ${recorded} recorded pages were judged; the others are walls, errors or empty. ${STAND_IN}

| rule | warns | fails | warnings by outcome |
| --- | --- | --- | --- |
${rows.join('\n')}

${good}
Pages that are offered two different codes for one tag: ${torn} (${share(torn)})
`
}
