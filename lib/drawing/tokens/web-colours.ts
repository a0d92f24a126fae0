/** Colours of WhatsApp Web: the palette of 2025 and 2026, neutral greys in the dark theme. */
import { high, low, type WitnessedTokens } from './surface-tokens'

const shade = (light: string, dark: string) => ({
  light: high(light, 'palette'),
  dark: high(dark, 'palette'),
})
const guess = (light: string, dark: string) => ({ light: low(light, 'ours'), dark: low(dark, 'ours') })

export const webColours: WitnessedTokens['colours'] = {
  wall: shade('#f5f1eb', '#161717'),
  doodle: shade('rgba(234,224,211,.6)', 'rgba(255,255,255,.06)'),
  outgoing: shade('#d9fdd3', '#144d37'),
  incoming: shade('#ffffff', '#242626'),
  panel: shade('rgba(194,189,184,.15)', 'rgba(0,0,0,.2)'),
  text: shade('#0a0a0a', '#fafafa'),
  soft: shade('rgba(0,0,0,.6)', 'rgba(255,255,255,.6)'),
  time: shade('rgba(0,0,0,.6)', 'rgba(255,255,255,.6)'),
  link: shade('#1b8755', '#21c063'),
  readTicks: shade('#007bfc', '#53bdeb'),
  chip: shade('rgba(255,255,255,.9)', '#1d1f1f'),
  chipText: guess('rgba(0,0,0,.6)', 'rgba(255,255,255,.6)'),
  shadow: shade('rgba(11,20,26,.13)', 'rgba(11,20,26,.13)'),
  header: shade('#ffffff', '#161717'),
  field: shade('#ffffff', '#242626'),
  tray: shade('#f7f5f3', '#161717'),
  divider: shade('rgba(0,0,0,.1)', 'rgba(255,255,255,.1)'),
  icon: guess('#0a0a0a', '#fafafa'),
  accent: shade('#1daa61', '#21c063'),
  onAccent: guess('#ffffff', '#0a0a0a'),
  sender: guess('#b8490a', '#f59c6b'),
  avatar: guess('#cfd8d3', '#3b4442'),
  forwardButton: guess('rgba(11,20,26,.25)', 'rgba(255,255,255,.16)'),
  onForwardButton: guess('#ffffff', '#ffffff'),
}
