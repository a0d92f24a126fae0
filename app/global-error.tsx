/** The last resort, when the document itself broke: no component, no style sheet, no script is taken for granted. */
'use client'
import { useState } from 'react'
import { brokenTexts } from '@/components/words/broken-texts'

const FRAME = {
  fontFamily: 'system-ui, sans-serif',
  maxWidth: '40rem',
  margin: '15vh auto',
  padding: '0 1rem',
  lineHeight: 1.5,
}

export default function DocumentBroke({ retry }: { retry: () => void }) {
  // The document still has the language in which it was made.
  const [{ lang, dir }] = useState(ofDocument)
  const texts = brokenTexts(lang)
  return (
    <html lang={lang} dir={dir} style={{ colorScheme: 'light dark' }}>
      <body>
        <title>{`${texts['broken.title']} · Cardproof`}</title>
        <main style={FRAME}>
          <h1 style={{ fontSize: '1.75rem' }}>{texts['broken.title']}</h1>
          <p>{texts['broken.why']}</p>
          <p>
            <button type="button" onClick={() => retry()} style={{ font: 'inherit', padding: '0.6rem 1rem' }}>
              {texts['broken.try-again']}
            </button>{' '}
            <a href="/">{texts['broken.home']}</a>
          </p>
        </main>
      </body>
    </html>
  )
}

const ofDocument = () =>
  typeof document === 'undefined' ? { lang: 'en', dir: 'ltr' } : document.documentElement
