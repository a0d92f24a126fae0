/** The themes of the chat as choices. */
import { Monitor, Moon, Sun } from 'lucide-react'
import type { SayOnScreen } from '@/lib/preview/words/screen-words'

export const themeChoices = (t: SayOnScreen) =>
  [
    { value: 'page', label: t('stage.theme.page'), icon: Monitor },
    { value: 'light', label: t('stage.theme.light'), icon: Sun },
    { value: 'dark', label: t('stage.theme.dark'), icon: Moon },
  ] as const
