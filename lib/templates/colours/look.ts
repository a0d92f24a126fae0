/** The colours of a picture, all from one: grounds, inks that are read on them, an accent. */
import { contrastOf, firstReadable, inkOn, mixed } from './contrast'

export const TONES = ['brand', 'light', 'dark'] as const
export type Tone = (typeof TONES)[number]

export interface Look {
  ground: string
  /** Where the ground ends when it passes into another; never nearer to the ink than `ground`. */
  groundEnd: string
  /** Of words: at least 4.5 : 1 on both grounds. */
  ink: string
  soft: string
  accent: string
  /** Of shapes; the brand's own wherever it can be told from the ground. */
  fill: string
  /** A plane that sets itself off from the ground, and what is read on it. */
  plane: string
  onPlane: string
  onPlaneSoft: string
  /** Hairlines and the like; not for words. */
  line: string
}

const SOFT_SHARE = 0.34
const DEEPER = 0.16
/** Yellow on white is a shape one sees; dark green on black is none. */
const SEEN_MIN = { light: 1.4, dark: 2.2 }

export function lookOf(brand: string, tone: Tone): Look {
  if (tone === 'brand') return onBrand(brand)
  const isLight = tone === 'light'
  const [ground, far] = isLight ? [mixed('#ffffff', brand, 0.035), '#0b0d10'] : [mixed('#101216', brand, 0.09), '#ffffff'] // prettier-ignore
  const groundEnd = isLight ? '#ffffff' : mixed(ground, '#000000', 0.45)
  const grounds = [ground, groundEnd]
  const ink = firstReadable(mixed(far, brand, 0.1), far, grounds, 12)
  const accent = firstReadable(brand, far, grounds)
  const fill = grounds.every((each) => contrastOf(brand, each) >= SEEN_MIN[tone]) ? brand : accent
  return {
    ground,
    groundEnd,
    ink,
    soft: softOf(ink, grounds),
    accent,
    fill,
    ...planeOf(fill),
    line: mixed(ground, ink, 0.14),
  }
}

function onBrand(brand: string): Look {
  const ink = inkOn(brand)
  const groundEnd = mixed(brand, ink === '#ffffff' ? '#000000' : '#ffffff', DEEPER)
  const grounds = [brand, groundEnd]
  return {
    ground: brand,
    groundEnd,
    ink,
    soft: softOf(ink, grounds),
    accent: ink,
    fill: ink,
    ...planeOf(ink),
    line: mixed(brand, ink, 0.22),
  }
}

function planeOf(plane: string): Pick<Look, 'plane' | 'onPlane' | 'onPlaneSoft'> {
  const onPlane = inkOn(plane)
  return { plane, onPlane, onPlaneSoft: softOf(onPlane, [plane]) }
}

/** As far towards the ground as it is still read. */
function softOf(ink: string, grounds: readonly string[]): string {
  const [ground = '#ffffff'] = grounds
  return firstReadable(mixed(ink, ground, SOFT_SHARE), ink, grounds, 5)
}

/** A logo that is hardly seen on its ground stands on a plate of its own. */
export const needsPlate = (logo: string, ground: string): boolean => contrastOf(logo, ground) < 2.4
