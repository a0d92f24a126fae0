/** The words of the check on markup in the card's text. */
import type { textWithoutMarkup as check } from '../../../../judge/checks/text/text-without-markup'
import { checkWords } from '../../../typed'

export const textWithoutMarkup = checkWords<typeof check>()({
  name: 'Teks tanpa markup',
  marketer:
    'Judul dan deskripsi adalah teks polos. Tag seperti <em>, atau asteris untuk tebal, ditampilkan kepada pembaca apa adanya.',
  developer:
    'Entitas dalam nilai diuraikan satu kali, dan hasilnya ditampilkan sebagai teks: &lt;em&gt; juga menjadi <em> di kartu. Markdown dan kode forum tidak ditafsirkan. Apakah sebuah teks memang membahas markup tidak dapat diketahui.',
  howToFix: [
    'Ambil deskripsi dari kolom teks polos, atau hapus tag dan Markdown di tempat tag ditulis.',
    'WordPress: wp_strip_all_tags() dan strip_shortcodes() pada cuplikan. Shopify: {{ page_description | strip_html }}. Django, Jinja, Twig: filter striptags.',
    'Ghost, Contentful, Sanity, dan CMS headless lain: isi tag dari bentuk teks rich text, bukan dari HTML atau Markdown-nya.',
  ],
  outcomes: {
    'no-text': {
      title: 'Tidak ada teks untuk diperiksa',
      summary: '{app} tidak menemukan judul maupun deskripsi di halaman ini.',
    },
    plain: { title: 'Teks bebas dari markup', summary: 'Kartu tidak menampilkan tag atau kode format.' },
    'markup-shown': {
      title: '{fields} {fieldCount, plural, other {menampilkan}} markup',
      summary:
        'Kartu{shownBy, select, all {} other { di {clients}}} menampilkan “{seen}” sebagai teks. Itu berasal dari {source}. Bila teksnya memang membahas kode itu, biarkan.',
      detail: '{app} menampilkan nilai sebagai teks polos: ia tidak menafsirkan HTML maupun Markdown.',
    },
  },
  fixes: {
    'write-plain-text': 'Tulis teks tanpa markup{count, plural, =1 {} other { di tiap tag ini}}:',
    'write-words': 'Tulis kata sebagai ganti markup.',
  },
})
