/** The words of the check on markup in the card's text. */
import type { textWithoutMarkup as check } from '../../../../judge/checks/text/text-without-markup'
import { checkWords } from '../../../typed'

export const textWithoutMarkup = checkWords<typeof check>()({
  name: 'Text without markup',
  marketer:
    'Title and description are plain text. Tags such as <em>, or asterisks for bold, are shown to readers as they are.',
  developer:
    'Entities in a value are decoded once, and the result is shown as text: &lt;em&gt; becomes <em> on the card. Markdown and forum codes are not interpreted either. Whether a text is about markup on purpose can’t be told.',
  howToFix: [
    'Take the description from a plain-text field, or strip tags and Markdown where the tag is written.',
    'WordPress: wp_strip_all_tags() and strip_shortcodes() on excerpts. Shopify: {{ page_description | strip_html }}. Django, Jinja, Twig: the striptags filter.',
    'Ghost, Contentful, Sanity and other headless CMSs: fill the tags from the text form of rich text, not from its HTML or Markdown.',
  ],
  outcomes: {
    'no-text': {
      title: 'There is no text to check',
      summary: '{app} finds neither a title nor a description on this page.',
    },
    plain: { title: 'The text is free of markup', summary: 'The card shows no tag or formatting code.' },
    'markup-shown': {
      title: 'The {fields} {fieldCount, plural, one {shows} other {show}} markup',
      summary:
        'The card{shownBy, select, all {} other { on {clients}}} shows “{seen}” as text. It comes from {source}. If the text is about such code, leave it as it is.',
      detail: '{app} shows a value as plain text: it interprets neither HTML nor Markdown.',
    },
  },
  fixes: {
    'write-plain-text':
      'Write the text without markup{count, plural, one {} other { in each of these tags}}:',
    'write-words': 'Write words in place of the markup.',
  },
})
