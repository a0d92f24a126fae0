/** All that is to be handed over of a report, in one reader's language: the form of the text decides only how it is written. */
import type { Report } from '../../report/schema'
import type { StoredReport } from '../../report/stored/stored-report'
import { phrase } from '../../vocabulary/message'
import type { Words } from '../../words/create-words'
import { reportInWords } from '../../words/report-in-words'
import { cardText, type CardText } from '../card-text'
import type { CodeLanguage } from '../recipe'
import { linesOf, stackFixes, type StackFix } from '../stack-fixes'
import { plainHtml } from '../plain-html'

export interface HandedCode {
  /** The file that it goes into; null where the steps say it. */
  name: string | null
  language: string
  code: string
}

export interface HandedFix {
  title: string
  summary: string
  steps: string | null
  code: HandedCode | null
}

export interface HandedStack {
  title: string
  /** What to do and what to mind. */
  lines: string[]
  code: HandedCode[]
}

export interface AllFixes {
  url: string
  host: string
  verdict: string
  stacks: string[]
  fixes: HandedFix[]
  stackFixes: HandedStack[]
  /** Null where nothing is known of the page. */
  card: CardText | null
}

export function allFixes(report: StoredReport, words: Words): AllFixes {
  const { url, verdict, causes } = reportInWords(report, words)
  // Safe: the parts that only this schema version has are optional, and the others have none.
  const now = 'causes' in report ? (report as Report) : null
  const card = now && cardText(now, words)
  const inStacks = now && card ? stackFixes(now, card) : []
  const plain = words.say(phrase('handover.plain', {}))
  return {
    url,
    host: URL.parse(url)?.hostname ?? url,
    verdict: verdict.sentence,
    stacks: inStacks.map(({ name }) => name),
    fixes: causes.map(({ title, summary, fix }) => ({
      title,
      summary,
      steps: fix?.steps ?? null,
      code: fix?.snippet ? { name: null, ...fix.snippet } : null,
    })),
    stackFixes:
      card && causes.some(({ fix }) => fix?.snippet?.language === 'html')
        ? [
            ...inStacks.map((fix) => inWords(fix, words)),
            { title: plain, lines: [], code: [{ name: null, language: 'html', code: plainHtml(card) }] },
          ]
        : [],
    card,
  }
}

function inWords({ name, menu, files, notes }: StackFix, words: Words): HandedStack {
  return {
    title: words.say(phrase('handover.whole-card', { stack: name })),
    lines: linesOf({ name, menu, notes }, words),
    code: files.map((file) => ({
      name: file.isOptional ? words.say(phrase('handover.instead', { file: file.name })) : file.name,
      language: FENCES[file.language] ?? file.language,
      code: file.code,
    })),
  }
}

/** What Markdown calls a language, where it is another name. */
const FENCES: Partial<Record<CodeLanguage, string>> = {
  'go-template': 'go-html-template',
  blade: 'php',
  django: 'jinja',
  text: '',
}
