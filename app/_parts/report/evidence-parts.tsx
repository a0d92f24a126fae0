/** The parts of a report's evidence that come when they are opened, as the page of each and the tabs show them. */
import type { ReactNode } from 'react'
import type { EvidenceDoor, LaterPart, SourceDoor } from '@/components/report/evidence/evidence-door'
import { MessagePanel } from '@/components/report/evidence/message-panel'
import { NetworkPanel } from '@/components/report/evidence/network-panel'
import { linesInSource } from '@/components/report/evidence/source/places-in-source'
import { RawPanel } from '@/components/report/evidence/raw-panel'
import { SourceGap } from '@/components/report/evidence/source/source-gap'
import { SourceView } from '@/components/report/evidence/source/source-view'
import { HandoverPanel } from '@/components/report/fixes/handover-panel'
import { FindingRows } from '@/components/report/findings/finding-rows'
import { UnusedTags } from '@/components/report/evidence/tags-table'
import { allFixes } from '@/lib/preview/fixes/handover/all-fixes'
import { toMarkdown } from '@/lib/preview/fixes/handover/to-markdown'
import { toMessage } from '@/lib/preview/fixes/handover/to-message'
import { toPrompt } from '@/lib/preview/fixes/handover/to-prompt'
import { whatsAppWith } from '@/lib/preview/report/whatsapp-with'
import { reportInWords } from '@/lib/preview/words/report-in-words'
import { loadEvidence, loadGap, loadSource } from '../../_actions/evidence'
import { type EvidenceSource, type EvidenceSubject, reportHref } from './evidence-subject'
import { reportWords } from '../page-words'
import { renderCheck } from '../scan/render-check'
import { qrCode } from '../share/qr-code'

export function evidenceDoor(subject: EvidenceSubject): EvidenceDoor {
  return {
    href: (part) => `${reportHref(subject)}/evidence/${part}`,
    load: loadEvidence.bind(null, subject),
  }
}

const sourceDoor = (subject: EvidenceSubject): SourceDoor => ({
  text: loadSource.bind(null, subject),
  gap: loadGap.bind(null, subject),
  gapHref: (from, chars) => `${reportHref(subject)}/evidence/source?from=${from}&chars=${chars}`,
})

export interface EvidencePartProps {
  part: LaterPart
  subject: EvidenceSubject
  source: EvidenceSource
}

export function EvidencePart({ part, subject, source }: EvidencePartProps): ReactNode {
  const words = reportWords()
  if (part === 'fixes') {
    const all = allFixes(source.report, words)
    return (
      <HandoverPanel
        message={toMessage(all, words)}
        issue={toMarkdown(all, words)}
        prompt={toPrompt(all, words)}
      />
    )
  }
  const report = reportInWords(source.report, words)
  if (part === 'network') return <NetworkPanel {...report} />
  if (part === 'message') {
    const phoneHref = subject.of === 'scan' ? `${reportHref(subject)}/phone` : null
    const qr = qrCode(whatsAppWith(report.url))
    return <MessagePanel report={report} qr={qr} phoneHref={phoneHref} renderCheck={renderCheck} />
  }
  if (part === 'passed' || part === 'moot') {
    const status = part === 'passed' ? 'pass' : 'not-applicable'
    const findings = report.findings.filter((finding) => finding.status === status)
    return <FindingRows findings={findings} helpHref={(checkId) => `/rules/${checkId}`} />
  }
  if (part === 'tags') return <UnusedTags tags={report.tags} />
  if (part === 'raw')
    return (
      <RawPanel
        json={JSON.stringify(source.report, null, 2)}
        schemaVersion={report.schemaVersion}
        rulesetVersion={report.rulesetVersion}
        downloadHref={source.downloadHref}
      />
    )
  return (
    <SourceView
      headText={source.headText}
      charset={report.fetch.charset?.used ?? null}
      tags={report.tags}
      lines={linesInSource(report)}
      door={sourceDoor(subject)}
    />
  )
}

export interface EvidenceGapProps {
  source: EvidenceSource
  from: number
  chars: number
}

/** Null where there is no source. */
export function EvidenceGap({ source: { report, headText }, from, chars }: EvidenceGapProps): ReactNode {
  if (!headText) return null
  const { tags, fetch } = reportInWords(report, reportWords())
  const charset = fetch.charset?.used ?? null
  return <SourceGap headText={headText} charset={charset} tags={tags} from={from} chars={chars} />
}
