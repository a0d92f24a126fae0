/** The picture of the home page's own card: a worked verdict, drawn at build time. */
import { drawSharePicture } from './_drawing/draw-share-picture'

export const alt = 'A verdict beside the card that WhatsApp will show'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/jpeg'

export default async function Image(): Promise<Response> {
  const jpeg = await drawSharePicture({
    report: {
      url: 'https://shop.example/linen',
      finalUrl: null,
      score: 74,
      verdict: {
        status: 'fix',
        sentence: 'WhatsApp will show a text-only card: the image weighs 712 KB, the limit is 600 KB.',
      },
      cards: [
        {
          surface: 'android',
          layout: 'text',
          title: 'Linen that lasts: the spring collection',
          titleLinesMax: 2,
          description: 'Shirts and dresses from certified mills.',
          descriptionLinesMax: 1,
          host: 'shop.example',
          direction: 'ltr',
          image: null,
          reason: '',
          margin: null,
          trust: 'observed',
          label: '',
        },
      ],
    },
    thumbnail: null,
    date: null,
  })
  return new Response(new Uint8Array(jpeg), { headers: { 'content-type': contentType } })
}
