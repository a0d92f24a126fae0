/** Is a page that begins twice told from one that only mentions how pages begin? */
import { expect, it } from 'vitest'
import { secondStart } from './second-start'

const ONE = '<!DOCTYPE html>\n<html><head>\n<meta charset="utf-8">'

it.each([
  ['a doctype', `${ONE}\n<!doctype html><html lang="en"><head>`, { name: '!doctype', line: 4 }],
  ['a head alone', `${ONE}\n\n<HEAD class="a">`, { name: 'head', line: 5 }],
  ['behind a script', `${ONE}<script>let a = "<head>"</script><head>`, { name: 'head', line: 3 }],
] as const)('finds %s', (_what, text, second) => expect(secondStart(text)).toEqual(second))

it.each([
  ['a page', `${ONE}<title>Rye</title></head>`],
  ['a header of the body', `${ONE}</head><body><header><thead>`],
  ['a script that writes one', `${ONE}<script>document.write('<!doctype html><head>')</script>`],
  ['a comment about one', `${ONE}<!-- <head> of the old page -->`],
  ['a title that names one', `${ONE}<title><head> explained</title>`],
  ['a script that is never closed', `${ONE}<script>'<head>'`],
  ['nothing', ''],
])('finds nothing more in %s', (_what, text) => expect(secondStart(text)).toBeNull())
