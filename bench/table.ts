/** The result as a Markdown table, with what one must know to read it. */
import type { Cost, HostileRow } from './hostile'
import type { Blocked } from './run-hostile'
import type { Ratio, Row } from './summary'

export interface Result {
  /** YYYY-MM-DD, UTC. */
  date: string
  machine: { processor: string; cores: number; memoryGiB: number; system: string; node: string }
  /** Somebody else was using the machine: load per core when the run began. */
  loadPerCore: number
  what: string
  pages: number
  /** Pages timed at full speed, all rounds together; on a busy machine not all. */
  timed: number
  rounds: number
  seconds: number
  versions: Record<string, string>
  /** Node's flags for ours; the others have none. */
  serverFlags: readonly string[]
  rows: Row[]
  hostile: HostileRow[]
  /** Ours over the hostile heads. */
  blocked: Blocked
}

const HEADER = [
  'reader',
  'time per page, p50 / p95',
  'CPU per page',
  'pages/s, 32 at once',
  'over 10 Mbit/s, p50 / p95',
  'bytes read there',
  'peak memory',
  'pages read rightly',
]

export function toMarkdown(result: Result): string {
  const { rows, pages, blocked } = result
  const table = tableOf(
    HEADER,
    rows.map((row) => cells(row, result)),
  )
  const { processor, cores, memoryGiB, system, node } = result.machine
  return `${table}

${result.date} · ${cores} × ${processor}, ${memoryGiB} GiB, ${system}, Node ${node} · ${result.what} (${pages}) over loopback HTTP with gzip, each on a connection of its own · ${result.rounds} rounds (${result.timed} pages timed) of ${rows.length} contestants that take turns in rotating order, each in its own process, warmed up; the figures are medians over the rounds, the factors (×) compare with the floor inside each round.

- **floor**: undici streamed through gunzip into htmlparser2, over at \`</head>\`; no limits, no checks. **cardproof**: the guarded fetch, whether the response is the page, and the reading of the tags, as a scan does them; without the picture, the judging and the report.
- Peak memory is that of the whole process, Node included, with 32 pages at once. cardproof runs with the settings of its server (\`${result.serverFlags.join(' ')}\`), the others with plain Node.
- Rightly read: title, description, image and site name equal a parse5 reading of the document that shares no code with any contestant. Where a page has og:* that is right (of several any one); where it has none, any of its twitter:* and plain fallbacks; where it has neither, nothing is asked. White space and the shape of quotation marks do not count. A reader that prefers other sources to og:* by choice counts as different. Cardproof is counted by its forgiving reading: what it shows for Android is stricter by design, and ends at 300 KB.
${explained(rows)}${inEachRound(rows)}- Over 10 Mbit/s the server sends 1.25 MB/s on each connection; bytes are those that arrived at the socket, headers included.

What a hostile page costs, each in a process of its own that is ended at 1.5 GB or after 10 s:

${tableOf(['reader', '1 GB in 1 MB of gzip', 'a body without end'], hostileCells(result))}

The longest time a hostile head of 400 kB kept cardproof's event loop from turning: ${Math.round(blocked.worstMs)} ms (${blocked.head}; the whole visit took ${Math.round(blocked.cpuMs)} ms of processor time).
`
}

function tableOf(header: readonly string[], rows: readonly string[][]): string {
  const lines = [header, header.map((_, at) => (at === 0 ? ':--' : '--:')), ...rows]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

const hostileCells = ({ hostile, versions }: Result) =>
  hostile.map(({ contestant, bomb, endless }) => [
    nameOf(contestant, versions),
    costCell(bomb),
    costCell(endless),
  ])

function costCell({ outcome, seconds, memoryPeakBytes }: Cost): string {
  const memory = memoryPeakBytes === null ? '' : `, ${Math.round(memoryPeakBytes / 1_048_576)} MiB`
  return `${outcome.replaceAll('|', '/')}, ${seconds.toFixed(1)} s${memory}`
}

/** Why ours differs, page by page; the others' reasons are in the result's file. */
function explained(rows: readonly Row[]): string {
  const differs = Object.entries(
    rows.find(({ contestant }) => contestant === 'cardproof')?.correctness.differs ?? {},
  )
  if (differs.length === 0) return ''
  const why = differs.map(
    ([page, { fields, because }]) => `page ${page} (${fields}): ${because ?? 'not explained'}`,
  )
  return `- Where cardproof differs: ${why.join(' · ')}. An explained page is not counted as right.\n`
}

/** What must hold in every round, and not only in the middle one. */
function inEachRound(rows: readonly Row[]): string {
  const ours = rows.find(({ contestant }) => contestant === 'cardproof')
  return ours ? `- cardproof in each round, as factors of the floor: ${ratioWords(ours.ratios)}.\n` : ''
}

export function ratioWords(ratios: readonly Ratio[]): string {
  const all = (of: (ratio: Ratio) => number) => ratios.map((ratio) => of(ratio).toFixed(2)).join(' / ')
  return [
    `p50 ${all(({ wallP50 }) => wallP50)}`,
    `p95 ${all(({ wallP95 }) => wallP95)}`,
    `sum ${all(({ wallTotal }) => wallTotal)}`,
    `CPU ${all(({ cpu }) => cpu)}`,
    `pages/s at 32 ${all(({ throughput }) => throughput)}`,
  ].join(', ')
}

function cells(row: Row, { pages, versions }: Result): string[] {
  const { ratio, correctness } = row
  return [
    nameOf(row.contestant, versions),
    `${ms(row.wallP50Ms)} / ${ms(row.wallP95Ms)} ms${factor(ratio.wallP50)}`,
    `${ms(row.cpuMsPerPage)} ms${factor(ratio.cpu)}`,
    Math.round(row.pagesPerSecond).toLocaleString('en-US'),
    `${ms(row.lineP50Ms)} / ${ms(row.lineP95Ms)} ms`,
    `${(row.lineBytes / 1_000_000).toFixed(2)} MB`,
    `${Math.round(row.memoryPeakBytes / 1_048_576)} MiB`,
    `${correctness.pagesRight} (${((correctness.pagesRight * 100) / pages).toFixed(1)} %)${others(row)}`,
  ]
}

function nameOf(contestant: Row['contestant'], versions: Record<string, string>): string {
  const version = versions[contestant]
  return version ? `${contestant} ${version}` : `**${contestant}**`
}

function others({ correctness: { differs, failed } }: Row): string {
  const reasons = Object.values(differs).map(({ because }) => because)
  const known = reasons.filter((because) => because !== null).length
  const unknown = reasons.length - known
  const unread = Object.keys(failed).length
  return `${known ? `, ${known} explained` : ''}${unknown ? `, ${unknown} not` : ''}${unread ? `, ${unread} not read` : ''}`
}

const factor = (ratio: number) => (ratio === 1 ? '' : ` (${ratio.toFixed(ratio < 10 ? 1 : 0)} ×)`)
const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0)
