/** The whole report as JSON: its beginning to read, all of it to download. */
import { Download } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { ScrollBox } from '../../ui/scroll-box'
import { VisibleText } from './visible-text'

export interface RawPanelProps {
  /** The document as it is stored. */
  json: string
  schemaVersion: number
  rulesetVersion: string
  /** Where the whole document can be had; null leaves the button out. */
  downloadHref: string | null
}

const SHOWN_CHARS = 40_000

export function RawPanel({ json, schemaVersion, rulesetVersion, downloadHref }: RawPanelProps) {
  const { t } = useWords()
  const cut = json.length > SHOWN_CHARS
  const versions = { schema: schemaVersion, ruleset: rulesetVersion }
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-4">
        {downloadHref ? (
          <Button href={downloadHref} download>
            <Download aria-hidden />
            {t('verdict.download')}
          </Button>
        ) : null}
        <p className="text-soft text-sm">
          {cut
            ? t('evidence.versions-cut', { ...versions, shown: SHOWN_CHARS, count: json.length })
            : t('evidence.versions', versions)}
        </p>
      </div>
      <ScrollBox
        label={t('evidence.json')}
        className="border-line bg-sunken max-h-160 rounded-lg border p-4 font-mono text-sm"
      >
        <pre dir="ltr">
          <code dir="ltr">
            <VisibleText text={cut ? `${json.slice(0, SHOWN_CHARS)}\n…` : json} />
          </code>
        </pre>
      </ScrollBox>
    </div>
  )
}
