/** The engine behind every picture made on the server: a React tree becomes SVG whose text is paths. No network, no font of the system. */
import type { ReactElement } from 'react'
import satori from 'satori'
import { emojiPicture } from './emoji-picture'
import { type FontChoice, type PictureFont, pictureFonts } from './picture-fonts'

export interface TreeBox {
  leftPx: number
  topPx: number
  widthPx: number
  heightPx: number
}

export interface DrawnTree {
  svg: string
  /** Where the elements with a `key` were put. */
  boxes: ReadonlyMap<string, TreeBox>
}

export interface TreeSize {
  widthPx: number
  /** As high as the content when left out. */
  heightPx?: number
}

export const familiesOf = (fonts: readonly PictureFont[]): string =>
  [...new Set(fonts.map(({ name }) => `"${name}"`))].join(', ')

/** `text` is everything the tree says: only the fonts that its characters need are read. */
export async function drawTree(
  tree: (fontFamily: string) => ReactElement,
  text: string,
  choice: FontChoice,
  { widthPx, heightPx }: TreeSize,
): Promise<DrawnTree> {
  const fonts = await pictureFonts(`${text} Aa0…`, choice)
  const boxes = new Map<string, TreeBox>()
  const svg = await satori(tree(familiesOf(fonts)), {
    width: widthPx,
    ...(heightPx === undefined ? {} : { height: heightPx }),
    fonts,
    onNodeDetected: ({ key, left, top, width, height }) => {
      if (key) boxes.set(String(key), { leftPx: left, topPx: top, widthPx: width, heightPx: height })
    },
    loadAdditionalAsset: async (code, segment) =>
      code === 'emoji' ? ((await emojiPicture(segment)) ?? []) : [],
  } as Parameters<typeof satori>[1]) // safe: without a height satori takes a width alone
  return { svg, boxes }
}
