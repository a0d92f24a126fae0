/** What any check may come to. */
import { phraseWords } from '../../typed'

export const sharedOutcome = phraseWords<'sharedOutcome'>()({
  'shared.fact-missing.title': '{check}: sin resultado',
  'shared.fact-missing.summary': '{because}',
  'shared.does-not-apply.title': '{check}: no se aplica',
  'shared.does-not-apply.summary': '{because}',
  'shared.no-such-rule.title': '{check}: no se aplica',
  'shared.no-such-rule.summary': 'No se sabe que {app} tenga esta regla.',
  'shared.check-broke.title': '{check}: esta comprobación falló',
  'shared.check-broke.summary':
    'Falló la propia comprobación, así que no dice nada de la página. Los demás hallazgos no se ven afectados.',
  'shared.check-broke.detail': '{reason}',
  'shared.image-not-loaded.title': '{check}: sin resultado',
  'shared.image-not-loaded.summary':
    'La dirección de la imagen responde con el estado {status}, así que no hay imagen que evaluar.',
})
