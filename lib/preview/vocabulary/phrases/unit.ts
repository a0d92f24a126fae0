/** How numbers with a unit are written; `{value}` comes formatted by the reader's language. */

export interface UnitPhrases {
  /** 1,024 bytes. */
  'unit.kilobytes': { value: string }
  'unit.megabytes': { value: string }
  'unit.gigabytes': { value: string }
  'unit.bytes': { count: number }
  'unit.seconds': { value: string }
  'unit.milliseconds': { value: string }
  'unit.pixels': { width: string; height: string }
  'unit.ratio': { ratio: string }
  'unit.ratio-tall': { ratio: string }
  'unit.ratio-above': { ratio: string }
}
