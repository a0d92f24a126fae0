/** Why something is not known, or why a question does not arise. */
import { phraseWords } from '../../typed'

export const missing = phraseWords<'missing'>()({
  'missing.page-not-read': 'The page was not read.',
  'missing.nobody-sent': 'No visitor was sent.',
  'missing.given.pasted': 'The page’s source was pasted; its response was not seen.',
  'missing.given.uploaded': 'The page’s source came as a file; its response was not seen.',
  'missing.local': 'The page is on {host}, a machine of its owner’s; what the public gets was not seen.',
  'missing.given.image': 'Its address on {host} can’t be reached from here.',
  'missing.access.blocked':
    'We were blocked{by, select, none {} other { by {by}}} (status {status}), so we can’t say what the page holds.',
  'missing.access.consent':
    'A consent page{by, select, none {} other { ({by})}} came instead of the page, so its own tags could not be seen.',
  'missing.access.login': 'The page asks for a login (status {status}), so its own tags could not be seen.',
  'missing.access.not-html': 'The response is not an HTML page, so there are no tags to read.',
  'missing.access.empty': 'The response is empty, so there are no tags to read.',
  'missing.access.http-error':
    'The server responded with status {status} instead of the page, so there are no tags to judge.',
  'missing.image.none-named': 'The page names no image that {app} reads.',
  'missing.image.address':
    'The image address “{address}” is not one that a client can ask for, so no image was fetched.',
  'missing.image.not-fetched': 'No image was fetched.',
  'missing.image.status':
    'The image address responds with status {status}, so there is no picture to measure.',
  'missing.image.no-picture': 'The bytes could not be read as a picture.',
  'missing.render.no-browser': 'There is no browser here to run its scripts.',
  'missing.render.failed': 'Its scripts could not be run: {because}.',
  'missing.render.status':
    'A browser got status {status} instead of the page, so its scripts could not be run.',
  'missing.render.not-the-page': 'The response is not the page, so its scripts were not run.',
  'missing.render.head-not-whole':
    'The head was not read to its end, so there is nothing to compare its scripts with.',
  'missing.render.tags-too-late': 'The server sends the tags itself, though too late.',
  'missing.render.all-tags-sent': 'All tags are in the server’s HTML, so its scripts were not run.',
  // tags
  'missing.tag.at-byte': 'at byte {byte, number} (line {line, number})',
  'missing.tag.in-line': 'in line {line, number}',
  'missing.tag.cut-off':
    'The response broke off before the head was complete, so the tag may be in the part that did not arrive.',
  'missing.tag.guard-tripped':
    'The head is so deeply nested, or has so many tags, that we stopped reading it; the tag may come after that point.',
})
