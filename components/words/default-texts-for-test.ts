/** In unit tests components are rendered on their own, those of the server beside those of the browser: in English, with all texts. */
export { ENGLISH as DEFAULT_TEXTS } from './english'
