/** Cuts strips off a picture in the browser, so that what lies in them is never sent. */

const QUALITY = 0.9

/** `top`, `bottom`: percent of its height. Null for what this browser does not open as a picture. */
export async function cropToJpeg(file: File, { top, bottom }: { top: number; bottom: number }): Promise<File | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return null
  const from = Math.floor((picture.height * top) / 100)
  const height = Math.max(1, Math.ceil((picture.height * (100 - top - bottom)) / 100))
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(picture, 0, from, picture.width, height, 0, 0, picture.width, height)
  picture.close()
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY)
  })
  return blob && new File([blob], 'screenshot.jpg', { type: 'image/jpeg' })
} // prettier-ignore
