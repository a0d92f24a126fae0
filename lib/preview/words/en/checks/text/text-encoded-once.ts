/** The words of the check on text that is encoded twice. */
import type { textEncodedOnce as check } from '../../../../judge/checks/text/text-encoded-once'
import { checkWords } from '../../../typed'

export const textEncodedOnce = checkWords<typeof check>()({
  name: 'Text encoded once',
  marketer:
    'Signs such as &amp; or &#39; in a headline are a fault of the page: somebody encoded the text twice, and readers see the code instead of the sign.',
  developer:
    'Entities in a value are decoded once. A value that was escaped twice (&amp;amp;) leaves an entity (&amp;) behind, which the card shows as text. Whether a text is about entities on purpose can’t be told.',
  howToFix: [
    'Escape each value once, where it is printed. If the stored text holds &amp; or &#39; already, store plain text and clean the old rows.',
    'WordPress: titles from get_the_title() or from an import hold entities; print them with wp_specialchars_decode() first, or let the SEO plugin read the raw title.',
    'React, Vue, Svelte, Jinja, Twig, Blade and Liquid templates escape by themselves: pass them plain text, and leave out htmlspecialchars(), he.encode() or the escape filter.',
    'Next.js: the strings of the metadata export are escaped for you; a headless CMS that delivers &rsquo; must be decoded before.',
  ],
  outcomes: {
    'no-text': {
      title: 'There is no text to check',
      summary: '{app} finds neither a title nor a description on this page.',
    },
    'encoded-once': {
      title: 'The text is encoded once',
      summary: 'The card shows no entity, such as &amp;, in place of a sign.',
    },
    'encoded-twice': {
      title: 'The {fields} {fieldCount, plural, one {shows} other {show}} code in place of a sign',
      summary:
        'The card{shownBy, select, all {} other { on {clients}}} shows “{seen}”{meaning, select, visible { where “{meant}” is probably meant} other {}}. It comes from {source}, which seems to be encoded twice. If the text is about such code, leave it as it is.',
      detail:
        'An entity is decoded once, so the one that is left is shown as text. Nothing in the page says whether that was meant.',
    },
  },
  fixes: {
    'encode-once': 'Encode the text once{count, plural, one {} other { in each of these tags}}:',
  },
})
