/** Pages that broke on our side. */

export const errors = {
  'errors.page': 'تعذّر عرض هذه الصفحة',
  'errors.page-why':
    'الخلل من جهتنا وليس من صفحتك. عمليات الفحص محفوظة. حاول مرة أخرى؛ وإن تكرر الخلل فعُد بعد بضع دقائق.',
  'errors.reference': 'المرجع: {reference}',
  'errors.try-again': 'إعادة المحاولة',
} as const
