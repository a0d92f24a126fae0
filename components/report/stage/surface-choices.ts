/** The surfaces and chat themes as choices, in the words of the page. */
import { Monitor, Moon, Sun } from 'lucide-react'
import type { Surface } from '@/lib/preview/vocabulary/card'

export const SURFACE_NAMES: Record<Surface, string> = { android: 'Android', web: 'Web', ios: 'iPhone' }

export const THEME_CHOICES = [
  { value: 'page', label: 'Theme of this page', icon: Monitor },
  { value: 'light', label: 'Light chat', icon: Sun },
  { value: 'dark', label: 'Dark chat', icon: Moon },
] as const
