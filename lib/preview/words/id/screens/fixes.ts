/** What a page is built with, its fix in that stack, and all fixes as one text. */

export const fixes = {
  'fixes.built-with': 'Dibuat dengan {stacks}',
  'fixes.built-with-behind': 'Dibuat dengan {stacks}, di belakang {fronts}',
  'fixes.unknown': 'Dibuat dengan: tidak dikenali, jadi HTML biasa',
  'fixes.unknown-behind': 'Dibuat dengan: tidak dikenali, jadi HTML biasa; di belakang {fronts}',
  'fixes.how-known': 'Cara mengenalinya',
  'fixes.plain': 'HTML biasa',
  'fixes.for-stack': 'Untuk {stack}',
  'fixes.code-of': '{stack}: {file}',
  'fixes.copy-code': 'Salin kode',
  'fixes.copy-all': 'Salin semua perbaikan',
  'fixes.lead': 'Semua perbaikan dalam satu teks, dengan nilai halaman ini dan kodenya.',
  'fixes.as-message': 'Sebagai pesan untuk pengembang saya',
  'fixes.as-issue': 'Sebagai issue Markdown',
  'fixes.as-prompt': 'Sebagai prompt untuk asisten pemrograman',
  'fixes.copy-text': 'Salin teks',
  'fixes.show-text': 'Tampilkan teks',
} as const
