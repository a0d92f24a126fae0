/** A tag that stands in the text of any template language: whatever such a language could take for its own is written as an entity. */
import { metaTag } from '../../judge/tags/meta-tag'

/** Braces: Liquid, Twig, Django, Go, Smarty, Svelte, Blade. At sign: Blade. `<%` and `<?` are escaped as in any attribute. */
export const templateTag = (key: string, value: string): string =>
  metaTag(key, value).replace(/[{}@]/g, (character) => `&#${character.charCodeAt(0)};`)
