/** A process of its own for the test: says what is wrong with the folders that it is told. */
import path from 'node:path'
import { makeWritableFolder } from './writable-folder'

const [disk = '', ...below] = process.argv.slice(2)
for (const folder of [disk, ...below.map((name) => path.resolve(disk, name))]) {
  try {
    makeWritableFolder(folder)
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
  }
}
