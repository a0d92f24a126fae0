/** Colours of WhatsApp for Android: the palette of 2025 and 2026, cool greys in the dark theme. */
import { high, low, medium, type WitnessedTokens } from './surface-tokens'

const guess = (light: string, dark: string) => ({ light: low(light, 'ours'), dark: low(dark, 'ours') })

export const androidColours: WitnessedTokens['colours'] = {
  // The screenshot has #f5f2eb, one step of green away: within what JPEG and colour profiles move.
  wall: { light: high('#f5f1eb', 'palette'), dark: high('#0a1014', 'palette') },
  doodle: { light: medium('#eae0d3', 'palette'), dark: medium('rgba(255,255,255,.1)', 'palette') },
  outgoing: { light: high('#d9fdd3', 'palette'), dark: high('#144d37', 'palette') },
  incoming: { light: high('#ffffff', 'palette'), dark: high('#20272b', 'screenshot') },
  panel: { light: high('rgba(194,189,184,.15)', 'palette'), dark: high('rgba(17,27,33,.2)', 'palette') },
  text: { light: high('#0a1014', 'palette'), dark: medium('#f7f8fa', 'palette') },
  // Dark: a screenshot of July 2025. One of 2024 has 70 % for the description and 40 % for the host.
  soft: { light: high('rgba(17,27,33,.5)', 'palette'), dark: high('rgba(255,255,255,.6)', 'screenshot') },
  time: { light: high('rgba(17,27,33,.5)', 'palette'), dark: medium('rgba(255,255,255,.5)', 'palette') },
  link: { light: medium('#0063cb', 'palette'), dark: high('#53bdeb', 'screenshot') },
  readTicks: { light: medium('#007bfc', 'palette'), dark: medium('#53bdeb', 'palette') },
  chip: { light: medium('rgba(255,255,255,.9)', 'palette'), dark: low('#20272b', 'analogy') },
  chipText: guess('rgba(17,27,33,.6)', 'rgba(255,255,255,.6)'),
  shadow: { light: medium('rgba(11,20,26,.13)', 'analogy'), dark: medium('rgba(11,20,26,.13)', 'analogy') },
  header: { light: low('#ffffff', 'analogy'), dark: high('#0a1014', 'screenshot') },
  field: { light: low('#ffffff', 'analogy'), dark: high('#20272b', 'screenshot') },
  tray: { light: low('#f5f1eb', 'analogy'), dark: low('#0a1014', 'analogy') },
  divider: guess('rgba(17,27,33,.1)', 'rgba(255,255,255,.1)'),
  icon: guess('#0a1014', '#f7f8fa'),
  accent: { light: medium('#1daa61', 'palette'), dark: medium('#21c063', 'palette') },
  onAccent: guess('#ffffff', '#0a1014'),
  sender: guess('#b8490a', '#f59c6b'),
  avatar: guess('#cfd8d3', '#39434a'),
  forwardButton: guess('rgba(11,20,26,.25)', 'rgba(255,255,255,.16)'),
  onForwardButton: guess('#ffffff', '#ffffff'),
}
