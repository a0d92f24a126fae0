/** The next sign of a reader: a script that only answers readers need not come before it. */

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'] as const

/** In browsers only. */
export function nextSign(): Promise<void> {
  return new Promise((resolve) => {
    const options = { passive: true, capture: true }
    const answer = () => {
      for (const sign of SIGNS) window.removeEventListener(sign, answer, options)
      resolve()
    }
    for (const sign of SIGNS) window.addEventListener(sign, answer, options)
  })
}
