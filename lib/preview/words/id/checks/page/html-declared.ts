/** The words of the check on the page's content type. */
import type { htmlDeclared as check } from '../../../../judge/checks/page/html-declared'
import { checkWords } from '../../../typed'

export const htmlDeclared = checkWords<typeof check>()({
  name: 'Dikirim sebagai HTML',
  marketer:
    'Server sebaiknya mengatakan bahwa ia mengirim halaman web. WhatsApp tetap membaca halamannya; yang lain mungkin menampilkan sumbernya, atau melewatinya.',
  developer:
    'Respons sebaiknya membawa Content-Type: text/html (atau application/xhtml+xml). Aplikasi Android tidak melihatnya; tanpa header itu setiap penerima lain harus menebak, dan dengan jenis lain mungkin memercayainya.',
  howToFix: [
    'Kirim Content-Type: text/html; charset=utf-8 dengan setiap halaman.',
    'nginx: sertakan mime.types, dan untuk halaman yang namanya tanpa ekstensi atur default_type text/html di location-nya. Apache: AddType text/html .html, atau ForceType text/html untuk halaman tanpa ekstensi.',
    'Penyimpanan objek seperti S3 atau Google Cloud Storage menyimpan jenis yang diberi saat unggah: unggah halaman lagi dengan text/html.',
    'Di kode, atur header di tempat respons dibuat: PHP header("Content-Type: text/html; charset=utf-8"), Express res.type("html"), new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }).',
  ],
  outcomes: {
    'sent-as-html': { title: 'Halaman dikirim sebagai HTML', summary: 'Header mengatakan {type}.' },
    'another-type': {
      title: 'Halaman tidak mengatakan bahwa ia HTML',
      summary:
        'Peramban atau layanan lain mungkin menampilkan sumber halaman, menyimpannya sebagai berkas, atau melewatinya: header menyebutnya {type}. {app} di {client} tetap membaca halamannya.',
      detail:
        'Isinya diawali seperti HTML dan dibaca demikian. Apakah iPhone dan server Meta melihat header tidak diketahui.',
    },
    'type-unreadable': {
      title: 'Halaman tidak mengatakan bahwa ia HTML',
      summary:
        'Peramban atau layanan lain mungkin menampilkan sumber halaman, menyimpannya sebagai berkas, atau melewatinya: header tidak menyebut jenis yang dapat dibaca. {app} di {client} tetap membaca halamannya.',
      detail:
        'Isinya diawali seperti HTML dan dibaca demikian. Apakah iPhone dan server Meta melihat header tidak diketahui.',
    },
    'no-type': {
      title: 'Halaman tidak mengatakan bahwa ia HTML',
      summary:
        'Peramban atau layanan lain mungkin menampilkan sumber halaman, menyimpannya sebagai berkas, atau melewatinya: respons tidak punya header Content-Type. {app} di {client} tetap membaca halamannya.',
      detail:
        'Isinya diawali seperti HTML dan dibaca demikian. Apakah iPhone dan server Meta melihat header tidak diketahui.',
    },
  },
  fixes: { 'send-header': 'Kirim header ini dengan halaman:' },
})
