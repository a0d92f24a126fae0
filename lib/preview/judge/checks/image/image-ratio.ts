/** Does the image's shape fit a card? */
import { defineCheck, fail, pass, warn } from '../../check'
import { pixelSize, ratioAbove, ratioOf } from '../../text/measures'
import { largeCrop } from '../../layout/picture-layout'
import { limit } from '../../../vocabulary/limits'

/** Our own line for "near": within a tenth of the ratio, as 16:9 and 2:1 are to 1.91:1. */
const NEAR = 0.1

export const imageRatio = defineCheck({
  id: 'image-ratio',
  group: 'image',
  needs: ['picture'],
  witnesses: [
    'imageRatioBest',
    'imageRatioSquare',
    'imageRatioMax',
    'imageRatioClampMin',
    'imageRatioClampMax',
    'imageRatioIosParting',
  ],
  words: {
    name: 'Image shape',
    marketer: 'A picture of 1.91:1 (1200 × 630 px) fills the wide card; a square one makes a square card.',
    developer:
      'The guide knows two shapes, 1.91:1 and 1:1, and Meta refuses what is wider than 4:1. Android and Web clamp height to width between 0.25 and 1 and cut the rest from the centre: anything between 4:1 and 1:1 is shown whole, taller pictures lose top and bottom.',
    howToFix: [
      'Export at 1200 × 630 px, or at 800 × 800 px for products and people.',
      'Logos in the form of a strip: put them in the middle of a 1200 × 630 px ground.',
      'Portrait photographs: choose the part to be seen yourself, or the client cuts a square from the middle.',
    ],
  },
  run({ picture }) {
    const ratio = picture.width / picture.height
    const size = pixelSize(picture)
    const max = limit('imageRatioMax')
    const crop = largeCrop(picture)
    const whole = crop.width === picture.width && crop.height === picture.height
    const evidence = [
      { label: 'Shape', value: `${ratioOf(picture)} (${size})` },
      ...(whole
        ? []
        : [{ label: 'Visible on Android and Web', value: `${pixelSize(crop)} from the centre` }]),
    ]
    const fix = { steps: `Export the picture at 1200 × 630 px (1.91:1); it is ${size} now.` }
    if (ratio > max) {
      return fail({
        title: 'The image is too wide',
        summary: `Its shape is ${ratioAbove(picture, max)}, and ${max}:1 is the most that Meta allows. Android and Web show the middle ${crop.width} px (observed).`,
        evidence,
        fix,
      })
    }
    if (near(ratio, limit('imageRatioBest')) || near(ratio, limit('imageRatioSquare'))) {
      return pass({
        title: 'The image has a shape that fits',
        summary: `Its shape is ${ratioOf(picture)}; 1.91:1 and 1:1 are asked for.`,
        evidence,
      })
    }
    return warn({
      title: whole ? 'The image has an unusual shape' : 'The image is cut on the card',
      summary: whole
        ? `Its shape is ${ratioOf(picture)}; the guide asks for 1.91:1 or 1:1. Android and Web show it whole (observed), other clients may cut it.`
        : `Its shape is ${ratioOf(picture)}: Android and Web show ${pixelSize(crop)} from its centre (observed), and the rest is lost.`,
      evidence,
      fix,
    })
  },
})

const near = (ratio: number, wanted: number): boolean => Math.abs(ratio / wanted - 1) <= NEAR
