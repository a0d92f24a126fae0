/** Causes that explain several findings, and what people see because of them. */
import { phraseWords } from '../../typed'

export const cause = phraseWords<'cause'>()({
  'cause.tags-added-by-script.title':
    '{seen, select, browsers {Server mengirim tag hanya kepada browser} shell {Halaman disusun di browser{framework, select, none {} other { oleh {framework}}}, padahal {app} tidak menjalankan JavaScript} other {Tag ditambahkan oleh JavaScript, yang tidak dijalankan {app}}}',
  'cause.tags-added-by-script.summary':
    '{seen, select, browsers {{app} menerima head tanpa {keys}. Kirim head yang sama kepada semua pengunjung.} shell {Server hampir tidak mengirim isi dan tidak mengirim tag; apakah sebuah skrip menambahkannya tidak dapat dilihat di sini. Kirim tag dari server.} other {{keys} baru muncul setelah skrip halaman berjalan di browser. Kirim tag itu dalam HTML dari server.}}',
  'cause.tags-empty.title': '{count, plural, =1 {Satu tag} other {# tag}} tidak berisi apa-apa',
  'cause.tags-empty.summary':
    'Sebuah template menulis tag-nya, tetapi isinya kosong untuk halaman ini. Isi tag itu, atau jangan tulis tag yang kosong.',
  'cause.beyond-limit.title':
    '{app} berhenti membaca sebelum {what, select, picture {tag gambar Anda} other {{tags, plural, other {tag Anda}}}}',
  'cause.add-tags': 'Tambahkan tag ini ke head yang dikirim server, tepat setelah <meta charset>:',
  'cause.replace-tags': 'Ganti tag dengan yang berikut:',
  'cause.move-tags':
    'Pindahkan tag ini ke atas, tepat setelah <meta charset> dan sebelum semua style dan script:',
  'cause.send-tags': '{how}\nUntuk halaman ini, head harus memuat:',
  'cause.export-picture':
    'Ekspor gambar pada 1200 × 630 px (1.91:1), sebagai JPEG dan di bawah 300 KB.{command, select, yes { Dengan ImageMagick, setelah bentuknya begitu:} other {}}',
  'cause.http-only.title': 'Situs tidak memiliki https',
  'cause.tags-unreadable.title': '{count, plural, other {Tag Anda ada, tetapi tidak dapat dibaca {app}}}',
  'cause.tags-missing.title': 'Halaman tidak memiliki tag Open Graph',
  'cause.tags-missing.some': '{keys} tidak ada',
  'cause.tags-missing.summary':
    'Tidak ada yang memberi tahu {app} judul, teks, dan gambar mana yang harus ditampilkan, jadi {app} mengambil apa yang ditemukannya. Cukup sekali menambahkan tag ini ke head, dan isi kartunya Anda yang menentukan.',
  'outcome.none': 'Tanpa kartu, hanya tautan',
  'outcome.text': 'Tanpa gambar',
  'outcome.thumbnail': 'Hanya gambar kecil',
  'outcome.large': 'Kartu besar',
  'outcome.square': 'Kartu persegi besar',
  'outcome.another-page': 'Kartu halaman lain',
  'outcome.large-not-everywhere': 'Kartu besar, tetapi tidak di semua perangkat',
  'outcome.large-at-risk': 'Kartu besar, tetapi berisiko',
  'outcome.poorer-text': 'Kartu besar, tetapi teksnya kurang baik',
  'outcome.not-known': 'Tidak diketahui',
  'verdict.outcome': '{outcome}: {cause}.',
})
