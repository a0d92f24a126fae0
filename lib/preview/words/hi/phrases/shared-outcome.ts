/** What any check may come to. */
import { phraseWords } from '../../typed'

export const sharedOutcome = phraseWords<'sharedOutcome'>()({
  'shared.fact-missing.title': '{check}: पता नहीं चल सका',
  'shared.fact-missing.summary': '{because}',
  'shared.does-not-apply.title': '{check}: लागू नहीं',
  'shared.does-not-apply.summary': '{because}',
  'shared.no-such-rule.title': '{check}: लागू नहीं',
  'shared.no-such-rule.summary': '{app} में ऐसा कोई नियम होने की जानकारी नहीं है।',
  'shared.check-broke.title': '{check}: यह जाँच टूट गई',
  'shared.check-broke.summary':
    'जाँच ख़ुद असफल रही, इसलिए वह आपके पेज के बारे में कुछ नहीं कहती। बाकी नतीजों पर असर नहीं है।',
  'shared.check-broke.detail': '{reason}',
  'shared.image-not-loaded.title': '{check}: पता नहीं चल सका',
  'shared.image-not-loaded.summary': 'तस्वीर के पते का स्टेटस {status} है, इसलिए परखने के लिए तस्वीर नहीं है।',
})
