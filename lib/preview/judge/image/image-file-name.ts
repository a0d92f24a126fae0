/** A file name for commands in fixes, taken from an image address and safe to paste into any shell. */

/** Letters, digits, dot, dash and underscore only; never begins with a dash or a dot. */
export function imageFileName(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  const name = (path.split('/').at(-1) ?? '')
    .replace(/%[0-9a-f]{2}/gi, '-')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(-60)
    .replace(/^[-.]+/, '')
  if (!/[a-z0-9]/i.test(name)) return 'image.jpg'
  // Only an ending is left of a name in another script.
  return /^[a-z0-9]{2,5}$/i.test(name) && path.endsWith(`.${name}`) ? `image.${name}` : name
}

/** The same name with another ending: `hero.png` → `hero-preview.jpg`. */
export const previewFileName = (url: string): string =>
  `${imageFileName(url).replace(/\.[a-z0-9]{1,5}$/i, '')}-preview.jpg`
