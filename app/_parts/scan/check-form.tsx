/** One press that checks a link from any page: the home page takes it over and tells its steps, and where no script runs the form does it alone. */
'use client'
import { useRouter } from 'next/navigation'
import type { FormEvent, ReactNode } from 'react'
import { checkByForm } from '../../_actions/link'
import { FIELD } from '../../_actions/scan-event'
import { handOver } from './handed-over'

export function CheckForm({ link, children }: { link: string; children: ReactNode }) {
  const router = useRouter()
  const lead = (event: FormEvent) => {
    if (!navigator.onLine) return
    event.preventDefault()
    handOver(link)
    router.push(`/?${new URLSearchParams({ [FIELD.input]: link })}`)
  }
  return (
    <form action={checkByForm} onSubmit={lead}>
      <input type="hidden" name={FIELD.input} value={link} />
      {children}
    </form>
  )
}
