/** Causes that explain several findings, and what people see because of them. */
import { phraseWords } from '../../typed'

export const cause = phraseWords<'cause'>()({
  'cause.tags-added-by-script.title':
    '{seen, select, browsers {The server sends the tags to browsers only} shell {The page is built in the browser{framework, select, none {} other { by {framework}}}, and {app} runs no JavaScript} other {The tags are added by JavaScript, which {app} does not run}}',
  'cause.tags-added-by-script.summary':
    '{seen, select, browsers {{app} is sent a head without {keys}. Send every visitor the same head.} shell {The server sends next to nothing and no tags; whether a script adds them could not be seen here. Send the tags from the server.} other {{keys} appear only once the page’s scripts have run in a browser. Send them in the server’s HTML.}}',
  'cause.tags-empty.title': '{count, plural, one {A tag is} other {# tags are}} there without content',
  'cause.tags-empty.summary':
    'A template writes the tags, and what should fill them is empty for this page. Fill them in, or leave an empty tag out.',
  'cause.beyond-limit.title':
    '{app} stops reading before {what, select, picture {your image tag} other {{tags, plural, one {your tag} other {your tags}}}}',
  'cause.add-tags': 'Put these tags into the head that the server sends, right after <meta charset>:',
  'cause.replace-tags': 'Replace the tags with these:',
  'cause.move-tags': 'Move these tags up, right after <meta charset> and before every style and script:',
  'cause.send-tags': '{how}\nFor this page the head must then hold:',
  'cause.export-picture':
    'Export the picture at 1200 × 630 px (1.91:1), as JPEG and under 300 KB.{command, select, yes { With ImageMagick, once it has that shape:} other {}}',
  'cause.http-only.title': 'The site has no https',
  'cause.tags-unreadable.title':
    '{count, plural, one {Your tag is there, but {app} can’t read it} other {Your tags are there, but {app} can’t read them}}',
  'cause.tags-missing.title': 'The page has no Open Graph tags',
  'cause.tags-missing.some': '{keys} are missing',
  'cause.tags-missing.summary':
    'Nothing tells {app} which headline, text, and picture to show, so it takes what it finds. Add these tags to the head once, and the card is yours.',
  'outcome.none': 'No card, only the bare link',
  'outcome.text': 'No picture',
  'outcome.thumbnail': 'Only a small picture',
  'outcome.large': 'The large card',
  'outcome.square': 'The large square card',
  'outcome.another-page': 'The card of another page',
  'outcome.large-not-everywhere': 'The large card, but not everywhere',
  'outcome.large-at-risk': 'The large card, at risk',
  'outcome.poorer-text': 'The large card, with poorer words',
  'outcome.not-known': 'Not known',
  'verdict.outcome': '{outcome}: {cause}.',
})
