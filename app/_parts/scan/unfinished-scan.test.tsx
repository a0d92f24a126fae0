/** Why a scan has no report: a code in words, or the sentence that an earlier version stored. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { phrase } from '@/lib/preview/vocabulary/message'
import { reportWords, screenWords } from '../page-words'
import { SCAN_FOR_TEST } from '../testing/sample-scan'
import { UnfinishedScan } from './unfinished-scan'

const shown = (interruptedReason: string | null) =>
  renderToStaticMarkup(
    <UnfinishedScan
      scan={{ ...SCAN_FOR_TEST, status: 'interrupted', interruptedReason }}
      recheck={{ action: '/', fields: {} }}
    />,
  )

it.each(['cancelled', 'server-stopped', 'overdue', 'broke', 'disk-full'] as const)(
  'says what %s means',
  (code) => expect(shown(code)).toContain(`>${reportWords().say(phrase(`error.interrupted.${code}`, {}))}<`),
)

it('shows a sentence of an earlier version as it is, and always says something', () => {
  expect(shown('It took too long &c.')).toContain('>It took too long &amp;c.<')
  expect(shown(null)).toContain(`>${screenWords().t('scanning.interrupted-why')}<`)
})
