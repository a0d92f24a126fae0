/** The typeface that a surface is drawn in on the server: the one that the browser is given where the real one is missing. */
import type { Surface } from '@/lib/preview/vocabulary/card'
import { TOKENS } from '../../tokens'
import type { FontChoice, Weight } from '../typesetting/font-files'

const LEADS = {
  Roboto: 'roboto',
  Arimo: 'arimo',
  "'Chat Inter'": 'inter',
} as const satisfies Record<string, FontChoice['lead']>

export function cardFonts(surface: Surface): FontChoice {
  const { font, title, description, message } = TOKENS[surface]
  const weights = [...new Set([title.weight, description.weight, message.weight])].filter(isWeight)
  const lead = Object.entries(LEADS).find(([family]) => family === font.pinned)?.[1]
  if (!lead) throw new Error(`No font file is known for ${font.pinned}.`)
  return { lead, weights }
}

const isWeight = (weight: number): weight is Weight => [400, 500, 600, 700].includes(weight)
