/** Draws the pictures of the sample cards and stores them as WhatsApp's client would: `node --import tsx scripts/make-card-samples.ts`. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const FOLDER = fileURLToPath(new URL('../public/card-samples/', import.meta.url))
const LARGE_PX_MAX = 1024
const SMALL_PX = 140

/** A harbour in the evening, in flat shapes; `height` is cut from the bottom of the same scene. */
const scene = (width: number, height: number) => `
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#f6b26b"/><stop offset=".55" stop-color="#f3d3a2"/><stop offset="1" stop-color="#e9e2cf"/></linearGradient></defs>
  <rect width="${width}" height="${height}" fill="url(#sky)"/>
  <g transform="translate(${width / 2} ${height * 0.62})">
    <circle cx="150" cy="-95" r="72" fill="#fdf0d0"/>
    <path d="M-900 0L-560-150-400-60-190-235 10-40 190-140 420-30 620-165 900 0z" fill="#7d8f8a"/>
    <path d="M-900 10L-640-70-420 10-230-105-30 10 260-60 520 10 700-50 900 10z" fill="#51686a"/>
    <rect x="-900" width="1800" height="900" fill="#2f5f73"/>
    <path d="M-900 42h1800M-900 96h1800M-900 168h1800M-900 260h1800M-900 372h1800" stroke="#3f7385" stroke-width="7" stroke-dasharray="160 90"/>
    <path d="M98 18h104M112 52h76M92 96h116M120 150h60" stroke="#f6cf8f" stroke-width="11" stroke-linecap="round"/>
    <g transform="translate(-150 18)">
      <path d="M-190 0H190L150 62H-150z" fill="#b5402f"/><path d="M-190 0H190L184 12H-182z" fill="#f4efe6"/>
      <rect x="-120" y="-58" width="220" height="58" fill="#f4efe6"/><rect x="-84" y="-98" width="120" height="40" fill="#f4efe6"/>
      <rect x="-20" y="-140" width="34" height="44" fill="#b5402f"/><path d="M-104-40h180" stroke="#2f5f73" stroke-width="18" stroke-dasharray="22 14"/>
      <path d="M-68-78h88" stroke="#2f5f73" stroke-width="14" stroke-dasharray="18 12"/><path d="M-210 76q35-16 70 0t70 0 70 0 70 0 70 0" fill="none" stroke="#8fb6bf" stroke-width="9"/>
    </g>
  </g>
</svg>`

const draw = (width: number, height: number) => sharp(Buffer.from(scene(width, height)), { density: 72 })

async function store(name: string, width: number, height: number) {
  const picture = await draw(width, height).flatten({ background: '#fff' }).toBuffer()
  await sharp(picture)
    .resize(LARGE_PX_MAX, LARGE_PX_MAX, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 90 })
    .toFile(path.join(FOLDER, `${name}-large.jpg`))
  await sharp(picture)
    .resize(SMALL_PX, SMALL_PX, { fit: 'cover', withoutEnlargement: true })
    .jpeg({ quality: 80 })
    .toFile(path.join(FOLDER, `${name}-small.jpg`))
}

await store('wide', 1200, 675)
await store('tall', 1000, 1250)

/** What faulty files look like once they are drawn: the upload broke off, or the camera's note on how to turn it was dropped. */
async function storeFaulty() {
  const [width, height] = [1024, 576]
  const whole = draw(width, height).flatten({ background: '#fff' })
  const missing = Math.round(height * 0.45)
  await whole
    .clone()
    .composite([
      {
        input: { create: { width, height: missing, channels: 3, background: '#808080' } },
        left: 0,
        top: height - missing,
      },
    ])
    .jpeg({ quality: 85 })
    .toFile(path.join(FOLDER, 'cut-large.jpg'))
  const turned = await draw(height, width).flatten({ background: '#fff' }).png().toBuffer()
  await sharp(turned).rotate(90).jpeg({ quality: 85 }).toFile(path.join(FOLDER, 'sideways-large.jpg'))
}

await storeFaulty()
