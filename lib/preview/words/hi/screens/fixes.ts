/** What a page is built with, its fix in that stack, and all fixes as one text. */

export const fixes = {
  'fixes.built-with': 'किससे बना है: {stacks}',
  'fixes.built-with-behind': 'किससे बना है: {stacks}; आगे {fronts}',
  'fixes.unknown': 'किससे बना है: पहचाना नहीं गया, इसलिए सादा HTML',
  'fixes.unknown-behind': 'किससे बना है: पहचाना नहीं गया, इसलिए सादा HTML; आगे {fronts}',
  'fixes.how-known': 'कैसे पहचाना गया',
  'fixes.plain': 'सादा HTML',
  'fixes.for-stack': '{stack} के लिए',
  'fixes.code-of': '{stack}: {file}',
  'fixes.copy-code': 'कोड कॉपी करें',
  'fixes.copy-all': 'सारे समाधान कॉपी करें',
  'fixes.lead': 'सारे समाधान एक टेक्स्ट में, इस पेज के मानों और कोड के साथ।',
  'fixes.as-message': 'मेरे डेवलपर के लिए संदेश के रूप में',
  'fixes.as-issue': 'Markdown issue के रूप में',
  'fixes.as-prompt': 'coding assistant के prompt के रूप में',
  'fixes.copy-text': 'टेक्स्ट कॉपी करें',
  'fixes.show-text': 'टेक्स्ट दिखाएँ',
} as const
