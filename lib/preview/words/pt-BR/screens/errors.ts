/** Pages that broke on our side. */

export const errors = {
  'errors.page': 'Não foi possível mostrar esta página',
  'errors.page-why':
    'A falha é nossa, não da sua página. Suas análises estão guardadas. Tente de novo; se continuar falhando, volte em alguns minutos.',
  'errors.reference': 'Referência: {reference}',
  'errors.try-again': 'Tentar de novo',
} as const
