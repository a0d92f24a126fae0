/** Fetches an image of the page again, through the same guarded door as the scan, as a phone does and then as a browser does. */
import type { NamedImage } from '@/lib/preview/report/image-candidates'
import type { ServiceContext } from '../service-context'

const LOAD_MS_MAX = 20_000
const VISITORS = ['whatsapp-android', 'browser'] as const

/** Null when it does not come whole. */
export async function loadImage(
  { network, stopping }: ServiceContext,
  { url, rule }: NamedImage,
): Promise<Uint8Array | null> {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(LOAD_MS_MAX)])
  for (const visitor of VISITORS) {
    let bytes: Uint8Array | null = null
    const keep = (whole: Uint8Array) => {
      bytes = whole
    }
    const candidate = { url, value: url, rule, tag: -1, problem: null }
    await network.fetchImage(candidate, { visitor, signal, onStep: () => {}, onWholeFile: keep })
    if (bytes || signal.aborted) return bytes
  }
  return null
}
