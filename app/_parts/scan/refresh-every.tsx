/** Looks again every few seconds: by the router where scripts run, else by the browser itself. */
'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

export function RefreshEvery({ seconds }: { seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), seconds * 1_000)
    return () => clearInterval(timer)
  }, [router, seconds])
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds)} />
    </noscript>
  )
}
