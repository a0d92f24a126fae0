/** What any check may come to. */
import { phraseWords } from '../../typed'

export const sharedOutcome = phraseWords<'sharedOutcome'>()({
  'shared.fact-missing.title': '{check}: could not tell',
  'shared.fact-missing.summary': '{because}',
  'shared.does-not-apply.title': '{check}: does not apply',
  'shared.does-not-apply.summary': '{because}',
  'shared.no-such-rule.title': '{check}: does not apply',
  'shared.no-such-rule.summary': '{app} is not known to have this rule.',
  'shared.check-broke.title': '{check}: this check broke',
  'shared.check-broke.summary':
    'The check itself failed, so it says nothing about your page. The other findings are not affected.',
  'shared.check-broke.detail': '{reason}',
  'shared.image-not-loaded.title': '{check}: could not tell',
  'shared.image-not-loaded.summary':
    'The image address responds with status {status}, so there is no image to judge.',
})
