/** What a report's script draws of the card. The server takes it from here; browsers fetch it when it is wanted (late-parts-in-browsers.ts). */
export { PrintCard } from '../print/print-card'
export { StagePanel } from './stage-panel'
