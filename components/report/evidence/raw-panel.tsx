/** The whole report as JSON: its beginning to read, all of it to download. */
import { Download } from 'lucide-react'
import type { Report } from '@/lib/preview/report/schema'
import { Button } from '../../ui/button'
import { ScrollBox } from '../../ui/scroll-box'
import { countText } from './quantities'

export interface RawPanelProps {
  report: Report
  /** Where the whole document can be had; null leaves the button out. */
  downloadHref: string | null
}

const SHOWN_CHARS = 40_000

export function RawPanel({ report, downloadHref }: RawPanelProps) {
  const json = JSON.stringify(report, null, 2)
  const cut = json.length > SHOWN_CHARS
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-4">
        {downloadHref ? (
          <Button href={downloadHref} download>
            <Download aria-hidden />
            Download JSON
          </Button>
        ) : null}
        <p className="text-soft text-sm">
          Schema {report.schemaVersion}, rules {report.rulesetVersion}
          {cut ? `; the first ${countText(SHOWN_CHARS)} of ${countText(json.length)} characters` : ''}
        </p>
      </div>
      <ScrollBox
        label="The report as JSON"
        className="border-line bg-sunken max-h-160 rounded-lg border p-4 font-mono text-sm"
      >
        <pre>
          <code dir="ltr">{cut ? `${json.slice(0, SHOWN_CHARS)}\n…` : json}</code>
        </pre>
      </ScrollBox>
    </div>
  )
}
