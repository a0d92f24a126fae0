/** Makes the wide and the square JPEG of a scanned page's image, or of a picture that its reader hands in. */
import { z } from 'zod'
import { isDiskFull } from '@/lib/db/disk-full'
import { type AppError, diskFull } from '@/lib/errors'
import { isRemakeError } from '@/lib/imaging/remake-picture'
import type { Remade } from '@/lib/imaging/remake-job'
import { imageCandidates } from '@/lib/preview/report/image-candidates'
import type { Actor } from '../actor'
import { getFinishedScan } from '../scans/get-finished-scan'
import { parseInputOf } from '../scans/parse-input'
import { serviceContext, type ServiceContext } from '../service-context'
import { imageError } from './image-error'
import { groundOf, placementOf, type Wanted, wantedSchema } from './image-request'
import type { Kept } from './image-shelf'
import { loadImage } from './load-image'
import { ownScan } from './own-scan'
import { takeTurn } from './take-turn'
import type { ImageFigures, MadeImages } from './workshop'

const TRIES_MAX = 3

const inputSchema = z.object({
  scanId: z.string(),
  from: z.discriminatedUnion('kind', [
    /** `url`: one of the page's candidates; null for the likeliest that works. */
    z.object({ kind: z.literal('page'), url: z.string().nullable() }),
    z.object({
      kind: z.literal('upload'),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
    /** The picture that is here already. */
    z.object({ kind: z.literal('kept') }),
  ]),
  wanted: wantedSchema,
})
export type ImageRequest = z.input<typeof inputSchema>

interface Given {
  bytes: Uint8Array
  url: string | null
}

export async function makeImages(actor: Actor, given: ImageRequest): Promise<Kept<MadeImages>> {
  const owned = await ownScan(actor, given.scanId)
  const { from, wanted } = parseInputOf(inputSchema, given)
  const context = serviceContext()
  const { workshop } = context
  return takeTurn(workshop, async () => {
    const before = workshop.shelf.find(owned)
    const made = await firstMade(await sourcesOf(actor, owned.scanId, from, before, context), wanted, context)
    const { source, remade } = made
    const facts: MadeImages = {
      url: source.url,
      source: { ...remade.source, bytes: source.bytes.byteLength },
      background: remade.background,
      view: { width: remade.view.width, height: remade.view.height },
      wide: figuresOf(remade.wide),
      square: figuresOf(remade.square),
      wanted,
    }
    const files = {
      source: source.bytes,
      view: remade.view.jpeg,
      wide: remade.wide.jpeg,
      square: remade.square.jpeg,
    }
    return await workshop.shelf.put(owned, facts, files).catch((error: unknown) => {
      throw isDiskFull(error) ? diskFull(error) : error
    })
  })
}

type Source = () => Promise<Given | null>

async function sourcesOf(
  actor: Actor,
  scanId: string,
  from: z.output<typeof inputSchema>['from'],
  before: Kept<MadeImages> | null,
  context: ServiceContext,
): Promise<Source[]> {
  if (from.kind === 'upload') return [async () => ({ bytes: from.bytes, url: null })]
  if (from.kind === 'kept') {
    const bytes = await before?.read('source')
    if (!before || !bytes) throw imageError('gone')
    return [async () => ({ bytes, url: before.facts.url })]
  }
  const { report } = await getFinishedScan(actor, { scanId })
  const named = imageCandidates(report)
  const asked = from.url === null ? named.slice(0, TRIES_MAX) : named.filter(({ url }) => url === from.url)
  if (asked.length === 0) throw imageError('none-named')
  return asked.map((image) => async () => {
    const bytes = await loadImage(context, image)
    return bytes && { bytes, url: image.url }
  })
}

/** Of the page's images the first that can be loaded and opened; what is told is why the first could not. */
async function firstMade(
  sources: readonly Source[],
  wanted: Wanted,
  { workshop, stopping }: ServiceContext,
): Promise<{ source: Given; remade: Remade<Uint8Array> }> {
  const placements = { wide: placementOf(wanted, 'wide'), square: placementOf(wanted, 'square') }
  let why: AppError | null = null
  for (const load of sources) {
    const source = await load()
    if (!source) {
      why ??= imageError('not-loaded')
      continue
    }
    try {
      const job = { placements, background: groundOf(wanted) }
      return { source, remade: await workshop.remaker.remake(source.bytes, job, stopping) }
    } catch (error) {
      if (!isRemakeError(error)) throw error
      why ??= imageError(error.refusal, error)
    }
  }
  throw why ?? imageError('none-named')
}

function figuresOf({ jpeg, ...figures }: Remade<Uint8Array>['wide']): ImageFigures {
  return { ...figures, bytes: jpeg.byteLength }
}
