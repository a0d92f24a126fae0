/** The doodles behind a chat, drawn for this project: everyday things in one line weight, strewn over a tile that repeats. */

const CELL = 23
/** Of the square in which a thing is drawn; in the tile it is this much of that. */
const SIDE = 24
const SCALE = 0.8
/** How far the ink reaches from the middle. */
const THING_REACH = 12
const MARK_REACH = 4
const COLUMNS = 6

/** Each in a square of 24 units. */
const THINGS: readonly string[] = [
  // A cup with steam.
  'M4 10h12v6a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM16 11.5h2.2a2.3 2.3 0 0 1 0 4.6H16M8 7c-1-1.4 1-2 0-3.6M12 7c-1-1.4 1-2 0-3.6',
  'M12 3l2.5 5.6 6 .7-4.5 4.1 1.3 6L12 16.3l-5.3 3.1 1.3-6L3.5 9.3l6-.7z',
  // A kite.
  'M13 2l6 7-8 7-4-8zM13 2l-2 14M7 8l12 1M11 16c-1 2 2 2.5 1 4.5s-3 .5-4 1.8',
  'M12 20s-7.5-4.6-7.5-9.7A4.2 4.2 0 0 1 12 7.8a4.2 4.2 0 0 1 7.5 2.5C19.5 15.4 12 20 12 20z',
  // An open book.
  'M12 6.5C9.5 5 6.5 4.7 3.5 5.2v12.6c3-.5 6-.2 8.5 1.3 2.5-1.5 5.5-1.8 8.5-1.3V5.2c-3-.5-6-.2-8.5 1.3zM12 6.5v12.6',
  'M4 17.5A4 4 0 0 1 5 9.8a5.5 5.5 0 0 1 10.6-.6A4.2 4.2 0 0 1 19 17.5zM8 20.5l-.8 1.5M12.5 20.5l-.8 1.5',
  // A bicycle.
  'M6 18.5a3.8 3.8 0 1 1 .1 0zM18 18.5a3.8 3.8 0 1 1 .1 0zM6 14.7L9.5 8h5L18 14.7M9.5 8l3.2 6.7h-6.7M8.2 6.5h2.6M14.5 8l-.7-2h2.2',
  'M9 17.5V5.5l9-2v11.5M9 17.5a2.5 2.5 0 1 1-2.5-2.3A2.3 2.3 0 0 1 9 17.5zM18 15a2.5 2.5 0 1 1-2.5-2.3A2.3 2.3 0 0 1 18 15z',
  // A leaf.
  'M5 19C4 10 9 4.5 19.5 4.5 20 14.5 14 19.5 7.5 17.5M5 20.5c1.5-5 4.5-8.5 9-11M10 13l-.5-3.5M13 10.5l3 .7',
  'M3 12.5c3-5.5 10-6.5 14.5-1l3.5-3v8.5l-3.5-3C13 19 6 18 3 12.5zM7 11.7a.6.6 0 1 1 .1 0zM11 9.5c1.3 2 1.3 4 0 6',
  // An umbrella.
  'M12 4v-1.5M3.5 13C4 7.5 7.5 4 12 4s8 3.5 8.5 9c-1.5-1.5-3.5-1.5-4.5 0-1-1.5-3-1.5-4 0-1-1.5-3-1.5-4 0-1-1.5-3-1.5-4.5 0zM12 13v6.5a2 2 0 0 1-4 0',
  'M5 9.5h14v10H5zM3.8 6.5h16.4v3H3.8zM12 6.5v13M12 6.3C9 6.5 7 5.5 7.5 3.8S11 3 12 6.3c1-3.3 4-4.2 4.5-2.5S15 6.5 12 6.3z',
  // A key.
  'M8 16.5a4.2 4.2 0 1 1 3-7.2l8.5-5.5 1.2 1.8-1.7 1.2.8 1.3-1.8 1.2-.8-1.3-4.7 3A4.2 4.2 0 0 1 8 16.5zM7.5 12.5a.5.5 0 1 1 .1 0z',
  'M3.5 6h17v12h-17zM3.5 6.5l8.5 7 8.5-7',
  // A cactus.
  'M9.5 18.5V6.5a2.5 2.5 0 0 1 5 0v12M9.5 14H7.5A2.5 2.5 0 0 1 5 11.5V9.8M14.5 12.5h2A2.5 2.5 0 0 0 19 10V8.3M6.5 18.5h11l-1 3.5h-9z',
  'M12 21.5C7 17 5.5 13.7 5.5 10.5a6.5 6.5 0 0 1 13 0c0 3.2-1.5 6.5-6.5 11zM12 12.8a2.3 2.3 0 1 1 .1 0z',
  // A cat.
  'M5 5l3.2 2.5a9 9 0 0 1 7.6 0L19 5v8.5c0 4-3 6-7 6s-7-2-7-6zM9 12.5v.8M15 12.5v.8M10.8 15.8l1.2.7 1.2-.7M3 14.5l2.5.3M21 14.5l-2.5.3',
  'M15.5 4.5a8.3 8.3 0 1 0 5 11.5A7 7 0 0 1 15.5 4.5zM19 5.5v2.5M17.8 6.7h2.5',
  // A camera.
  'M3.5 8h4l1.5-2.5h6L16.5 8h4v11h-17zM12 17a3.6 3.6 0 1 1 .1 0zM18 10.5h.3',
  'M21 3.5L3.5 10.5l6 3 3 6.5zM21 3.5L9.5 13.5',
  // Cherries.
  'M8 20.5a3.5 3.5 0 1 1 .1 0zM16.5 18.5a3.5 3.5 0 1 1 .1 0zM8.5 13.5C9 9.5 11 6 15 3.5c0 4 .5 7.5 1.5 8M15 3.5c2-1 4.5-.5 5.5 1.5-2 1-4 .5-5.5-1.5z',
  'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5M5 15.5L8.5 19',
  // A snail.
  'M3 19h15c2.5 0 3-2 3-4.5V10M21 10l-1.8-2M21 10l1.3-2.2M10 19a6 6 0 1 1 6-6c0 2.5-1.5 4-3.5 4s-3.3-1.4-3.3-3 1-2.3 2-2.3',
  'M4 20.5h16M5.5 20.5V10.5L12 4.5l6.5 6V20.5M10 20.5v-5.5h4v5.5M16 5v2.5',
  // An ice cream.
  'M7.5 11.5L12 22l4.5-10.5M6.5 11.5a5.5 5.5 0 1 1 11 0c-1.8 1.3-3.3.2-3.7-.7-.8 1.7-2.8 1.7-3.6 0-.5 1-2 2-3.7.7z',
  'M12 15.5a4 4 0 1 1 .1 0zM12 4V2.5M12 20.5V19M4.5 11.5H3M21 11.5h-1.5M6.5 6l-1-1M18.5 18l-1-1M6.5 17l-1 1M18.5 5l-1 1',
  // A sailing boat.
  'M3.5 16.5h17l-2.5 4H6zM11 16.5V3L4.5 13.5H11M13 13.5V6l5.5 7.5z',
  'M12 21a8.5 8.5 0 1 1 .1 0zM12 7v5.5l3.5 2',
  // Two glasses meeting.
  'M5 4.5l5.5-1 .8 5a3.4 3.4 0 0 1-5.3 1.6zM8.8 10.5l1 7.5M7 18.7l5.5-.9M13.5 6.5l5.5 1-2 5.3a3.3 3.3 0 0 1-4.5-1M15.5 13l-1.3 6.5M12 19.5l4.5.9',
  'M9 15.5l6-6M10.5 8l2.2-2.2a4 4 0 0 1 5.6 5.6L16 13.7M13.5 16.5l-2.2 2.2a4 4 0 0 1-5.6-5.6L8 10.8',
  // A skateboard.
  'M2.5 9.5c1 2 2.5 2.5 4.5 2.5h10c2 0 3.5-.5 4.5-2.5M7.5 16a1.7 1.7 0 1 1 .1 0zM16.5 16a1.7 1.7 0 1 1 .1 0z',
  'M6 9.5a6 6 0 1 1 12 0c0 3.5-2.5 6.5-5 7.5h-2c-2.5-1-5-4-5-7.5zM11 17l-.8 1.8h3.6L13 17M12 18.8c-1.5 1.5 1.5 2.5 0 4M9 8.5c.3-1.3 1-2 2.2-2.3',
  // A mushroom.
  'M3.5 12.5C4 7 7.5 4 12 4s8 3 8.5 8.5zM9.5 12.5c.5 3-.5 5-1 7.5h7c-.5-2.5-1.5-4.5-1-7.5M8.5 9.3h.2M12.5 7.3h.2M16 9.5h.2',
  'M4 7h16v9.5H11l-4 3.5v-3.5H4zM8 11.8h.2M12 11.8h.2M16 11.8h.2',
  // A tomato.
  'M12 8.5c4-2.5 8.5 0 8.5 4.5s-4 7.5-8.5 7.5S3.5 17.5 3.5 13s4.5-7 8.5-4.5zM12 8.5V5M12 8.5L9 6.5M12 8.5l3-2M12 8.5L8.5 10M12 8.5l3.5 1.5',
  'M6.5 21V3.5M6.5 4.5c4-2 6.5 2 11.5 0v8c-5 2-7.5-2-11.5 0',
]

