/** Texts for property tests: any at all, and those that a language could take for its own. */
import fc from 'fast-check'

const PIECES = [
  '"</script>',
  "'",
  '"',
  '`',
  '\\',
  '\n',
  '\r\n',
  '\t',
  '{{ 7*7 }}',
  '{% raw %}',
  '{# x #}',
  '<?php echo 1 ?>',
  '?>',
  '<%= 1 %>',
  '#{7*7}',
  '${7*7}',
  '$x',
  '@php',
  '{!! x !!}',
  '{$x}',
  '---',
  '-->',
  '<!--',
  ']]>',
  '*/',
  '//',
  '&amp;',
  '&',
  '<b>',
  '\u202e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\0',
  '%s',
  '%>',
  '|',
  '#',
  '@me',
  '[a](b)',
  'https://a.b',
  '1. ',
  '```',
  '~~~',
  'é',
  'שלום',
  '🪩',
  '  ', // prettier-ignore
]

/** Whatever a page may call itself. */
export const hostileText = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 8 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme' }),
) // prettier-ignore

/** As a card has it: on one line, without what no page shows. */
export const lineOf = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\0-\u001f\u007f-\u009f]/g, '')
    .trim()
