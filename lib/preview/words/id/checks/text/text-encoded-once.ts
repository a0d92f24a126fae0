/** The words of the check on text that is encoded twice. */
import type { textEncodedOnce as check } from '../../../../judge/checks/text/text-encoded-once'
import { checkWords } from '../../../typed'

export const textEncodedOnce = checkWords<typeof check>()({
  name: 'Teks dikodekan sekali',
  marketer:
    'Tanda seperti &amp; atau &#39; dalam judul adalah kesalahan halaman: seseorang mengodekan teks dua kali, dan pembaca melihat kode sebagai ganti tandanya.',
  developer:
    'Entitas dalam nilai diuraikan satu kali. Nilai yang diloloskan dua kali (&amp;amp;) meninggalkan entitas (&amp;), yang ditampilkan kartu sebagai teks. Apakah sebuah teks memang membahas entitas tidak dapat diketahui.',
  howToFix: [
    'Loloskan tiap nilai satu kali, di tempat dicetak. Bila teks tersimpan sudah memuat &amp; atau &#39;, simpan teks polos dan bersihkan baris lama.',
    'WordPress: judul dari get_the_title() atau dari impor memuat entitas; cetak dengan wp_specialchars_decode() lebih dahulu, atau biarkan plugin SEO membaca judul mentah.',
    'Templat React, Vue, Svelte, Jinja, Twig, Blade, dan Liquid meloloskan sendiri: beri teks polos, dan hilangkan htmlspecialchars(), he.encode(), atau filter escape.',
    'Next.js: string ekspor metadata diloloskan untuk Anda; CMS headless yang mengirim &rsquo; harus diuraikan sebelumnya.',
  ],
  outcomes: {
    'no-text': {
      title: 'Tidak ada teks untuk diperiksa',
      summary: '{app} tidak menemukan judul maupun deskripsi di halaman ini.',
    },
    'encoded-once': {
      title: 'Teks dikodekan sekali',
      summary: 'Kartu tidak menampilkan entitas, seperti &amp;, sebagai ganti tanda.',
    },
    'encoded-twice': {
      title: '{fields} {fieldCount, plural, other {menampilkan}} kode sebagai ganti tanda',
      summary:
        'Kartu{shownBy, select, all {} other { di {clients}}} menampilkan “{seen}”{meaning, select, visible { padahal mungkin yang dimaksud “{meant}”} other {}}. Itu berasal dari {source}, yang tampaknya dikodekan dua kali. Bila teksnya memang membahas kode itu, biarkan.',
      detail:
        'Entitas diuraikan satu kali, jadi yang tersisa ditampilkan sebagai teks. Tidak ada di halaman yang menyatakan apakah itu disengaja.',
    },
  },
  fixes: {
    'encode-once': 'Kodekan teks satu kali{count, plural, =1 {} other { di tiap tag ini}}:',
  },
})
