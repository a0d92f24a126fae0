/** Small line drawings of our own, as data: ticks, tails, the arrow of a forwarded message and of the button that forwards one. */

export interface Drawing {
  /** x, y, width, height of the drawing's own units. */
  box: readonly [number, number, number, number]
  path: string
  /** Width of the line in those units; absent for a filled shape. */
  line?: number
}

export const TICK_DRAWINGS = {
  sent: { box: [0, 0, 15.5, 9.8], path: 'M3.8 5.4L7.4 9.1L13.6 .7', line: 1.4 },
  delivered: { box: [0, 0, 15.5, 9.8], path: 'M.7 5.4L4.3 9.1L10.5 .7M7.5 8.2L8.3 9.1L14.8 .7', line: 1.4 },
} as const satisfies Record<string, Drawing>

export interface TailDrawing extends Drawing {
  /** The part outside the bubble: only that throws a shadow of its own. */
  shadow: string
}

/** For an outgoing message, at the right edge of its bubble (x = 0); the others are mirrors of these. */
export const TAIL_DRAWINGS = {
  top: {
    box: [-1, 0, 9, 13],
    path: 'M-1 0H5.3C7.7 0 8.5 1.3 7.1 3L0 11.7L-1 12.9z',
    shadow: 'M0 0H5.3C7.7 0 8.5 1.3 7.1 3L0 11.7z',
  },
  bottom: {
    box: [-12, 0, 18, 10.6],
    path: 'M0 0C0 4.8 1.7 8.2 6 9.9C3.3 10.9 .4 10.4 -1.9 8.7C-4.2 10 -7.2 10.6 -12 10.6V0z',
    shadow: 'M0 3C0 6 2 8.6 6 9.9C3.3 10.9 .4 10.4 -1.9 8.7z',
  },
} as const satisfies Record<'top' | 'bottom', TailDrawing>

export const FORWARD_DRAWING: Drawing = {
  box: [0, 0, 14, 14],
  path: 'M1.5 11.5C1.5 7.2 4 5 8.2 5V2.3l4.6 4.3l-4.6 4.3V8.3C5.4 8.3 3.2 9.2 1.5 11.5z',
  line: 1.1,
}

/** A chain of two links, where a picture belongs and none is known. */
export const LINK_DRAWING: Drawing = {
  box: [0, 0, 24, 24],
  path: 'M9 17H7a5 5 0 0 1 0-10h2M15 7h2a5 5 0 0 1 0 10h-2M8 12h8',
  line: 2,
}
