/** What any check may come to. */
import { phraseWords } from '../../typed'

export const sharedOutcome = phraseWords<'sharedOutcome'>()({
  'shared.fact-missing.title': '{check}: sem resultado',
  'shared.fact-missing.summary': '{because}',
  'shared.does-not-apply.title': '{check}: não se aplica',
  'shared.does-not-apply.summary': '{because}',
  'shared.no-such-rule.title': '{check}: não se aplica',
  'shared.no-such-rule.summary': 'Não se sabe se o {app} tem esta regra.',
  'shared.check-broke.title': '{check}: esta verificação quebrou',
  'shared.check-broke.summary':
    'A própria verificação falhou, então não diz nada da sua página. Os outros resultados não são afetados.',
  'shared.check-broke.detail': '{reason}',
  'shared.image-not-loaded.title': '{check}: sem resultado',
  'shared.image-not-loaded.summary':
    'O endereço da imagem responde com o status {status}, então não há imagem para avaliar.',
})
