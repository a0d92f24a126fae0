/** The words of the check on the page's content type. */
import type { htmlDeclared as check } from '../../../../judge/checks/page/html-declared'
import { checkWords } from '../../../typed'

export const htmlDeclared = checkWords<typeof check>()({
  name: 'Pernyataan HTML',
  marketer:
    'Server sebaiknya menyatakan bahwa yang dikirim adalah halaman web. WhatsApp tetap membaca halamannya; yang lain mungkin menampilkan kode sumbernya, atau melewatkannya.',
  developer:
    'Respons sebaiknya memuat Content-Type: text/html (atau application/xhtml+xml). Klien Android tidak melihatnya; tanpa header itu, penerima lain harus menebak, dan dengan tipe lain mereka mungkin memercayai tipe itu.',
  howToFix: [
    'Kirim Content-Type: text/html; charset=utf-8 untuk setiap halaman.',
    'nginx: sertakan mime.types, dan untuk halaman tanpa ekstensi setel default_type text/html di location-nya. Apache: AddType text/html .html, atau ForceType text/html untuk halaman tanpa ekstensi.',
    'Object storage seperti S3 atau Google Cloud Storage menyimpan tipe yang diberikan saat pengunggahan: unggah ulang halaman dengan text/html.',
    'Dalam kode, setel header di tempat respons dibuat: PHP header("Content-Type: text/html; charset=utf-8"), Express res.type("html"), new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }).',
  ],
  outcomes: {
    'sent-as-html': { title: 'Halaman dikirim sebagai HTML', summary: 'Header menyebut {type}.' },
    'another-type': {
      title: 'Halaman tidak menyatakan bahwa isinya HTML',
      summary:
        'Browser atau layanan lain mungkin menampilkan kode sumber halaman, menyimpannya sebagai file, atau melewatkannya: header menyebutnya {type}. {app} di {client} tetap membaca halamannya.',
      detail:
        'Isinya diawali seperti HTML dan dibaca sebagai HTML. Tidak diketahui apakah iPhone dan server Meta melihat header ini.',
    },
    'type-unreadable': {
      title: 'Halaman tidak menyatakan bahwa isinya HTML',
      summary:
        'Browser atau layanan lain mungkin menampilkan kode sumber halaman, menyimpannya sebagai file, atau melewatkannya: header tidak menyebut tipe yang dapat dibaca. {app} di {client} tetap membaca halamannya.',
      detail:
        'Isinya diawali seperti HTML dan dibaca sebagai HTML. Tidak diketahui apakah iPhone dan server Meta melihat header ini.',
    },
    'no-type': {
      title: 'Halaman tidak menyatakan bahwa isinya HTML',
      summary:
        'Browser atau layanan lain mungkin menampilkan kode sumber halaman, menyimpannya sebagai file, atau melewatkannya: responsnya tidak memiliki header Content-Type. {app} di {client} tetap membaca halamannya.',
      detail:
        'Isinya diawali seperti HTML dan dibaca sebagai HTML. Tidak diketahui apakah iPhone dan server Meta melihat header ini.',
    },
  },
  fixes: { 'send-header': 'Kirim header ini bersama halaman:' },
})
