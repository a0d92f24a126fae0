/** File names for commands: nothing of the address survives that a shell would obey. */
import { expect, it } from 'vitest'
import { imageFileName, previewFileName } from './image-file-name'

it.each([
  ['https://x.example/media/hero-1.png?w=1', 'hero-1.png'],
  ['https://x.example/', 'image.jpg'],
  ['https://x.example/--output=evil.png', 'output-evil.png'],
  ["https://x.example/a';$(id)`ls`.png", 'a-id--ls-.png'],
  ['https://x.example/%3Brm%20-rf%20~.jpg', 'rm--rf--.jpg'],
  ['https://x.example/日本.jpg', 'image.jpg'],
  ['nonsense', 'image.jpg'],
])('%s', (url, name) => {
  const found = imageFileName(url)
  expect(found).toMatch(/^\w[\w.-]*$/)
  expect(found).toBe(name)
})

it('gives the result another name', () => {
  expect(previewFileName('https://x.example/hero.png')).toBe('hero-preview.jpg')
})
