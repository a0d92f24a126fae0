/** Visitors and what each was given. */
import { phraseWords } from '../../typed'

export const visit = phraseWords<'visit'>()({
  'visit.nothing-came': 'कोई रिस्पॉन्स नहीं',
  'visit.access.blocked': '{status}, मना किया{by, select, none {} other { ({by})}}',
  'visit.access.login': '{status}, लॉगिन पेज{by, select, none {} other { ({by})}}',
  'visit.access.consent': '{status}, सहमति पेज{by, select, none {} other { ({by})}}',
  'visit.access.not-html': '{status}, कोई पेज नहीं{by, select, none {} other { ({by})}}',
  'visit.access.empty': '{status}, खाली{by, select, none {} other { ({by})}}',
  'visit.whatsapp-android': 'Android पर {app}',
  'visit.whatsapp-android.clause': 'Android पर {app}',
  'visit.whatsapp-ios': 'iPhone पर {app}',
  'visit.whatsapp-ios.clause': 'iPhone पर {app}',
  'visit.browser': 'ब्राउज़र',
  'visit.browser.clause': 'ब्राउज़र',
  'visit.facebook': 'facebookexternalhit',
  'visit.facebook.clause': 'facebookexternalhit',

  'visit.not-asked': 'नहीं भेजा गया',
  'visit.not-asked-too-early': 'नहीं भेजा गया: {app} की विज़िट उससे पहले असफल हुई जब सर्वर देख पाता कि कौन पूछता है',
  'visit.not-asked-budget':
    'नहीं भेजा गया: एक स्कैन {host} से पेज के लिए ज़्यादा से ज़्यादा {max, number} रिक्वेस्ट करता है, और वे रीडायरेक्ट में ख़त्म हो गईं',
  'visit.no-response': 'कोई पेज नहीं: {because}',
  'visit.status': 'स्टेटस {status}',
  'visit.status-by': 'स्टेटस {status} ({by})',
  'visit.leads-on': 'स्टेटस {status}, {to} पर ले जाता है',

  'visit.place.consent': 'सहमति पेज',
  'visit.place.login': 'लॉगिन पेज',
  'visit.place.app-store': 'ऐप स्टोर',
  'visit.place.app': 'ऐप',
  'visit.place.mobile': 'मोबाइल पता',
  'visit.place.another': 'दूसरा पता',

  'visit.canonical': 'canonical पता',

  'visit.means.browser': 'लिंक खोलने वाला कार्ड वाले पेज से अलग पेज देखता है।',
  'visit.means.facebook': 'जो कार्ड Meta के सर्वर बनाते हैं, चैनलों और बिज़नेस संदेशों में, वे अलग दिखते हैं।',
  'visit.means.client': '{client} से लिंक भेजने पर कार्ड अलग दिखता है।',
})
