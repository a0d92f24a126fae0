/** The words of the check on Range requests. */
import type { rangeHandled as check } from '../../../../judge/checks/page/range-handled'
import { checkWords } from '../../../typed'

const COULD_NOT_TELL = 'Tidak diketahui bagaimana halaman menangani permintaan Range'
const NO_CARD =
  'Pesan dari {client} mungkin tidak punya kartu: ia meminta sebagian halaman, dan responsnya tidak berguna, karena'
const WHOLE_WITHOUT = 'Tanpa Range halaman yang sama datang utuh, jadi penanganan Range yang merusaknya.'

export const rangeHandled = checkWords<typeof check>()({
  name: 'Permintaan Range',
  marketer:
    'iPhone hanya meminta bagian pertama halaman. Bila server tersandung pada permintaan semacam itu, pesan dari iPhone tidak punya kartu.',
  developer:
    'Halaman diminta sebagai WhatsApp di iPhone dengan Range: bytes=0-1024000; rentang mana yang benar-benar dikirim ponsel tidak diketahui. Respons yang benar adalah 200 dengan seluruh halaman, dan 206 dengan bita pertama dan Content-Range yang menyebutkannya. Yang salah adalah 416, bagian yang berakhir sebelum head, yang dimulai di tempat lain, dan bagian yang dipotong dari bita terkompresi.',
  howToFix: [
    'Ulangi permintaan: curl -r 0-1024000 -A "WhatsApp/2.22.19.78 I" dengan alamatnya; hasilnya harus 200 atau 206 dengan head utuh.',
    '416 berasal dari kode yang membandingkan rentang dengan panjang halaman dan menolak yang lebih panjang; rentang yang dimulai di dalam halaman harus disajikan hingga akhir halaman.',
    'nginx: max_ranges 0; di location halaman mematikan rentang. Apache: Header unset Accept-Ranges bersama RequestHeader unset Range (mod_headers). Varnish: unset req.http.Range di vcl_recv untuk halaman.',
    'Kompresi harus terjadi sebelum rentang dipotong, atau tidak sama sekali: matikan rentang di tempat gzip dibuat langsung. Cloudflare dan CloudFront melakukannya dengan benar sendiri; periksa worker atau fungsi Anda.',
    'Next.js dan kerangka kerja lain mengabaikan Range untuk halaman; periksa cache atau proxy di depannya.',
  ],
  outcomes: {
    part: {
      title: 'Permintaan Range mendapat head utuh',
      summary: 'Diminta bagian pertama halaman, server mengirimnya dan menyebut dengan benar bita mana itu.',
    },
    whole: {
      title: 'Permintaan Range mendapat head utuh',
      summary: 'Server merespons dengan status {status} dan seluruh halaman, sebagaimana boleh.',
    },
    'contradicts-itself': {
      title: 'Respons atas permintaan Range bertentangan dengan dirinya',
      summary:
        'Head datang utuh, tetapi bagiannya dijelaskan salah: {because}. Aplikasi atau cache yang ketat membuang respons seperti itu.',
    },
    refused: {
      title: 'Permintaan Range ditolak',
      summary:
        'Pesan dari {client} mungkin menampilkan tautan saja: server merespons permintaan Range-nya dengan 416, padahal rentang dimulai di dalam halaman.',
      detail:
        'Rentang yang lebih panjang dari halaman harus disajikan hingga akhir halaman (RFC 9110, 14.1.2); 416 untuk rentang yang dimulai di luarnya.',
    },
    garbage: {
      title: 'Permintaan Range mendapat bita yang tidak terbaca',
      summary: `${NO_CARD} {failed}.`,
      detail: WHOLE_WITHOUT,
    },
    'head-cut-short': {
      title: 'Permintaan Range mendapat head yang terpotong',
      summary: `${NO_CARD} {bytes, plural, other {# bita datang}}, dan head berlanjut setelah itu.`,
      detail: WHOLE_WITHOUT,
    },
    'another-part': {
      title: 'Permintaan Range mendapat bagian lain halaman',
      summary: `${NO_CARD} {because}.`,
      detail: WHOLE_WITHOUT,
    },
    'page-not-read': {
      title: COULD_NOT_TELL,
      summary: 'Halaman juga tidak dapat dibaca tanpa header Range.',
    },
    'not-asked': { title: COULD_NOT_TELL, summary: 'Permintaan Range mendapat {response}.' },
    'no-response': { title: COULD_NOT_TELL, summary: 'Tidak ada respons: {failed}.' },
    'other-response': {
      title: COULD_NOT_TELL,
      summary: 'Yang didapat {response}, yang bukan respons atas sebuah rentang.',
    },
  },
  fixes: {
    'ignore-range':
      'Biarkan halaman yang dibuat saat diminta mengabaikan Range dan merespons dengan 200 dan seluruh halaman, seperti diizinkan HTTP. Bila berkas disajikan per bagian, bagiannya harus bita pertama dan Content-Range-nya harus menyebut yang mana.',
  },
})
