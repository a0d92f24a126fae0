/** The words of the check on markup in the card's text. */
import type { textWithoutMarkup as check } from '../../../../judge/checks/text/text-without-markup'
import { checkWords } from '../../../typed'

export const textWithoutMarkup = checkWords<typeof check>()({
  name: 'टेक्स्ट बिना markup',
  marketer: 'शीर्षक और विवरण सादा टेक्स्ट हैं। <em> जैसे टैग, या मोटे अक्षरों के तारे, पाठकों को वैसे ही दिखते हैं।',
  developer:
    'मान के entities एक बार डिकोड होते हैं, और नतीजा टेक्स्ट की तरह दिखता है: &lt;em&gt; कार्ड पर <em> बन जाता है। Markdown और forum कोड भी नहीं समझे जाते। टेक्स्ट जान-बूझकर markup के बारे में है या नहीं, नहीं कहा जा सकता।',
  howToFix: [
    'विवरण सादे टेक्स्ट वाली जगह से लें, या जहाँ टैग लिखा जाता है वहाँ टैग और Markdown हटाएँ।',
    'WordPress: excerpts पर wp_strip_all_tags() और strip_shortcodes()। Shopify: {{ page_description | strip_html }}। Django, Jinja, Twig: striptags filter।',
    'Ghost, Contentful, Sanity और दूसरे headless CMS: टैग rich text के टेक्स्ट रूप से भरें, उसके HTML या Markdown से नहीं।',
  ],
  outcomes: {
    'no-text': {
      title: 'जाँचने के लिए टेक्स्ट नहीं है',
      summary: '{app} को इस पेज पर न शीर्षक मिलता है न विवरण।',
    },
    plain: { title: 'टेक्स्ट में markup नहीं है', summary: 'कार्ड कोई टैग या formatting कोड नहीं दिखाता।' },
    'markup-shown': {
      title: '{fields} में markup {fieldCount, plural, one {दिखता है} other {दिखता है}}',
      summary:
        'कार्ड{shownBy, select, all {} other { {clients} पर}} “{seen}” को टेक्स्ट की तरह दिखाता है। यह {source} से आता है। टेक्स्ट ऐसे कोड के बारे में ही हो, तो रहने दें।',
      detail: '{app} मान को सादे टेक्स्ट की तरह दिखाता है: वह न HTML समझता है न Markdown।',
    },
  },
  fixes: {
    'write-plain-text': 'टेक्स्ट को बिना markup लिखें{count, plural, one {} other {, इनमें से हर टैग में}}:',
    'write-words': 'markup की जगह शब्द लिखें।',
  },
})
