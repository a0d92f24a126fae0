/** Which picture is shown while one types: a new one takes the place of the last when it has come, and one is asked for at a time. */
import { useCallback, useEffect, useRef, useState } from 'react'

const PAUSE_MS = 150

export interface Drawn {
  /** Of the picture that is shown. */
  query: string
  failed: boolean
  ask(query: string): void
}

export function useDrawn(first: string, hrefOf: (query: string) => string): Drawn {
  const [query, setQuery] = useState(first)
  const [failed, setFailed] = useState(false)
  const wanted = useRef(first)
  const loading = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const href = useRef(hrefOf)
  useEffect(() => {
    href.current = hrefOf
  })

  const load = useCallback(async () => {
    if (loading.current) return
    loading.current = true
    for (let shown: string | null = null; shown !== wanted.current;) {
      const asked = (shown = wanted.current)
      const image = new Image()
      image.src = href.current(asked)
      const came = await image.decode().then(
        () => true,
        () => false,
      )
      if (came) setQuery(asked)
      setFailed(!came)
    }
    loading.current = false
  }, [])

  const ask = useCallback(
    (next: string) => {
      wanted.current = next
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void load(), PAUSE_MS)
    },
    [load],
  )
  useEffect(() => () => clearTimeout(timer.current), [])
  return { query, failed, ask }
}
