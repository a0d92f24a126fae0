/** No class undoes another on the same element, so that nothing has to weigh them against one another in the browser. */
import { renderToStaticMarkup } from 'react-dom/server'
import { twMerge } from 'tailwind-merge'
import { expect, it } from 'vitest'
import { SAMPLE_REPORTS_IN_WORDS } from '@/lib/preview/testing/sample-reports-in-words'
import { REPORT_FOR_TEST } from '../report/testing/stored-report'
import { ReportForTest } from '../report/testing/with-report'
import { KeyList } from './key-help'
import { SiteShell } from './site-shell'

const undone = (html: string): string[] =>
  [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => {
    const given = names.replaceAll('&amp;', '&').replaceAll('&gt;', '>').split(' ')
    const kept = new Set(twMerge(given.join(' ')).split(' '))
    return given.filter((name) => !kept.has(name)).map((name) => `${name} in ${names}`)
  })

it('finds one that is undone', () => {
  expect(undone('<p class="text-sm text-soft text-lg">')).toEqual(['text-sm in text-sm text-soft text-lg'])
  expect(undone('<p class="text-sm text-soft max-sm:text-lg">')).toEqual([])
})

it('none is, in the frame and in reports of every kind', () => {
  const screens = [
    <SiteShell key="shell">
      <KeyList />
    </SiteShell>,
    ...['', '?show=all', '?show=composer', '?show=cut'].map((query) => (
      <ReportForTest key={query} report={REPORT_FOR_TEST} query={query} />
    )),
    ...Object.entries(SAMPLE_REPORTS_IN_WORDS).map(([name, report]) => (
      <ReportForTest key={name} report={report} query="" />
    )),
  ]
  expect([...new Set(screens.flatMap((screen) => undone(renderToStaticMarkup(screen))))]).toEqual([])
})
