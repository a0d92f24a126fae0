/** How long both pictures take, what they weigh and how like the original they are: a 12-megapixel photo, then every picture that is at hand. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { createImageJudge } from './image-checks'
import { BYTES_BELOW, createRemaker, isRemakeError, SOURCE_BYTES_MAX } from '../lib/imaging/remake-picture'

const ENDS = /\.(jpe?g|png|webp|gif|avif|svg|tiff?)$/i
/** Others may be named: `npm run bench:image -- <folder> …`. */
const FOLDERS = process.argv.length > 2 ? process.argv.slice(2) : ['e2e', 'public', 'node_modules']
const ROUNDS = 7
const PICTURES_MAX = 400
const JOB = {
  placements: { wide: { kind: 'attention' }, square: { kind: 'attention' } },
  background: 'auto',
} as const

const remaker = createRemaker()
const judge = createImageJudge()
const signal = new AbortController().signal
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const kilobytes = (bytes: number) => `${(bytes / 1_024).toFixed(0)} KB`

/** Soft shapes with the grain of a sensor: what a phone takes. */
async function photo(): Promise<Buffer> {
  const soft = sharp({ create: { width: 500, height: 375, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 90 } } }).blur(6) // prettier-ignore
  const scene = await soft.resize(4_000, 3_000, { kernel: 'cubic' }).png().toBuffer()
  const grain = await sharp({ create: { width: 4_000, height: 3_000, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 8 } } }).png().toBuffer() // prettier-ignore
  return sharp(scene).composite([{ input: grain, blend: 'soft-light' }]).jpeg({ quality: 90 }).toBuffer() // prettier-ignore
}

function picturesIn(folder: string): string[] {
  const found: string[] = []
  const visit = (at: string) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const file = path.join(at, entry.name)
      if (entry.isDirectory()) visit(file)
      else if (ENDS.test(entry.name) && entry.isFile() && statSync(file).size <= SOURCE_BYTES_MAX)
        found.push(file)
    }
  }
  visit(folder)
  return found
}

const twelve = await photo()
await remaker.remake(twelve, JOB, signal)
const times: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const startedAt = performance.now()
  const { wide, square } = await remaker.remake(twelve, JOB, signal)
  times.push(performance.now() - startedAt)
  if (round === 0)
    console.log(
      `12 megapixels, ${kilobytes(twelve.length)}: wide ${kilobytes(wide.jpeg.length)} at quality ${wide.quality}, SSIM ${wide.ssim.toFixed(4)}; square ${kilobytes(square.jpeg.length)} at quality ${square.quality}, SSIM ${square.ssim.toFixed(4)}`,
    )
}
console.log(`both pictures: median ${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms of ${ROUNDS}`) // prettier-ignore

const found = FOLDERS.flatMap(picturesIn)
// Spread over all of them, where there are more.
const step = Math.max(1, found.length / PICTURES_MAX)
const chosen = Array.from({ length: Math.min(found.length, PICTURES_MAX) }, (_, at) => found[Math.floor(at * step)]!) // prettier-ignore
const made: { file: string; ms: number; bytes: number; ssim: number }[] = []
const failed: string[] = []
const refused = new Map<string, number>()
for (const file of chosen) {
  const startedAt = performance.now()
  try {
    const { wide, square } = await remaker.remake(readFileSync(file), JOB, signal)
    const ms = performance.now() - startedAt
    for (const { jpeg } of [wide, square])
      for (const id of await judge.failed(jpeg)) failed.push(`${id}: ${file}`)
    made.push({
      file,
      ms,
      bytes: Math.max(wide.jpeg.length, square.jpeg.length),
      ssim: Math.min(wide.ssim, square.ssim),
    })
  } catch (error) {
    if (!isRemakeError(error)) throw error
    refused.set(error.refusal, (refused.get(error.refusal) ?? 0) + 1)
  }
}
const worst = (by: (one: (typeof made)[number]) => number) => made.toSorted((a, b) => by(b) - by(a))[0]
const slowest = worst(({ ms }) => ms)
const heaviest = worst(({ bytes }) => bytes)
const unlike = worst(({ ssim }) => -ssim)
console.log(`${made.length} of ${found.length} pictures from ${FOLDERS.join(', ')}; refused: ${[...refused].map(([why, count]) => `${count} ${why}`).join(', ') || 'none'}`) // prettier-ignore
console.log(`time: median ${median(made.map(({ ms }) => ms)).toFixed(0)} ms, worst ${slowest?.ms.toFixed(0)} ms (${slowest?.file})`) // prettier-ignore
console.log(`weight: median ${kilobytes(median(made.map(({ bytes }) => bytes)))}, worst ${kilobytes(heaviest?.bytes ?? 0)} of ${kilobytes(BYTES_BELOW)} (${heaviest?.file})`) // prettier-ignore
console.log(`SSIM: median ${median(made.map(({ ssim }) => ssim)).toFixed(4)}, worst ${unlike?.ssim.toFixed(4)} (${unlike?.file})`) // prettier-ignore
console.log(failed.length === 0 ? `every check of an image passes on all ${2 * made.length} pictures` : `checks that fail:\n${failed.join('\n')}`) // prettier-ignore
await Promise.all([remaker.close(), judge.close()])
if (failed.length > 0 || made.some(({ bytes }) => bytes >= BYTES_BELOW)) process.exitCode = 1
