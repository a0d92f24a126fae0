/** In unit tests every component is rendered in one place, those of the server too: there all texts are at hand. */
export { ENGLISH as BROWSER_TEXTS } from './english'