export const DOODLE_TILE_PX = CELL * COLUMNS
export const DOODLE_LINE = 0.95

export interface Doodle {
  path: string
  transform: string
}

/** Small marks in the gaps where four things meet: each begins and ends around the place where the pen is. */
const MARKS: readonly string[] = [
  'm-1.8 0a1.8 1.8 0 1 1 .1.5',
  'm-2.2 0h4.4m-2.2-2.2v4.4',
  'm0 2.4c-4-2.8-2.2-5.4 0-3.6 2.2-1.8 4 .8 0 3.6z',
  'm-2.4 1.6l2.4-3.8 2.4 3.8z',
  'm-.6 0h1.2',
  'm-3 .6c1-1.6 2-1.6 3 0s2 1.6 3 0',
]

/** Always the same for one number, and like chance from one number to the next: between -1/2 and 1/2. */
const wobble = (index: number, salt: number): number => ((index * salt) % 11) / 10 - 0.5

/** Close together and yet not lined up: rows are shifted like bricks, and everything is a little off its place. */
function placeOf(index: number): { x: number; y: number } {
  const row = Math.floor(index / COLUMNS)
  const x = ((index % COLUMNS) + (row % 2) / 2 + 0.5) * CELL
  return { x: x + wobble(index, 7) * 4, y: (row + 0.5) * CELL + wobble(index, 5) * 7 }
}

