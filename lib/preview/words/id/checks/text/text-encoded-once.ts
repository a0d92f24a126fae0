/** The words of the check on text that is encoded twice. */
import type { textEncodedOnce as check } from '../../../../judge/checks/text/text-encoded-once'
import { checkWords } from '../../../typed'

export const textEncodedOnce = checkWords<typeof check>()({
  name: 'Pengodean teks',
  marketer:
    'Kode seperti &amp; atau &#39; di judul adalah kesalahan halaman: teksnya dienkode dua kali, dan pembaca melihat kodenya, bukan tandanya.',
  developer:
    'Entity dalam sebuah nilai didekode satu kali. Nilai yang di-escape dua kali (&amp;amp;) menyisakan sebuah entity (&amp;), yang ditampilkan kartu sebagai teks. Apakah teksnya memang sengaja membahas entity tidak dapat dipastikan.',
  howToFix: [
    'Escape setiap nilai satu kali, di tempat nilai itu dicetak. Jika teks yang tersimpan sudah memuat &amp; atau &#39;, simpan teks biasa dan bersihkan data lama.',
    'WordPress: judul dari get_the_title() atau dari impor memuat entity; cetak lewat wp_specialchars_decode() lebih dulu, atau biarkan plugin SEO membaca judul mentahnya.',
    'Template React, Vue, Svelte, Jinja, Twig, Blade, dan Liquid meng-escape sendiri: beri teks biasa, dan jangan pakai htmlspecialchars(), he.encode(), atau filter escape.',
    'Next.js: string dalam export metadata sudah di-escape untuk Anda; headless CMS yang mengirim &rsquo; harus didekode sebelumnya.',
  ],
  outcomes: {
    'no-text': {
      title: 'Tidak ada teks untuk diperiksa',
      summary: '{app} tidak menemukan judul maupun deskripsi di halaman ini.',
    },
    'encoded-once': {
      title: 'Teks dienkode satu kali',
      summary: 'Kartu tidak menampilkan entity, seperti &amp;, sebagai ganti tanda.',
    },
    'encoded-twice': {
      title: '{fieldCount, plural, other {Kode tampil}} sebagai ganti tanda di {fields}',
      summary:
        'Kartu{shownBy, select, all {} other { di {clients}}} menampilkan “{seen}”{meaning, select, visible {, padahal yang dimaksud mungkin “{meant}”} other {}}. Ini berasal dari {source}, yang tampaknya dienkode dua kali. Jika teksnya memang membahas kode seperti itu, biarkan saja.',
      detail:
        'Entity didekode satu kali, jadi yang tersisa ditampilkan sebagai teks. Tidak ada apa pun di halaman yang menunjukkan apakah itu disengaja.',
    },
  },
  fixes: {
    'encode-once': 'Enkode teks satu kali{count, plural, =1 {} other { di setiap tag ini}}:',
  },
})
