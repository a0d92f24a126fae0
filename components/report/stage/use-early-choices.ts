/** What a reader chose in the served form before its script took over: handed on once, where it would be lost. */
import { useEffect, useState } from 'react'
import { useScripted } from '../../ui/use-scripted'
import { readStageView, type StageView } from './stage-query'

export function useEarlyChoices(formId: string, adopt: (choices: Partial<StageView>) => void): void {
  const hydrating = !useScripted()
  // Read while rendering: with the first commit the inputs are what the address says.
  const [early] = useState(() => (hydrating && typeof document !== 'undefined' ? touched(formId) : null))
  useEffect(() => {
    if (early) adopt(early)
    // Once: later choices go their own way.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
}

function touched(formId: string): Partial<StageView> | null {
  const form = document.getElementById(formId)
  const inputs = form ? [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name]')] : []
  const changed = inputs.filter((input) =>
    input instanceof HTMLInputElement && input.type === 'radio'
      ? input.checked && !input.defaultChecked
      : input.value !== input.defaultValue,
  )
  if (changed.length === 0) return null
  const names = new Set(changed.map(({ name }) => name))
  const view = readStageView(new URLSearchParams(changed.map(({ name, value }) => [name, value])))
  return Object.fromEntries(Object.entries(view).filter(([name]) => names.has(name)))
}
