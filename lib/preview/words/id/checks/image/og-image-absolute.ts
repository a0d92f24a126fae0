/** The words of the check on whether the image's address is absolute. */
import type { ogImageAbsolute as check } from '../../../../judge/checks/image/og-image-absolute'
import { checkWords } from '../../../typed'

const LOST = {
  summary: 'Kartu tanpa gambar: {app} tidak melengkapi alamat, dan tidak mencoba tag lain.',
  detail:
    '{app} di {client} membuang alamat seperti itu (teramati), dan Meta meminta URL absolut. Sebagian gerbang dan jaringan lain melengkapinya, jadi gambar mungkin tampil di sana.',
} as const

export const ogImageAbsolute = checkWords<typeof check>()({
  name: 'Alamat gambar absolut',
  marketer: 'Alamat gambar harus lengkap, dengan https:// dan domainnya.',
  developer:
    'og:image harus URL absolut. Android menyerahkan nilainya ke pengurai URL apa adanya: jalur atau alamat //host tidak sah, yang mengakhiri langkah gambar, dan tidak ada tag lain yang dicoba. Hanya ikon link yang dilengkapi.',
  howToFix: [
    'Tulis seluruh alamat, diawali https://, bahkan bila gambar ada di domain yang sama.',
    'Next.js: atur metadataBase di layout akar; gambar openGraph relatif kemudian dilengkapi.',
    'WordPress: periksa alamat situs di Pengaturan, Umum, dan plugin yang membuat tautan relatif.',
    'Hugo, Jekyll, Astro, Eleventy: pakai bentuk absolut filter URL (absURL, absolute_url, new URL(path, Astro.site)).',
  ],
  outcomes: {
    absolute: { title: 'Alamat gambar absolut', summary: 'Dapat diminta apa adanya.' },
    'two-addresses': {
      title: 'Alamat gambar memuat dua alamat',
      summary:
        'Kartu tanpa gambar: alamat situs sendiri ada di depan yang sudah lengkap. Gambarnya tampaknya ada di {host}.',
      detail:
        'Sebuah templat menambahkan alamat situs ke setiap gambar. Templat harus membiarkan alamat lengkap: new URL(path, base), urljoin, dan absolute_url begitu.',
    },
    slashes: {
      title: 'Alamat gambar bukan alamat web',
      summary:
        'Kartu tanpa gambar: {slashes, plural, =0 {tidak ada garis miring mengikuti} other {# garis miring mengikuti}} titik dua yang seharusnya diikuti dua, jadi alamat tidak menyebut host.',
    },
    relative: { title: 'Alamat gambar relatif', ...LOST },
    'protocol-relative': { title: 'Alamat gambar diawali // alih-alih https://', ...LOST },
    'data-url': { title: 'Gambarnya sendiri ada di tag, alih-alih alamatnya', ...LOST },
    'other-scheme': { title: 'Alamat gambar bukan https:// dan bukan http://', ...LOST },
    malformed: { title: 'Alamat gambar bukan alamat web', ...LOST },
  },
  fixes: {
    'keep-second-address': 'Tulis satu alamat saja, dari gambar yang terbuka di jendela privat:',
    'write-two-slashes':
      'Tulis https://, host, lalu jalurnya. Host sering hilang di tempat templat menggabungkan bagian alamat:',
    'upload-and-name': 'Unggah gambar dan sebut alamat lengkapnya, diawali https://:',
  },
})
