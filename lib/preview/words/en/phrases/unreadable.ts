/** Why a tag that is in the source is not read. */
import { phraseWords } from '../../typed'

export const unreadable = phraseWords<'unreadable'>()({
  'unreadable.value-unquoted.because': 'the content is not in quotes',
  'unreadable.value-unquoted.developer':
    "The Android client matches content=\"…\" or content=''…''; a minifier that removes optional quotes hides the value.",
  'unreadable.key-unquoted.because': 'the name is not in quotes',
  'unreadable.key-unquoted.developer':
    'The Android client matches property="…" or name="…"; a minifier that removes optional quotes hides the key.',
  'unreadable.value-empty.because': 'the content is empty',
  'unreadable.value-empty.developer': 'A value needs at least one character.',
  'unreadable.value-missing.because': 'there is no content',
  'unreadable.value-missing.developer': 'The tag has a key but no content attribute.',
  'unreadable.not-closed.because': 'it is not closed within the head',
  'unreadable.not-closed.developer': 'The Android client looks for <title>…</title> and finds no end.',
  'unreadable.key-case.because': 'the name is not in the expected case',
  'unreadable.key-case.developer': 'Keys are compared exactly: og:title, all lower case.',
  'unreadable.key-spaces.because': 'there are spaces around the name',
  'unreadable.key-spaces.developer':
    'Keys are compared exactly; a space inside the quotes is part of the key.',
  'unreadable.attribute-case.because': 'the words property, name or content are in capitals',
  'unreadable.attribute-case.developer': 'Attribute names are matched literally, in lower case.',
  'unreadable.space-around-equals.because': 'there is a space before or after an equals sign',
  'unreadable.space-around-equals.developer':
    'Attributes are matched as name="value" without white space around the equals sign.',
  'unreadable.bare-attribute-before.because': 'an attribute without a value comes just before',
  'unreadable.bare-attribute-before.developer':
    'An attribute without a value directly before property or content breaks the match; give it a value, or move it to the end.',
  'unreadable.angle-bracket-in-value.because': 'the content holds a bare > sign',
  'unreadable.angle-bracket-in-value.developer':
    'A bare > ends the tag for the Android client; write &gt; instead.',
  'unreadable.outside-head.because': 'tags outside the head are not read',
  'unreadable.outside-head.developer': 'Only the text between <head> and </head> is read.',
  'unreadable.beyond-limit.because': 'it is beyond the point where {app} stops reading',
  'unreadable.beyond-limit.developer': 'Decompressed bytes count, up to the end of the tag.',
  'unreadable.inside-comment.because': 'tags in a comment are not read',
  'unreadable.inside-comment.developer': 'The tag is commented out.',
  'unreadable.inside-script.because': 'tags inside a script are not read',
  'unreadable.inside-script.developer': 'Scripts are not run, and their text is not markup.',
  'unreadable.inside-template.because': 'tags inside a template are not read',
  'unreadable.inside-template.developer': 'The content of such an element is not part of the document.',
  'unreadable.inside-svg.because': 'tags inside an svg are not tags of the page',
  'unreadable.inside-svg.developer': 'To an HTML parser the content of an svg is part of a drawing.',
  'unreadable.key-not-read.because': '{app} does not use tags of this name',
  'unreadable.key-not-read.developer': 'The key is not in the client’s list.',
  'unreadable.overridden.because': 'a later tag of the same name is used',
  'unreadable.overridden.developer': 'Of two tags with one key the last wins.',
  'unreadable.slash-joined':
    'Without quotes the slash of /> belongs to the value: to a reader that takes the tag, the address ends in a slash and leads elsewhere.',
  'unreadable.several': '{first} {rest}',
})
