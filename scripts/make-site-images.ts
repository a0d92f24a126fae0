/** Draws the stored pictures of the test web into their case folders: `node --import tsx scripts/make-site-images.ts [--again]`. */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { drawImage } from '../e2e/site/draw-image'
import { loadSite } from '../e2e/site/load-site'

const STORED_BYTES_MAX = 60 * 1024
const again = process.argv.includes('--again')

for (const site of loadSite()) {
  for (const [name, drawing] of Object.entries(site.images)) {
    const file = path.join(site.folder, name)
    if (!drawing.stored || (existsSync(file) && !again)) continue
    await drawImage(drawing, file)
    const { size } = statSync(file)
    console.log(`${site.name}/${name}: ${drawing.width} × ${drawing.height}, ${(size / 1024).toFixed(1)} KB`)
    if (size > STORED_BYTES_MAX) {
      throw new Error(`${file} weighs ${size} bytes: mark it "stored": false or draw it smaller`)
    }
  }
}
