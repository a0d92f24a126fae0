/** The last resort, when the document itself broke: no component, no style sheet, no script is taken for granted. */
'use client'

const FRAME = {
  fontFamily: 'system-ui, sans-serif',
  maxWidth: '40rem',
  margin: '15vh auto',
  padding: '0 1rem',
  lineHeight: 1.5,
}

export default function DocumentBroke({ retry }: { retry: () => void }) {
  return (
    <html lang="en" style={{ colorScheme: 'light dark' }}>
      <body>
        <title>This page could not be shown · Cardproof</title>
        <main style={FRAME}>
          <h1 style={{ fontSize: '1.75rem' }}>This page could not be shown</h1>
          <p>Something broke on our side, not on your page. Your scans are kept.</p>
          <p>
            <button type="button" onClick={() => retry()} style={{ font: 'inherit', padding: '0.6rem 1rem' }}>
              Try again
            </button>{' '}
            <a href="/">Check a link</a>
          </p>
        </main>
      </body>
    </html>
  )
}
