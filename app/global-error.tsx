/** The last resort, when the document itself broke: no component, no style sheet, no script is taken for granted. */
'use client'
import { useWords } from '#words'

const FRAME = {
  fontFamily: 'system-ui, sans-serif',
  maxWidth: '40rem',
  margin: '15vh auto',
  padding: '0 1rem',
  lineHeight: 1.5,
}

export default function DocumentBroke({ retry }: { retry: () => void }) {
  const { language, t } = useWords()
  return (
    <html lang={language} style={{ colorScheme: 'light dark' }}>
      <body>
        <title>{`${t('errors.page')} · Cardproof`}</title>
        <main style={FRAME}>
          <h1 style={{ fontSize: '1.75rem' }}>{t('errors.page')}</h1>
          <p>{t('errors.document-why')}</p>
          <p>
            <button type="button" onClick={() => retry()} style={{ font: 'inherit', padding: '0.6rem 1rem' }}>
              {t('errors.try-again')}
            </button>{' '}
            <a href="/">{t('shell.check')}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
