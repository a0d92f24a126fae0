/** Where the source of a page is handed over, and whether its live page can be asked for at all. */
import { placeOfHost } from '@/lib/preview/vocabulary/places'
import { isRedacted } from '@/lib/preview/vocabulary/redact-text'
import type { ScanView } from '@/lib/services/scans/scan-view'
import { FIELD } from '../../_actions/scan-event'

/** An address with something left out is not the page's, and is typed anew. */
export const pasteHref = (input: string): string =>
  isRedacted(input) ? '/paste' : `/paste?${new URLSearchParams({ [FIELD.input]: input })}`

/** On the machine or in the network of whoever named it: nothing that anybody else can ask for. */
export const isLocal = (url: string): boolean => placeOfHost(URL.parse(url)?.hostname ?? '') !== null

/** A page that was handed over may be public by now; one of somebody's own machine never is. */
export const isLiveChecked = ({ source, url }: Pick<ScanView, 'source' | 'url'>): boolean =>
  source === null || !isLocal(url)
