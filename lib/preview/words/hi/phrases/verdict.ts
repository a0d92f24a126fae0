/** The verdict in one or two sentences that lead with what people will see. */
import { phraseWords } from '../../typed'

export const verdict = phraseWords<'verdict'>()({
  'verdict.no-card': '{app} कोई कार्ड नहीं दिखाएगा: {because}।',
  'verdict.another-page':
    '{app} आपके पेज की जगह {what, select, login {लॉगिन} other {सहमति}} पेज का कार्ड{title, select, none {} other { (“{title}”)}} दिखाएगा।',
  'verdict.image-not-known': '{app} इन चीज़ों वाला कार्ड दिखाएगा: {parts}। {reason}',
  'verdict.because': '{shown}। {reason}',
  'verdict.because-of': '{shown}। {finding}।',
  'verdict.with': '{shown}, इनके साथ: {parts}।',
  'verdict.to-fix':
    '{shown}। {count, plural, one {एक चीज़ ठीक करनी है} other {# चीज़ें ठीक करनी हैं, पहले}}: {first}।',
  'verdict.to-improve':
    '{shown}। {count, plural, one {एक चीज़ बेहतर हो सकती है} other {# चीज़ें बेहतर हो सकती हैं, पहले}}: {first}।',
  'verdict.shown': '{app} यह दिखाएगा: {layout}',
  'verdict.shown-without-image-on': '{app} {client} पर यह दिखाएगा: {layout}, पर {clients} पर कोई तस्वीर नहीं',
  'verdict.shown-with-image-on': '{app} यह दिखाएगा: {layout}; {clients} पर तस्वीर शायद दिखे',
})
