/** The words of the check on whether the image's address is absolute. */
import type { ogImageAbsolute as check } from '../../../../judge/checks/image/og-image-absolute'
import { checkWords } from '../../../typed'

const LOST = {
  summary: 'Kartu tidak memiliki gambar: {app} tidak melengkapi alamat, dan tidak mencoba tag lain.',
  detail:
    '{app} di {client} membuang alamat seperti itu (menurut pengamatan), dan Meta meminta URL absolut. Sebagian gateway dan platform lain melengkapinya, jadi gambarnya mungkin tampil di sana.',
} as const

export const ogImageAbsolute = checkWords<typeof check>()({
  name: 'Alamat gambar absolut',
  marketer: 'Alamat gambar harus lengkap, dengan https:// dan domainnya.',
  developer:
    'og:image harus berupa URL absolut. Android menyerahkan nilainya apa adanya ke parser URL: jalur atau alamat //host dianggap tidak valid, sehingga langkah gambar berakhir, dan tag lain tidak dicoba. Hanya ikon link yang dilengkapi.',
  howToFix: [
    'Tulis alamat lengkap, diawali https://, meskipun gambarnya ada di domain yang sama.',
    'Next.js: setel metadataBase di root layout; gambar openGraph yang relatif lalu dilengkapi.',
    'WordPress: periksa alamat situs di Settings, General, dan plugin apa pun yang mengubah tautan menjadi relatif.',
    'Hugo, Jekyll, Astro, Eleventy: pakai bentuk absolut filter URL (absURL, absolute_url, new URL(path, Astro.site)).',
  ],
  outcomes: {
    absolute: { title: 'Alamat gambar absolut', summary: 'Alamat ini dapat diminta apa adanya.' },
    'two-addresses': {
      title: 'Alamat gambar berisi dua alamat',
      summary:
        'Kartu tidak memiliki gambar: alamat situs ditempelkan di depan alamat yang sudah lengkap. Gambarnya tampaknya ada di {host}.',
      detail:
        'Sebuah template menambahkan alamat situs ke setiap gambar. Alamat yang sudah lengkap harus dibiarkan: new URL(path, base), urljoin, dan absolute_url melakukannya.',
    },
    slashes: {
      title: 'Alamat gambar bukan alamat web',
      summary:
        'Kartu tidak memiliki gambar: setelah titik dua {slashes, plural, =0 {tidak ada garis miring} =1 {hanya ada satu garis miring} other {ada # garis miring}}, padahal seharusnya dua, jadi alamatnya tidak menyebut host.',
    },
    relative: { title: 'Alamat gambar relatif', ...LOST },
    'protocol-relative': { title: 'Alamat gambar diawali //, bukan https://', ...LOST },
    'data-url': { title: 'Tag memuat gambarnya langsung, bukan alamatnya', ...LOST },
    'other-scheme': { title: 'Alamat gambar bukan https:// maupun http://', ...LOST },
    malformed: { title: 'Alamat gambar bukan alamat web', ...LOST },
  },
  fixes: {
    'keep-second-address': 'Tulis satu alamat saja, yaitu gambar yang terbuka di jendela pribadi:',
    'write-two-slashes':
      'Tulis https://, host, lalu jalurnya. Host sering hilang di tempat template menggabungkan bagian-bagian alamat:',
    'upload-and-name': 'Unggah gambar dan sebut alamat lengkapnya, diawali https://:',
  },
})
