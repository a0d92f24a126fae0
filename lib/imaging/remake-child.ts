/**
 * A program of its own that makes the two pictures of one stranger's picture at a time, so that the parent can kill it.
 * Plain Node runs it: it imports nothing but sharp, Node, types, and files by their full names.
 */
import { lostOnWhite } from '../preview/crawl/image/lost-on-white.ts'
import { makePicture } from './make-picture.ts'
import { openSource, type Source } from './open-source.ts'
import { flat, open } from './raw-picture.ts'
import type { Remade, RemakeJob } from './remake-job'
import { Problem } from './remake-problem.ts'
import { serveJobs } from './serve-jobs.ts'
import { type ShapeName, SHAPES } from './shapes.ts'

const VIEW_SIDE_MAX = 1_024
const VIEW_QUALITY = 80
const LOST_ON_WHITE_MAX = 0.5
const DARK = '#1f2937'
const WHITE = '#ffffff'

async function remake(job: RemakeJob, bytes: Buffer): Promise<Remade<string>> {
  const { source, hasAlpha, format, animated } = await openSource(bytes)
  const { width, height } = source
  const isFilled = hasAlpha || Object.values(job.placements).some(({ kind }) => kind === 'whole')
  const background = isFilled ? await backgroundFor(job.background, hasAlpha, source) : null
  const ground = background ?? WHITE
  const small = source
    .open()
    .resize(VIEW_SIDE_MAX, VIEW_SIDE_MAX, { fit: 'inside', withoutEnlargement: true })
  const view = await flat(small, ground).catch(() => {
    throw new Problem('half')
  })
  const make = (name: ShapeName) =>
    makePicture(source, view, job.placements[name], SHAPES[name], ground, job.bytesBelow)
  const [wide, square, shown] = await Promise.all([
    make('wide'),
    make('square'),
    open(view).jpeg({ quality: VIEW_QUALITY }).toBuffer(),
  ])
  return {
    source: { width, height, format, hasAlpha, animated },
    background,
    view: { width: view.width, height: view.height, jpeg: shown.toString('base64') },
    wide,
    square,
  }
}

async function backgroundFor(asked: string, hasAlpha: boolean, source: Source): Promise<string> {
  if (asked !== 'auto') return asked
  const lost = hasAlpha ? await lostOnWhite(source.open()).catch(() => 0) : 0
  return lost > LOST_ON_WHITE_MAX ? DARK : WHITE
}

const LENGTH_BYTES = 4

serveJobs('remade', (frame) => {
  const jobBytes = frame.readUInt32BE()
  // Safe: the parent, which is ours, writes it.
  const job = JSON.parse(frame.subarray(LENGTH_BYTES, LENGTH_BYTES + jobBytes).toString('utf8')) as RemakeJob
  return remake(job, frame.subarray(LENGTH_BYTES + jobBytes))
})
