/** Brings the place an address points at into view and marks it, also when it came later than the address did. */

export function showTarget(id: string, block: ScrollLogicalPosition = 'center'): void {
  for (const before of document.querySelectorAll<HTMLElement>('[data-pointed]'))
    delete before.dataset['pointed']
  const target = document.getElementById(id)
  if (!target) return
  target.dataset['pointed'] = ''
  target.scrollIntoView({ block })
}
