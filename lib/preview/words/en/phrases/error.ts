/** What people are told when we refuse or fail. */
import { phraseWords } from '../../typed'

export const error = phraseWords<'error'>()({
  'error.title.bad-input': 'We can’t read this',
  'error.title.forbidden': 'This is not allowed',
  'error.title.unauthorized': 'A key is needed',
  'error.title.too-large': 'This is too large',
  'error.title.not-found': 'There is nothing here',
  'error.title.conflict': 'This can’t be done now',
  'error.title.rate-limited': 'Too many at once',
  'error.title.internal': 'Something broke on our side',
  'error.title.unavailable': 'Not available at the moment',
  'error.title.disk-full': 'The disk of this server is full',
  'error.not-found.scan': 'This scan doesn’t exist, or it isn’t yours to see.',
  'error.not-found.link': 'This link doesn’t exist, or it isn’t yours to see.',
  'error.not-found.picture': 'This picture doesn’t exist, or it isn’t yours to see.',
  'error.not-found.shared-report': 'This shared report doesn’t exist, or it isn’t yours to see.',
  'error.not-found.example': 'This example doesn’t exist.',
  'error.input.unreadable': 'This can’t be read.',
  'error.input.no-address': 'Paste an address.',
  'error.input.too-long': 'This is longer than any address.',
  'error.input.search-too-long': 'Search for at most 200 characters.',
  'error.input.no-such-verdict': 'There is no such verdict.',
  'error.input.no-such-order': 'There is no such order.',
  'error.input.no-such-page': 'This page of the list doesn’t exist. Start from the first one.',
  'error.input.expiry': 'A link expires after one day at the earliest and ten years at the latest, or never.',
  'error.input.other-address': 'A re-check looks at the same address as before.',
  'error.input.note-too-long': 'A note has at most 280 characters.',
  'error.input.too-many-scans': 'Choose fewer scans at once.',
  'error.source.no-address':
    'Say which address the page has or will have. A local one, such as http://localhost:3000/, is fine.',
  'error.source.empty': 'Paste the page’s source, or choose its file.',
  'error.source.too-large':
    'This is more than {limit}. Take the page’s HTML alone, without its pictures and scripts.',
  'error.source.no-html':
    'There is no HTML in this. Choose “View page source” in the browser, select everything and copy it.',
  'error.source.other-file':
    'This file is no page: it is a picture, an archive or something else. Save the page as HTML and choose that file.',
  'error.source.mhtml':
    'This page was saved as a single file (MHTML), which can’t be read here. Save it again and choose “Webpage, HTML only”.',
  'error.push.closed':
    'This server takes no reports from elsewhere. Whoever runs it can allow it with CARDPROOF_PUSH_KEYS.',
  'error.push.key': 'Send one of this server’s keys: “Authorization: Bearer …”.',
  'error.push.too-large': 'The report and its pictures are more than {limit}.',
  'error.push.unreadable':
    'This is no report that this version of Cardproof can read. Push with the version that the server runs.',
  'error.push.picture': 'One of the pictures is missing, or is no JPEG thumbnail of a card.',
  'error.push.other-content': 'Another report was sent under this Idempotency-Key before.',
  'error.image.empty': 'Choose a picture file first.',
  'error.image.too-many-bytes': 'This picture weighs more than {limit}. Choose a lighter one.',
  'error.image.not-a-picture': 'This file is no picture that can be opened.',
  'error.image.format-not-opened':
    'Pictures of this kind can’t be opened here. Save it as JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG.',
  'error.image.too-many-pixels':
    'This picture has more than {megapixels, number} megapixels, or needs too much memory to open. Make it smaller first.',
  'error.image.half':
    'Only a part of this picture is there, or it is damaged. Save or upload the original again.',
  'error.image.too-heavy': 'This picture can’t be made light enough.',
  'error.image.too-slow': 'It takes too long to open this picture. Choose a simpler or smaller one.',
  'error.image.broke': 'Something broke on our side while the picture was opened. Try again in a moment.',
  'error.image.none-named': 'The page names no image that can be fetched. Upload a picture instead.',
  'error.image.not-loaded': 'The image of the page could not be fetched. Upload the picture instead.',
  'error.image.gone': 'These pictures are gone: they are kept for one hour. Make them again.',
  'error.short-link.not-set': 'No service for short links is set on this server.',
  'error.short-link.not-reached': '{host} could not be reached. The long link works all the same.',
  'error.short-link.too-slow': '{host} did not answer in time. A short link may exist there all the same.',
  'error.short-link.key-refused': '{host} refused the key of this server. Whoever runs it has to renew it.',
  'error.short-link.too-many': '{host} takes no more links for now. Try again later.',
  'error.short-link.refused': '{host} made no short link of this one (status {status}).',
  'error.short-link.no-link':
    '{host} answered without a short link. Whoever runs this server has to look at its settings.',
  'error.text.title-too-long': 'A title of more than {max, number} characters can’t be kept. Shorten it.',
  'error.text.description-too-long':
    'A description of more than {max, number} characters can’t be kept. Shorten it.',
  'error.text.nothing': 'There is nothing to keep: write a title or a description first.',
  'error.text.page-not-read': 'The page could not be read once more. Try again in a moment.',
  'error.model.off': 'No language model is set up on this server.',
  'error.model.key':
    '{host} does not accept the key of this server. Whoever runs it has to look at CARDPROOF_MODEL_KEY.',
  'error.model.too-many': '{host} takes no more requests for now, or its credit is used up. Try again later.',
  'error.model.too-slow': '{host} took too long to answer. Try again in a moment.',
  'error.model.unreachable': '{host} can’t be reached. Try again in a moment.',
  'error.model.failed':
    '{host} answered with an error. Whoever runs this server has to look at its settings.',
  'error.model.unreadable': 'What {host} answered can’t be read as suggestions. Try again.',
  'error.session-expired': 'Your session has expired. Reload the page and try again.',
  'error.other-site': 'This request came from another site.',
  'error.no-report-yet': 'This scan has no report yet.',
  'error.no-report-to-compare': 'One of the two scans has no report.',
  'error.too-many-observations':
    'A report keeps at most {max, number} of these. Take one back to add another.',
  'error.too-many-links':
    'A report has at most {max, number} links. Scan the address again to share it once more.',
  'error.other-version': 'This report was written by another version of Cardproof and can’t be shown here.',
  'error.rate-limited':
    'The limit is {perMinute, number} a minute. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'error.busy': 'Many links are being scanned right now. Try again in a moment.',
  'error.too-many-drawings': 'Too many pictures are being drawn. Try again in a moment.',
  'error.starting-or-stopping': 'The service is starting or stopping. Try again in a moment.',
  'error.internal': 'Something broke on our side. It has been logged; please try again.',
  'error.disk-full':
    'The disk of this server is full, so nothing can be stored. Whoever runs it has to free some space.',
  'error.scan-broke': 'Something broke on our side. Your link was not checked. Try again in a moment.',
  'error.scan-not-started': 'The scan did not start. Try again in a moment.',
  'error.interrupted.cancelled': 'You cancelled this scan. Run it again whenever you like.',
  'error.interrupted.server-stopped': 'The server stopped while this scan was running. Run it again.',
  'error.interrupted.overdue': 'The scan did not finish in time and was stopped. Run it again.',
  'error.interrupted.broke':
    'Something broke on our side while this link was judged. Nothing is known about the page. Run it again.',
  'error.interrupted.disk-full':
    'The disk of this server is full, so the report could not be stored. Whoever runs it has to free some space; then run the scan again.',
})
