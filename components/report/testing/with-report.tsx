/** A report as the pages render it, for tests: with everything that can be offered around it. */
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import type { BuiltWith } from '../fixes/built-with'
import type { EvidenceDoor, SourceDoor } from '../evidence/evidence-door'
import { NetworkPanel } from '../evidence/network-panel'
import { linesInSource } from '../evidence/source/places-in-source'
import { RawPanel } from '../evidence/raw-panel'
import { SourceView } from '../evidence/source/source-view'
import { UnusedTags } from '../evidence/tags-table'
import { FindingRows } from '../findings/finding-rows'
import { ReportView, type ReportViewProps } from '../report-view'
import { StageAddress } from '../stage/stage-address'
import { disguised } from './disguise'
import { NEEDS_FOR_TEST } from './needs'
import { HEAD_FOR_TEST } from './stored-report'

export interface ReportForTestProps extends Partial<ReportViewProps> {
  report: ReportInWords
  /** Of the address: the view of the stage. */
  query?: string
}

export function ReportForTest({ report, query = '', ...rest }: ReportForTestProps) {
  return (
    <StageAddress search={query.replace(/^\?/, '')}>
      <ReportView
        report={report}
        evidence={EVIDENCE_FOR_TEST}
        builtWith={BUILT_WITH_FOR_TEST}
        scannedAt="2026-11-20T09:12:00.000Z"
        pictures={{ small: '/pictures/a', large: '/pictures/b' }}
        needs={NEEDS_FOR_TEST}
        recheck={{ action: '/check', fields: { input: report.url } }}
        shareHref="#share"
        downloadHref="/report.json"
        helpHref={(id) => `/rules/${id}`}
        {...rest}
      />
    </StageAddress>
  )
}

/** Like everything that is no word of the screens. */
const BUILT_WITH_FOR_TEST: BuiltWith = disguised({
  madeWith: [{ name: 'Ghost', evidence: ['powered-by: Ghost'] }],
  behind: [{ name: 'Fastly', evidence: ['x-served-by: cache'] }],
  fixes: [
    { name: 'Ghost', lines: ['Ghost → Posts'], files: [{ name: 'page.hbs', code: '<meta>', instead: null }] },
  ],
})
const never = () => Promise.reject(new Error('nobody opens anything here'))
const EVIDENCE_FOR_TEST: EvidenceDoor = { href: (part) => `/report/evidence/${part}`, load: never }
export const SOURCE_DOOR_FOR_TEST: SourceDoor = {
  text: never,
  gap: never,
  gapHref: (from, chars) => `/report/evidence/source?from=${from}&chars=${chars}`,
}

export interface PartsForTestProps {
  report: ReportInWords
  headText?: string | null
}

/** What comes when its tab is opened. */
export function PartsForTest({ report, headText = HEAD_FOR_TEST }: PartsForTestProps) {
  return (
    <>
      <SourceView
        headText={headText}
        charset={report.fetch.charset?.used ?? null}
        tags={report.tags}
        lines={linesInSource(report)}
        door={SOURCE_DOOR_FOR_TEST}
      />
      <UnusedTags tags={report.tags} />
      <NetworkPanel fetch={report.fetch} image={report.image} visits={report.visits} />
      <FindingRows findings={report.findings} helpHref={(id) => `/checks/${id}`} />
      <RawPanel
        json={JSON.stringify({ url: report.url }, null, 2)}
        schemaVersion={report.schemaVersion}
        rulesetVersion={report.rulesetVersion}
        downloadHref="/report.json"
      />
    </>
  )
}
