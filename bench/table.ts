/** The result as a Markdown table, with what one must know to read it. */
import type { Row } from './summary'

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
  rows: Row[]
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
  const { rows, pages } = result
  const lines = [
    HEADER,
    HEADER.map((_, at) => (at === 0 ? ':--' : '--:')),
    ...rows.map((row) => cells(row, result)),
  ]
  const table = lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
  const { processor, cores, memoryGiB, system, node } = result.machine
  return `${table}

${result.date} · ${cores} × ${processor}, ${memoryGiB} GiB, ${system}, Node ${node} · ${result.what} (${pages}) over loopback HTTP with gzip, each on a connection of its own · ${result.rounds} rounds (${result.timed} pages timed) of ${rows.length} contestants that take turns in rotating order, each in its own process, warmed up; the figures are medians over the rounds, the factors (×) compare with the floor inside each round.

- **floor**: undici streamed through gunzip into htmlparser2, over at \`</head>\`; no limits, no checks. **cardproof**: the guarded fetch and the reading of the tags, without the picture and the judging.
- Peak memory is that of the whole process, Node included, with 32 pages at once.
- Rightly read: title, description, image and site name equal a parse5 reading of the document that shares no code with any contestant. Where a page has og:* that is right (of several any one); where it has none, any of its twitter:* and plain fallbacks; where it has neither, nothing is asked. White space and the shape of quotation marks do not count. A reader that prefers other sources to og:* by choice counts as different. Cardproof is counted by its forgiving reading: what it shows for Android is stricter by design.
- Over 10 Mbit/s the server sends 1.25 MB/s on each connection; bytes are those that arrived at the socket, headers included.
`
}

function cells(row: Row, { pages, versions }: Result): string[] {
  const { ratio, correctness } = row
  const version = versions[row.contestant]
  return [
    version ? `${row.contestant} ${version}` : `**${row.contestant}**`,
    `${ms(row.wallP50Ms)} / ${ms(row.wallP95Ms)} ms${factor(ratio.wallP50)}`,
    `${ms(row.cpuMsPerPage)} ms${factor(ratio.cpu)}`,
    Math.round(row.pagesPerSecond).toLocaleString('en-US'),
    `${ms(row.lineP50Ms)} / ${ms(row.lineP95Ms)} ms`,
    `${(row.lineBytes / 1_000_000).toFixed(2)} MB`,
    `${Math.round(row.memoryPeakBytes / 1_048_576)} MiB`,
    `${correctness.pagesRight} (${((correctness.pagesRight * 100) / pages).toFixed(1)} %)`,
  ]
}

const factor = (ratio: number) => (ratio === 1 ? '' : ` (${ratio.toFixed(ratio < 10 ? 1 : 0)} ×)`)
const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0)
