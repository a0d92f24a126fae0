/** Has the image enough pixels to be shown, and shown large? */
import { limitOf } from '../../../vocabulary/client'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fail, fix, pass, warn } from '../../check'
import { drawnAlike } from '../../image/drawn-alike'
import { offerPicture, withOffer } from '../../values/offer-picture'
import { VALUE_FACTS } from '../../values/value-facts'

export const imageMinSize = defineCheck({
  id: 'image-min-size',
  group: 'image',
  weight: 5,
  needs: ['picture', 'image', 'head', 'page'],
  orMissing: VALUE_FACTS,
  witnesses: [
    'imageWidthGuide',
    'imageHeightGuide',
    'imageSideSendLink',
    'imageWidthLarge',
    'imageHeightLarge',
    'imageSideSmall',
  ],
  run({ picture, image, head, page, ...facts }, audience) {
    const { client } = audience
    const { width, height } = picture
    const side = limitOf(client, 'imageSideSendLink')
    const guide = [limitOf(client, 'imageWidthGuide'), limitOf(client, 'imageHeightGuide')] as const
    const size = { pixels: [width, height] } as const
    const least = { pixels: guide } as const
    const measured = {
      imageWidthGuide: width,
      imageHeightGuide: height,
      imageSideSendLink: Math.min(width, height),
    }
    const evidence = [{ label: phrase('evidence.size', {}), value: size }]
    if (width >= Math.max(side, guide[0]) && height >= Math.max(side, guide[1]))
      return pass('large-enough', { size, least }, { evidence, measured })
    const { drawn, clients } = drawnAlike(picture, image.bytes, audience)
    const needed = limitOf(client, 'imageSideSmall')
    const forgiven = {
      shown: SHOWN[drawn.layout],
      clients,
      needed: { pixels: [needed, needed] },
    } as const
    const better = offerPicture({ head, page, ...facts }, client, {
      fits: ({ from }) => from !== 'icon',
    })
    const rest = { ...withOffer(evidence, better, fix('export-larger', { size, least })), measured }
    return width < side || height < side
      ? fail('too-small', { size, least: { pixels: [side, side] }, ...forgiven }, rest)
      : warn('rather-small', { size, least, ...forgiven }, rest)
  },
})

const SHOWN = { landscape: 'large', square: 'large', thumbnail: 'small', text: 'no', none: 'no' } as const
