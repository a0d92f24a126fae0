/** The same parts in browsers: fetched at the first sign of a reader, or at once where the served drawing is not right without them. */
import { lazy } from 'react'
import { nextSign } from '../../ui/next-sign'
import { lettersStayLarge } from './scale-fallback'

let parts: Promise<typeof import('./late-parts')> | null = null

async function fetched() {
  if (await isServedRight()) await nextSign()
  for (;;) {
    try {
      return await import('./late-parts')
    } catch {
      // Offline, or a new version was put in place: what was served stays, and the next sign tries once more.
      await nextSign()
    }
  }
}
const wanted = () => (parts ??= fetched())

export const StagePanel = lazy(async () => ({ default: (await wanted()).StagePanel }))
export const PrintCard = lazy(async () => ({ default: (await wanted()).PrintCard }))

async function isServedRight(): Promise<boolean> {
  const stage = document.querySelector('[data-stage]')
  // None was served where the reader came from another page of ours.
  if (!stage || lettersStayLarge() || isInUse(stage)) return false
  await document.fonts.ready
  // Long texts are cut by a script.
  return [...stage.querySelectorAll('[data-shown] [data-cut-by-script] > span')].every(
    ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
      scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1,
  )
}

/** Something was chosen before there was a script to hear it, or the settings are open, whose figures are measured. */
const isInUse = (stage: Element): boolean =>
  stage.querySelector('details[open]') !== null ||
  [...stage.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some((field) =>
    field instanceof HTMLInputElement && field.type === 'radio'
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue,
  )
