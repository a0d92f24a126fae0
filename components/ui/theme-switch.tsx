/** Chooses light, dark or the system's theme; kept in the cookie `theme`, which the layout reads. */
'use client'
import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '#words'
import { Button } from './button'

export type Theme = 'system' | 'light' | 'dark'
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const YEAR_SECONDS = 31_536_000

export function ThemeSwitch({ theme }: { theme: Theme }) {
  const { t } = useWords()
  const [current, setCurrent] = useState(theme)
  const choose = () => {
    const next = NEXT[current]
    setCurrent(next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    // The Cookie Store API is not everywhere yet.
    // oxlint-disable-next-line unicorn/no-document-cookie
    document.cookie = `theme=${next}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`
  }
  const Icon = current === 'system' ? Monitor : current === 'light' ? Sun : Moon
  const label = t('shell.theme', { now: current, next: NEXT[current] })
  return (
    <Button kind="quiet" size="icon" onClick={choose} aria-label={label} title={label} data-needs-script="">
      <Icon aria-hidden />
    </Button>
  )
}
