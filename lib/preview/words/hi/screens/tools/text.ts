/** Writing the title and the description of a card. */

export const text = {
  'text.title': 'मेरे लिए टेक्स्ट लिखें',
  'text.lead': 'शीर्षक और विवरण लिखें और उन्हें हर कार्ड में देखें। आपके पेज पर कुछ नहीं बदलता।',
  'text.field-title': 'शीर्षक',
  'text.field-description': 'विवरण',
  'text.candidates': 'पेज में जो मिलता है',
  'text.heading': 'मुख्य शीर्षक',
  'text.paragraph': 'पहला पैराग्राफ़',
  'text.data': 'JSON-LD',
  'text.before': 'अभी',
  'text.after': 'प्रस्तावित',
  'text.chars': '{n, number} अक्षर',
  'text.lost': '{surface} में {n, plural, one {# शब्द कटता है} other {# शब्द कटते हैं}}: {lost}',
  'text.shared': 'साझा लिंक पर दिखाएँ',
  'text.keep': 'प्रस्ताव रखें',
  'text.drop': 'प्रस्ताव हटाएँ',
  'text.tags': 'चिपकाने के लिए टैग',
  'text.kept': 'प्रस्ताव रख लिया गया है।',
  'text.too-fast': 'बहुत ज़्यादा अनुरोध। एक मिनट रुककर फिर कोशिश करें।',
} as const
