/** A form whose page is made anew on the server as one types; where no script runs, its buttons do the same. */
'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from 'react'

const TYPING_MS = 250
/** A longer address goes the plain way: next to it, what Next sends along would be more than servers take. */
const LIVE_CHARS_MAX = 1_500

export function LiveForm({ path, children }: { path: string; children: ReactNode }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const wasPressed = useRef(false)
  const [pending, start] = useTransition()

  /** False where it has to go the plain way. */
  function update(submitter: HTMLElement | null): boolean {
    clearTimeout(timer.current)
    if (!form.current) return false
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(form.current, submitter))
      if (typeof value === 'string' && value !== '') query.append(name, value)
    const isShort = query.toString().length < LIVE_CHARS_MAX && location.search.length < LIVE_CHARS_MAX
    if (!isShort || !navigator.onLine) return false
    start(() => router.replace(`${path}?${query}`, { scroll: false }))
    return true
  }
  // A press changes what was typed: the fields take over what the server made of it.
  useEffect(() => {
    if (pending || !wasPressed.current) return
    wasPressed.current = false
    form.current?.reset()
  }, [pending])
  useEffect(() => () => clearTimeout(timer.current), [])

  const type = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => update(null), TYPING_MS)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    // Safe: the event of a form that is sent.
    const { submitter } = event.nativeEvent as SubmitEvent
    if (!update(submitter)) return
    wasPressed.current = submitter?.getAttribute('name') !== null
    event.preventDefault()
  }
  return (
    <form ref={form} action={path} method="get" noValidate onInput={type} onSubmit={submit} aria-busy={pending}>
      {children}
    </form>
  )
} // prettier-ignore
