/** Causes that explain several findings, and what people see because of them. */
import { phraseWords } from '../../typed'

export const cause = phraseWords<'cause'>()({
  'cause.tags-added-by-script.title':
    '{seen, select, browsers {Server mengirim tag hanya kepada peramban} shell {Halaman dibangun di peramban{framework, select, none {} other { oleh {framework}}}, dan {app} tidak menjalankan JavaScript} other {Tag ditambahkan oleh JavaScript, yang tidak dijalankan {app}}}',
  'cause.tags-added-by-script.summary':
    '{seen, select, browsers {{app} dikirimi head tanpa {keys}. Kirim head yang sama kepada setiap pengunjung.} shell {Server hampir tidak mengirim apa-apa dan tanpa tag; apakah skrip menambahkannya tidak dapat dilihat di sini. Kirim tag dari server.} other {{keys} baru muncul setelah skrip halaman dijalankan di peramban. Kirim dalam HTML server.}}',
  'cause.tags-empty.title': '{count, plural, other {# tag ada tanpa isi}}',
  'cause.tags-empty.summary':
    'Sebuah templat menulis tag, dan yang seharusnya mengisinya kosong untuk halaman ini. Isilah, atau hilangkan tag yang kosong.',
  'cause.beyond-limit.title':
    '{app} berhenti membaca sebelum {what, select, picture {tag gambar Anda} other {{tags, plural, other {tag Anda}}}}',
  'cause.add-tags': 'Letakkan tag ini di head yang dikirim server, tepat setelah <meta charset>:',
  'cause.replace-tags': 'Ganti tag dengan ini:',
  'cause.move-tags':
    'Pindahkan tag ini ke atas, tepat setelah <meta charset> dan sebelum setiap style dan script:',
  'cause.send-tags': '{how}\nUntuk halaman ini head harus memuat:',
  'cause.export-picture':
    'Ekspor gambar pada 1200 × 630 px (1.91:1), sebagai JPEG dan di bawah 300 KB.{command, select, yes { Dengan ImageMagick, setelah bentuknya begitu:} other {}}',
  'cause.http-only.title': 'Situs ini tidak punya https',
  'cause.tags-unreadable.title': '{count, plural, other {Tag Anda ada, tetapi {app} tidak dapat membacanya}}',
  'cause.tags-missing.title': 'Halaman ini tidak punya tag Open Graph',
  'cause.tags-missing.some': '{keys} tidak ada',
  'cause.tags-missing.summary':
    'Tidak ada yang memberi tahu {app} judul, teks, dan gambar mana yang ditampilkan, jadi ia mengambil yang ditemukannya. Tambahkan tag ini ke head sekali saja, dan kartunya milik Anda.',
  'outcome.none': 'Tanpa kartu, hanya tautan',
  'outcome.text': 'Tanpa gambar',
  'outcome.thumbnail': 'Hanya gambar kecil',
  'outcome.large': 'Kartu besar',
  'outcome.square': 'Kartu persegi besar',
  'outcome.another-page': 'Kartu halaman lain',
  'outcome.large-not-everywhere': 'Kartu besar, tetapi tidak di semua tempat',
  'outcome.large-at-risk': 'Kartu besar, berisiko',
  'outcome.poorer-text': 'Kartu besar, dengan teks kurang baik',
  'outcome.not-known': 'Tidak diketahui',
  'verdict.outcome': '{outcome}: {cause}.',
})
