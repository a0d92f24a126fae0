/**
 * Makes a screen smaller by a transform, where zoom would not do: WebKit keeps letters at 9 px however small the zoom is, so that lines
 * lie on one another. Only a script knows the height that a transform leaves over.
 */

/** Letters far above any least size, and the same zoomed far below it. */
const PROBE = { fontPx: 40, zoom: 0.1, tolerance: 1.5 }

let found: boolean | null = null

/** Whether zoomed letters stop at a least size in this browser. */
export function lettersStayLarge(): boolean {
  return (found ??= probe())
}

function probe(): boolean {
  const place = document.createElement('span')
  place.style.cssText = `position:absolute;visibility:hidden;white-space:nowrap;font:${PROBE.fontPx}px sans-serif`
  const letters = document.createElement('span')
  letters.textContent = 'MMMMMMMMMM'
  letters.dataset['letterProbe'] = ''
  letters.style.display = 'inline-block'
  place.append(letters)
  document.body.append(place)
  // Browsers do not agree on what a zoomed element says of its own width, but its place is not zoomed.
  const wide = place.getBoundingClientRect().width
  letters.style.zoom = String(PROBE.zoom)
  const narrow = place.getBoundingClientRect().width
  place.remove()
  return narrow > wide * PROBE.zoom * PROBE.tolerance
}

/** Until the returned function is called. */
export function keepFitted(screen: HTMLElement, widthPx: number): () => void {
  const place = screen.parentElement
  const fit = () => {
    const scale = Math.min(1, (place?.clientWidth ?? widthPx) / widthPx)
    const isSmaller = scale < 1
    Object.assign(screen.style, {
      zoom: '1',
      transform: isSmaller ? `scale(${scale})` : '',
      transformOrigin: 'left top',
      // Of its own height, so that the room given back does not depend on what is given back.
      alignSelf: isSmaller ? 'start' : '',
      marginLeft: isSmaller ? '0' : '',
      marginRight: isSmaller ? `${(scale - 1) * widthPx}px` : '',
      marginBottom: isSmaller ? `${(scale - 1) * screen.offsetHeight}px` : '',
    })
  }
  fit()
  const observer = new ResizeObserver(fit)
  observer.observe(screen)
  if (place) observer.observe(place)
  return () => observer.disconnect()
}
