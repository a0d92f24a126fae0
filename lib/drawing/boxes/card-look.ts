/** How a message is looked at: in which theme, on which side of the chat, and on what ground. */

export const THEMES = ['light', 'dark'] as const
export const SIDES = ['outgoing', 'incoming'] as const
export const BACKGROUNDS = ['transparent', 'wallpaper'] as const
export type Theme = (typeof THEMES)[number]
export type Side = (typeof SIDES)[number]
export type Background = (typeof BACKGROUNDS)[number]

export interface CardLook {
  theme: Theme
  side: Side
  background: Background
}
