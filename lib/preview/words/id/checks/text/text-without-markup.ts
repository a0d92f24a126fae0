/** The words of the check on markup in the card's text. */
import type { textWithoutMarkup as check } from '../../../../judge/checks/text/text-without-markup'
import { checkWords } from '../../../typed'

export const textWithoutMarkup = checkWords<typeof check>()({
  name: 'Teks tanpa markup',
  marketer:
    'Judul dan deskripsi adalah teks biasa. Tag seperti <em>, atau tanda bintang untuk huruf tebal, ditampilkan kepada pembaca apa adanya.',
  developer:
    'Entity dalam sebuah nilai didekode satu kali, dan hasilnya ditampilkan sebagai teks: &lt;em&gt; menjadi <em> pada kartu. Markdown dan kode forum juga tidak ditafsirkan. Apakah teksnya memang sengaja membahas markup tidak dapat dipastikan.',
  howToFix: [
    'Ambil deskripsi dari kolom teks biasa, atau hapus tag dan Markdown di tempat tag ditulis.',
    'WordPress: wp_strip_all_tags() dan strip_shortcodes() pada kutipan. Shopify: {{ page_description | strip_html }}. Django, Jinja, Twig: filter striptags.',
    'Ghost, Contentful, Sanity, dan headless CMS lain: isi tag dari bentuk teks biasa, bukan dari HTML atau Markdown.',
  ],
  outcomes: {
    'no-text': {
      title: 'Tidak ada teks untuk diperiksa',
      summary: '{app} tidak menemukan judul maupun deskripsi di halaman ini.',
    },
    plain: {
      title: 'Teks tidak memuat markup',
      summary: 'Kartu tidak menampilkan tag atau kode pemformatan.',
    },
    'markup-shown': {
      title: '{fieldCount, plural, other {Markup}} terlihat di {fields}',
      summary:
        'Kartu{shownBy, select, all {} other { di {clients}}} menampilkan “{seen}” sebagai teks. Ini berasal dari {source}. Jika teksnya memang membahas kode seperti itu, biarkan saja.',
      detail: '{app} menampilkan nilai sebagai teks biasa: HTML maupun Markdown tidak ditafsirkan.',
    },
  },
  fixes: {
    'write-plain-text': 'Tulis teks tanpa markup{count, plural, =1 {} other { di setiap tag ini}}:',
    'write-words': 'Tulis kata-kata sebagai ganti markup.',
  },
})
