/** The first page, and what the site says of itself elsewhere. */

export const home = {
  'home.site': 'Cardproof: भेजने से पहले {app} का कार्ड देखें',
  'home.title': 'देखें कि लिंक भेजने पर {app} क्या दिखाएगा',
  'home.description': 'लिंक पेस्ट करें: कार्ड, उसकी वजह, और क्या बदलना है।',
  'home.picture': 'Cardproof: लिंक भेजने से पहले वह कार्ड देखें जो {app} दिखाएगा',
  'home.promise': 'लिंक भेजने से पहले कार्ड देखें',
  'home.promise-how': '{app} क्या दिखाएगा, क्यों, और क्या बदलना है।',
  'home.heading': 'यह लिंक भेजने पर {app} क्या दिखाएगा?',
  'home.lead': 'लिंक पेस्ट करें और देखें: कार्ड, वह ऐसा क्यों दिखता है, और क्या बदलना है।',
  'home.recent': 'आपके हाल के स्कैन',
  'home.all': 'इतिहास',
  // a link before and after its fix
  'home.before-and-after': 'एक लिंक, ठीक करने से पहले और बाद',
  'home.before': 'पहले',
  'home.before-why': 'तस्वीर {weight} की है; सीमा {limit} है।',
  'home.after': 'बाद में',
  'home.after-why': 'वही तस्वीर, छोटी फ़ाइल के रूप में सहेजी गई। और कुछ नहीं बदला।',
  'home.open-report': 'इस उदाहरण की रिपोर्ट खोलें',
  // what the product does, in three pictures
  'home.does': 'Cardproof क्या करता है',
  'home.does.see': 'भेजने से पहले कार्ड दिखाता है',
  'home.does.see-how':
    'आपका पेज वैसे ही लिया जाता है जैसे {app} लेता है, और वैसे ही बनाया जाता है जैसे हर डिवाइस बनाता है।',
  'home.does.why': 'एक असली वजह बताता है',
  'home.does.why-how': 'अंक, सीमा, और यह किसने कहा: Meta, ख़ुद {app}, या प्रकाशित गाइड।',
  'home.does.mend': 'समाधान हाथ में देता है',
  'home.does.mend-how': 'आपके अपने शीर्षक और तस्वीर के साथ पेस्ट करने की पंक्तियाँ, या साइट चलाने वाले के लिए कदम।',
  'home.weight': 'तस्वीर {weight} की है',
  'home.weight-limit': '{app} {limit} तक की तस्वीरें दिखाता है',
  'home.examples': 'तैयार उदाहरण',
  // a worked example
  'home.example.good-page': 'सब कुछ सही',
  'home.example.heavy-image': 'बहुत भारी तस्वीर',
  'home.example.tags-by-javascript': 'JavaScript से जोड़े गए टैग',
  'home.example-title': 'उदाहरण: {title}',
  'home.example-note': 'रिपोर्ट असली है; जिस पेज के बारे में है वह रिकॉर्ड किया हुआ है और कभी नहीं बदलता।',
  'home.example-named': 'तैयार उदाहरण: {title}।',
} as const
