/** Tailwind 4 is the only PostCSS step; its settings stand in app/globals.css. */
export default { plugins: { '@tailwindcss/postcss': {} } }
