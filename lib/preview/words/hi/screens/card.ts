/** What the drawing of a card shows, for people who cannot see it. */

export const card = {
  'card.shows.landscape':
    '{device} पर {app}: ऊपर पूरी चौड़ाई में {size, select, none {तस्वीर} other {{size} की तस्वीर}} वाला कार्ड; {lines}। उसके नीचे संदेश {message}।',
  'card.shows.square':
    '{device} पर {app}: एक सँकरा कार्ड, ऊपर {size, select, none {तस्वीर} other {{size} की तस्वीर}}, जो चौकोर काटी गई है; {lines}। उसके नीचे संदेश {message}।',
  'card.shows.thumbnail':
    '{device} पर {app}: एक छोटा कार्ड, {side, select, right {दाईं} other {बाईं}} ओर थंबनेल के रूप में {size, select, none {तस्वीर} other {{size} की तस्वीर}}; {lines}। उसके नीचे संदेश {message}।',
  'card.shows.text': '{device} पर {app}: बिना तस्वीर का कार्ड; {lines}। उसके नीचे संदेश {message}।',
  'card.shows.none': '{device} पर {app}: कोई कार्ड नहीं, सिर्फ़ लिंक {message}।',
  'card.before-sending':
    'भेजने से पहले {device} पर {app} लिखने की जगह के ऊपर {picture, select, yes {एक छोटी तस्वीर और } other {}}ये पंक्तियाँ दिखाता है: {lines}।',
  'card.before-sending.none':
    'भेजने से पहले {device} पर {app} लिखने की जगह के ऊपर कोई कार्ड नहीं दिखाता, सिर्फ़ संदेश {message}।',
  'card.size': '{width, number, ::group-off} × {height, number, ::group-off} px',
  // the picture, and what of it is left out
  'card.crop.nothing': 'पूरी तस्वीर दिखती है: {size}।',
  'card.crop.sides':
    '{app} {size} में से {kept} दिखाता है: बाईं ओर {left, number} px और दाईं ओर {right, number} px कट जाते हैं।',
  'card.crop.ends':
    '{app} {size} में से {kept} दिखाता है: ऊपर {top, number} px और नीचे {bottom, number} px कट जाते हैं।',
  'card.crop.all-around':
    '{app} {size} में से {kept} दिखाता है: बाईं ओर {left, number} px, दाईं ओर {right, number} px, ऊपर {top, number} px और नीचे {bottom, number} px कट जाते हैं।',
  // the lines under it
  'card.lines': '{title}, {description}{hasHost, select, yes {, आख़िरी पंक्ति {host}} other {}}',
  'card.line.title': 'शीर्षक “{text}”',
  'card.line.no-title': 'कोई शीर्षक नहीं',
  'card.line.description': 'विवरण “{text}”',
  'card.line.no-description': 'कोई विवरण नहीं',
} as const
