/** The help for links in messages of businesses, and where each claim on a help page comes from. */

export const business = {
  'business.title': '{app} Business से लिंक',
  'business.card-title': '{app} Cloud API से लिंक प्रीव्यू',
  'business.card-description': 'preview_url, टेम्पलेट और कैटलॉग: किस संदेश में कार्ड होता है, और रिक्वेस्ट।',
  'business.lead':
    'बिज़नेस का कौन सा संदेश कार्ड दिखाता है, और उसे भेजने वाली रिक्वेस्ट। पेज को वही टैग चाहिए जो किसी भी भेजने वाले के लिए।',
  'business.field': 'आपका लिंक',
  'business.fill-in': 'भरें',
  'business.sample': 'जब तक आप अपना लिंक न भरें, रिक्वेस्ट में नमूने का लिंक रहता है।',
  'business.gaps':
    'कोण वाले ब्रैकेट में जो है, वह आप भरें: आपके फ़ोन नंबर की id, पाने वाले का नंबर देश कोड के साथ, और आपका access token।',
  'business.too-long': 'यह लिंक टेक्स्ट संदेश की सीमा से लंबा है।',
  'business.ip-host': 'इस लिंक का होस्ट एक संख्या है। संदेश में उसे लिंक नहीं माना जाता।',
  'business.text': 'कार्ड के साथ टेक्स्ट',
  'business.text.preview-url':
    'preview_url: true कार्ड माँगता है। इसके बिना, या जब कार्ड न बन सके, लोगों को सिर्फ़ लिंक दिखता है।',
  'business.text.first': 'टेक्स्ट के सिर्फ़ पहले लिंक का कार्ड बनता है।',
  'business.text.scheme': 'वह http:// या https:// से शुरू होता है, और उसका होस्ट नाम है, संख्या नहीं।',
  'business.text.length': 'टेक्स्ट में लिंक समेत ज़्यादा से ज़्यादा {max, number} अक्षर होते हैं।',
  'business.text.known':
    'कार्ड उन्हें दिखता है जिन्हें बिज़नेस ने टेम्पलेट भेजा, जिन्होंने click-to-chat लिंक से चैट खोली, या जिन्होंने बिज़नेस को संपर्क में सहेजा।',
  'business.text.window':
    'अपना टेक्स्ट उस व्यक्ति के आख़िरी संदेश या कॉल के 24 घंटे के भीतर भेजा जा सकता है। उसके बाद सिर्फ़ टेम्पलेट।',
  'business.text.answer':
    'रिस्पॉन्स बताता है कि संदेश ले लिया गया, यह कभी नहीं कि कार्ड बना या नहीं। पेज कौन लाता है, यह भी प्रकाशित नहीं है।',
  'business.request-json': 'टेक्स्ट संदेश JSON में',
  'business.request-curl': 'टेक्स्ट संदेश कमांड के रूप में',
  'business.copy-json': 'JSON कॉपी करें',
  'business.copy-curl': 'कमांड कॉपी करें',
  'business.template': 'टेम्पलेट',
  'business.template.none': 'टेम्पलेट संदेश लिंक का कार्ड नहीं बनाता।',
  'business.template.silent': 'Meta के पेज टेम्पलेट के लिए preview_url का ज़िक्र नहीं करते।',
  'business.template.header':
    'इसकी जगह: टेम्पलेट के header में तस्वीर। उसे आप चुनते हैं, इसलिए आपके पेज से कुछ लाना नहीं पड़ता।',
  'business.template.button': 'इसकी जगह: लिंक खोलने वाला बटन। वह पेज का कार्ड नहीं दिखाता।',
  'business.template.after': 'या जवाब माँगें: उसके 24 घंटे के भीतर कार्ड के साथ टेक्स्ट भेजा जा सकता है।',
  'business.template.direct':
    'Direct Send, मंज़ूर खातों के लिए बिना टेम्पलेट के टेक्स्ट (2026): वहाँ preview_url चलता है या नहीं, यह नहीं बताया गया।',
  'business.template-json': 'टेम्पलेट संदेश JSON में',
  'business.template-gap':
    'टेम्पलेट में तस्वीर वाला header और बदलते अंत वाला बटन चाहिए; उसका नाम और भाषा वही हों जो मंज़ूर हुए।',
  'business.catalogue': 'कैटलॉग',
  'business.catalogue.own': 'कैटलॉग के उत्पाद कार्ड Commerce Manager से आते हैं, पेज के टैग से नहीं।',
  'business.catalogue.link':
    'फ़ोन नंबर वाला wa.me/c/ लिंक, preview_url वाले टेक्स्ट में, कार्ड की जगह उस कैटलॉग की तस्वीरें दिखाता है।',
  'claim.sources': 'स्रोत',
  'claim.none': 'कोई प्रकाशित स्रोत नहीं',
  'claim.read': '{source}, {date}',
  'claim.source.guide': '{app} प्रीव्यू की प्रकाशित गाइड',
  'claim.source.android': 'Android के लिए {app}',
  'claim.source.web': '{app} Web',
  'claim.source.site-owners': 'सार्वजनिक issue चर्चाओं में साइट मालिक',
  'claim.source.link-previews': 'Meta, {app} लिंक प्रीव्यू',
  'claim.source.text-messages': 'Meta, Cloud API: टेक्स्ट संदेश',
  'claim.source.message-reference': 'Meta, Cloud API: संदेशों का पुराना संदर्भ',
  'claim.source.service-messages': 'Meta, Cloud API: सेवा संदेश',
  'claim.source.catalogue-links': 'Meta, Cloud API: कैटलॉग लिंक',
  'claim.source.direct-send': 'Meta, Cloud API: Direct Send',
  'claim.source.meta-employee': 'सार्वजनिक issue चर्चा में Meta के कर्मचारी',
  'claim.source.provider': 'एक प्रदाता के दस्तावेज़, 360dialog',
  'claim.source.message-definition': 'संदेश की सार्वजनिक परिभाषा, whatsmeow में',
  'claim.source.cloudfront': 'Amazon CloudFront, हस्ताक्षर वाले URL',
  'claim.source.rfc-3986': 'RFC 3986, खंड 3.5',
} as const
