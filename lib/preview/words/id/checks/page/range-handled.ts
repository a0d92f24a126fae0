/** The words of the check on Range requests. */
import type { rangeHandled as check } from '../../../../judge/checks/page/range-handled'
import { checkWords } from '../../../typed'

const COULD_NOT_TELL = 'Tidak dapat dipastikan bagaimana halaman menangani permintaan Range'
const NO_CARD =
  'Pesan dari {client} mungkin tidak memiliki kartu: klien itu meminta sebagian halaman, dan responsnya tidak berguna, karena'
const WHOLE_WITHOUT =
  'Tanpa Range, halaman yang sama sampai dengan utuh, jadi penanganan Range-lah yang merusaknya.'

export const rangeHandled = checkWords<typeof check>()({
  name: 'Permintaan Range',
  marketer:
    'iPhone hanya meminta bagian pertama halaman. Jika server tidak mampu menangani permintaan seperti itu, pesan dari iPhone tidak memiliki kartu.',
  developer:
    'Halaman diminta sebagai WhatsApp di iPhone dengan Range: bytes=0-1024000; rentang yang sebenarnya dikirim ponsel tidak diketahui. Respons yang benar adalah 200 dengan seluruh halaman, atau 206 dengan byte pertama dan Content-Range yang sesuai. Yang salah adalah 416, bagian yang berakhir sebelum head selesai, bagian yang mulai di tempat lain, dan bagian yang dipotong dari byte terkompresi.',
  howToFix: [
    'Ulangi permintaannya: curl -r 0-1024000 -A "WhatsApp/2.22.19.78 I" dengan alamat itu; hasilnya harus 200 atau 206 dengan head yang utuh.',
    '416 berasal dari kode yang membandingkan rentang dengan panjang halaman dan menolak yang lebih panjang; rentang yang mulai di dalam halaman harus dilayani sampai akhir halaman.',
    'nginx: max_ranges 0; di location halaman mematikan rentang. Apache: Header unset Accept-Ranges bersama RequestHeader unset Range (mod_headers). Varnish: unset req.http.Range di vcl_recv untuk halaman.',
    'Kompresi harus dilakukan sebelum rentang dipotong, atau tidak sama sekali: matikan rentang jika gzip dibuat seketika. Cloudflare dan CloudFront menanganinya dengan benar; periksa worker atau fungsi Anda sendiri.',
    'Next.js dan framework lain mengabaikan Range untuk halaman; periksa cache atau proxy di depannya.',
  ],
  outcomes: {
    part: {
      title: 'Permintaan Range mendapat head yang utuh',
      summary:
        'Saat bagian pertama halaman diminta, server mengirimnya dan menyebut dengan benar byte mana yang dikirim.',
    },
    whole: {
      title: 'Permintaan Range mendapat head yang utuh',
      summary: 'Server merespons dengan status {status} dan seluruh halaman, dan itu diperbolehkan.',
    },
    'contradicts-itself': {
      title: 'Respons atas permintaan Range bertentangan dengan dirinya sendiri',
      summary:
        'Head sampai dengan utuh, tetapi keterangan bagiannya keliru: {because}. Klien atau cache yang ketat membuang respons seperti itu.',
    },
    refused: {
      title: 'Permintaan Range ditolak',
      summary:
        'Pesan dari {client} mungkin hanya menampilkan tautan: server merespons permintaan Range dengan 416, padahal rentangnya mulai di dalam halaman.',
      detail:
        'Rentang yang lebih panjang daripada halaman harus dilayani sampai akhir halaman (RFC 9110, 14.1.2); 416 hanya untuk rentang yang mulai setelah akhir halaman.',
    },
    garbage: {
      title: 'Permintaan Range mendapat byte yang tidak dapat dibaca',
      summary: `${NO_CARD} {failed}.`,
      detail: WHOLE_WITHOUT,
    },
    'head-cut-short': {
      title: 'Permintaan Range mendapat head yang terpotong',
      summary: `${NO_CARD} hanya {bytes, number} byte yang datang, padahal head masih berlanjut setelahnya.`,
      detail: WHOLE_WITHOUT,
    },
    'another-part': {
      title: 'Permintaan Range mendapat bagian lain dari halaman',
      summary: `${NO_CARD} {because}.`,
      detail: WHOLE_WITHOUT,
    },
    'page-not-read': {
      title: COULD_NOT_TELL,
      summary: 'Tanpa header Range pun halaman tidak dapat dibaca.',
    },
    'not-asked': { title: COULD_NOT_TELL, summary: 'Permintaan Range: {response}.' },
    'no-response': { title: COULD_NOT_TELL, summary: 'Tidak ada respons: {failed}.' },
    'other-response': {
      title: COULD_NOT_TELL,
      summary: 'Hasilnya {response}, yang bukan respons atas sebuah rentang.',
    },
  },
  fixes: {
    'ignore-range':
      'Atur agar halaman yang dibuat saat diminta mengabaikan Range dan merespons dengan 200 dan seluruh halaman, sebagaimana diperbolehkan HTTP. Jika file dilayani per bagian, bagian itu harus byte pertama dan Content-Range-nya harus menyebutkannya.',
  },
})
