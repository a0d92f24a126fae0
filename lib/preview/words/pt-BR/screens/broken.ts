/** The last resort: the document itself broke. In every page and in every language, so these are few; they take no parameters. */

export const broken = {
  'broken.title': 'Não foi possível mostrar esta página',
  'broken.why': 'A falha é nossa, não da sua página. Suas análises estão guardadas.',
  'broken.try-again': 'Tentar de novo',
  'broken.home': 'Verificar um link',
} as const
