/** Beside each script and stylesheet of a build, the same packed by Brotli as small as it gets; the server sends these. Runs on Node 20. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** @param {string} folder */
export function packStatic(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css)$/.test(entry.name)) continue
    const file = path.join(entry.parentPath, entry.name)
    const whole = readFileSync(file)
    const packed = brotliCompressSync(whole, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length },
    })
    if (packed.length < whole.length) writeFileSync(`${file}.br`, packed)
  }
}