/** What crosses an edge of the tile comes in again at the other one. */
function inTile({ x, y }: { x: number; y: number }, reach: number): { x: number; y: number }[] {
  const around = [-DOODLE_TILE_PX, 0, DOODLE_TILE_PX]
  const within = (at: number) => at > -reach && at < DOODLE_TILE_PX + reach
  return around
    .flatMap((dx) => around.map((dy) => ({ x: x + dx, y: y + dy })))
    .filter((place) => within(place.x) && within(place.y))
}

/** `-0.50` as `-.5`. */
const short = (value: number, digits: number): string =>
  String(Number(value.toFixed(digits))).replace(/^(-?)0\./, '$1.')

/** Each thing leans and is a little larger or smaller. As a matrix, because that is the shortest way to write it into every page. */
const things: readonly Doodle[] = THINGS.flatMap((path, index) => {
  const scale = SCALE + wobble(index, 2) * 0.16
  const turn = (wobble(index, 3) * 80 * Math.PI) / 180
  const [cos, sin] = [scale * Math.cos(turn), scale * Math.sin(turn)]
  const half = SIDE / 2
  return inTile(placeOf(index), THING_REACH).map(({ x, y }) => {
    const corner = [x - half * (cos - sin), y - half * (cos + sin)]
    const turned = [cos, sin, -sin, cos].map((part) => short(part, 2))
    return { path, transform: `matrix(${[...turned, ...corner.map((at) => short(at, 1))].join(' ')})` }
  })
})

const marks = THINGS.flatMap((_, index) => {
  const { x, y } = placeOf(index)
  const gap = { x: x + CELL / 2, y: y + CELL / 2 }
  return inTile(gap, MARK_REACH).map(
    (at) => `M${short(at.x, 1)} ${short(at.y, 1)}${MARKS[index % MARKS.length] ?? ''}`,
  )
})

export const DOODLES: readonly Doodle[] = [
  ...things,
  { path: marks.join(''), transform: 'matrix(1 0 0 1 0 0)' },
]
