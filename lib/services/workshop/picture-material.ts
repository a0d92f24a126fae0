/** What a picture of words can be made from, of the actor's own scan: its report, a logo, the page's picture, and their colours. */
import type { OpenedLogo } from '@/lib/imaging/logo-job'
import { pictureColours } from '@/lib/imaging/picture-colours'
import { SHAPES } from '@/lib/imaging/shapes'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import type { Actor } from '../actor'
import { readPicture } from '../pictures/read-picture'
import { getFinishedScan } from '../scans/get-finished-scan'
import { serviceContext } from '../service-context'
import type { Owned } from './image-shelf'
import { awaitIcon } from './keep-logo'
import { ownScan } from './own-scan'

type Logo = Omit<OpenedLogo<never>, 'png'> & {
  bytes: Uint8Array
  from: 'icon' | 'upload'
  keptAt: Date
}

/** Changes with what pictures are made of, so that no copy of yesterday's is shown. */
export const versionOf = ({ logo, picture }: Pick<PictureMaterial, 'logo' | 'picture'>): string =>
  `${logo?.keptAt.getTime() ?? 0}-${picture?.version ?? 0}`

export interface PictureMaterial {
  scanId: string
  url: string
  host: string
  headText: string | null
  report: StoredReport
  logo: Logo | null
  picture: { bytes: Uint8Array; width: number; height: number; version: string } | null
}

export async function pictureMaterial(actor: Actor, { scanId }: { scanId: string }): Promise<PictureMaterial> {
  const owned = await ownScan(actor, scanId)
  const { report, url, host, headText } = await getFinishedScan(actor, { scanId })
  await awaitIcon(serviceContext(), owned, report)
  const [logo, picture] = await Promise.all([logoOf(owned), pictureOf(owned, report)])
  return { scanId: owned.scanId, url, host, headText, report, logo, picture }
} // prettier-ignore

/** The strongest first. */
export const coloursOf = async ({ picture }: PictureMaterial): Promise<string[]> =>
  picture ? pictureColours(picture.bytes) : []

async function logoOf(owned: Owned): Promise<Logo | null> {
  const kept = serviceContext().workshop.logos.find(owned)
  const bytes = await kept?.read('png')
  if (!kept?.facts.figures || !bytes) return null
  return { ...kept.facts.figures, bytes, from: kept.facts.from, keptAt: kept.madeAt }
}

/** The one that was made or handed in here, or else what the scan kept of the page's. */
async function pictureOf(owned: Owned, { image }: StoredReport): Promise<PictureMaterial['picture']> {
  const kept = serviceContext().workshop.shelf.find(owned)
  const made = await kept?.read('wide')
  if (kept && made) return { bytes: made, ...SHAPES.wide, version: String(kept.madeAt.getTime()) }
  const large = image?.thumbnails.large
  if (!large) return null
  const bytes = await readPicture({ sha256: large.sha256 }).catch(() => null)
  return bytes && { bytes, width: large.width, height: large.height, version: large.sha256.slice(0, 12) }
}
