/** Every text of the screens, by its code. English is the one that the others are typed by. */
import { shell } from './shell'

export const screens = {
  ...shell,
} as const

export type ScreenTexts = typeof screens
