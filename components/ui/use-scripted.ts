/** Whether the page's script has taken over: false on the server and until React owns the element, so a press before that can be refused and said so. */
import { useSyncExternalStore } from 'react'

const noChange = () => () => {}

export function useScripted(): boolean {
  return useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  )
}
