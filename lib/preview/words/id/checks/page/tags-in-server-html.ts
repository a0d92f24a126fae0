/** The words of the check on tags that only a script adds. */
import type { tagsInServerHtml as check } from '../../../../judge/checks/page/tags-in-server-html'
import { checkWords } from '../../../typed'

const IN_HTML = 'Tag ada di HTML server'
const CAME_FIRST =
  '{count, plural, other {# tag Open Graph}} datang bersama respons pertama, tanpa skrip apa pun{beyond, plural, =0 {} other {, dan # lagi di luar titik {app} berhenti membaca}}.'
const BY_SCRIPT_TITLE = '{keys} {count, plural, other {muncul}} hanya setelah JavaScript berjalan'
const BY_SCRIPT =
  'Kami menjalankan halaman di peramban dan membandingkan head-nya sebelum dan sesudah. {count, plural, other {{searched, select, whole {Tag ini tidak ada di HTML yang dikirim server} other {Tag ini tidak ada di {read} pertama HTML yang dikirim server}}; skrip menambahkannya kemudian.}}'
const BY_SCRIPT_DETAIL =
  '{framework, select, none {} other {Halaman dibuat dengan {framework}. }}{shell, select, yes {HTML server hanya kerangka: {seen}. } other {}}{changedCount, plural, =0 {} other {Skrip juga mengubah {changed}. }}{settled, select, yes {} other {Halaman masih berubah ketika kami berhenti melihat.}}'
const SWITCHED_OFF =
  '{count, plural, =1 {Satu-satunya tag ada} other {Semua # tag ada}} di dalam {places}, tempat tidak ada pembaca yang menganggapnya {count, plural, other {tag}}.'
const EITHER_WAY = 'Bagaimanapun {app} tidak melihatnya; mulailah dari ukuran head.'

export const tagsInServerHtml = checkWords<typeof check>()({
  name: 'Tag di HTML server',
  marketer:
    'WhatsApp tidak menjalankan halaman; ia membaca teks mentah yang dikirim server. Tag yang hanya muncul di peramban tidak ada baginya.',
  developer:
    'JavaScript tidak dijalankan. Tag yang dipasang react-helmet, vue-meta, pengelola tag, atau document.title tidak pernah sampai ke kartu; tag harus ada di head respons pertama. Bila tag tidak ada di sana, skrip halaman dijalankan di peramban dan head dibandingkan sebelum dan sesudah.',
  howToFix: [
    'Lihat yang dilihat WhatsApp: buka “lihat sumber” (bukan inspector), atau ulangi permintaan kami dengan curl, lalu cari og:title.',
    'Next.js: ekspor metadata atau generateMetadata dari komponen server; next/head di dalam komponen klien yang menunggu data terlambat. Bila metadata dialirkan ke body, hapus htmlLimitedBots Anda sendiri dari next.config: ia menggantikan daftar bawaan, yang memuat WhatsApp.',
    'React dengan Vite atau Create React App, Vue, Angular: render di server (Next.js, Nuxt, Angular SSR), prerender rute publik saat build, atau buat server menulis tag tiap rute ke index.html sebelum mengirimnya.',
    'Nuxt: pertahankan ssr: true dan pasang tag dengan useSeoMeta. SvelteKit: <svelte:head> dengan ssr tetap menyala. Remix dan React Router: ekspor meta rute, dengan ssr tetap menyala. Astro: tulis tag di head layout, bukan di komponen client:. Gatsby: ekspor Head.',
    'Bila server tidak dapat diubah, edge worker (Cloudflare, Netlify, Vercel) dapat menaruh tag di head, atau layanan prerender dapat merespons user agent yang diawali WhatsApp/.',
    'WordPress dan Shopify mengirim tag dari server; tag yang dipasang lewat Google Tag Manager adalah pengecualian dan tidak dihitung.',
  ],
  outcomes: {
    'in-html': { title: IN_HTML, summary: CAME_FIRST },
    'in-html-scripts-change-nothing': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail:
        'Halaman juga dijalankan di peramban: skripnya tidak menambah tag kartu dan tidak mengubah satu pun.',
    },
    'in-html-scripts-unfinished': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail:
        'Halaman juga dijalankan di peramban. Halaman masih berubah ketika kami berhenti, dan belum mengubah tag kartu.',
    },
    'in-html-scripts-not-run': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'Apakah skrip menambahkan yang lain tidak diketahui. {because}',
    },
    'beyond-limit': {
      title: 'Tag ada di HTML server, tetapi di luar {limit} pertama',
      summary:
        '{count, plural, other {# tag Open Graph datang}} bersama respons pertama, tanpa skrip apa pun, tetapi di luar titik {app} berhenti membaca. Yang harus berubah adalah ukuran head.',
    },
    'after-head': {
      title: 'Tag datang setelah head',
      summary:
        'Server memang mengirim {count, plural, other {# tag Open Graph}}, tetapi setelah </head>, tempat {app} tidak lagi membaca.',
      detail:
        'Kerangka kerja yang mengalirkan metadata mengirimnya di body kepada peramban. Crawler membutuhkannya di head: Next.js punya htmlLimitedBots untuk itu.',
    },
    'tags-at-other-address': {
      title:
        '{differs, select, slash {Dengan garis miring di akhir yang diubah, alamatnya punya semua tag} other {Tag ada di alamat tempat peramban berakhir}}',
      summary:
        '{app} tidak menjalankan skrip dan tetap di alamat yang dikirim, yang tidak punya tag. Di {url} server mengirim semuanya.',
      detail: 'Alamat itu diminta sekali, dengan cara {app} meminta.',
    },
    'only-for-crawlers': {
      title: 'Server mengirim tag-nya kepada {crawler}, tetapi tidak kepada {app}',
      summary:
        'Crawler lain mendapat halaman beserta tag-nya, sedangkan {app} mendapat yang didapat peramban, tanpa tag: {app} tidak ada dalam daftar user agent yang mendapat halaman siap pakai.',
    },
    'for-all-but-client': {
      title: 'Server mengirim tag-nya kepada yang lain, tetapi tidak kepada {app}',
      summary:
        '{crawler} dan peramban mendapat tag untuk alamat ini, dan {app} mendapat halaman tanpanya: aturan pada user agent memperlakukan {app} sebagai sesuatu yang lain.',
    },
    'inside-svg': {
      title: 'Tag ada di dalam svg',
      summary:
        'Server memang mengirim {count, plural, other {# tag Open Graph}}, tetapi di dalam svg, yang isinya bagian gambar bagi {app}. Pindahkan ke head itu sendiri.',
    },
    'switched-off': {
      title: 'Tag Open Graph di HTML server dimatikan',
      summary: `${SWITCHED_OFF} Apakah skrip menambahkan tag di peramban tidak dapat dilihat. {because} {app} tidak menjalankan skrip, jadi tag harus datang dari server.`,
    },
    'switched-off-everywhere': {
      title: 'Tag Open Graph di HTML server dimatikan',
      summary: `${SWITCHED_OFF} Kami menjalankan halaman di peramban, dan skripnya tidak menambah yang lain. Letakkan tag di head itu sendiri.`,
    },
    'switched-off-so-far': {
      title: 'Tag Open Graph di HTML server dimatikan',
      summary: `${SWITCHED_OFF} Kami menjalankan halaman di peramban, dan halaman masih berubah ketika kami berhenti; sampai saat itu skripnya belum menambah yang lain.`,
    },
    'not-all-seen': { title: 'Tidak dapat melihat semua tag', summary: '{because}' },
    'missing-everywhere': {
      title: 'Tidak ada tag Open Graph, bahkan setelah JavaScript',
      summary:
        'Kami menjalankan halaman di peramban, dan skripnya tidak menambah satu pun. Jadi tag bukan datang terlambat: tag tidak ada di mana pun, dan temuan tentang tiap tag menyebut apa yang harus ditambahkan.',
    },
    'not-in-part-read': {
      title: 'Tidak ada tag Open Graph di {read} pertama, bahkan setelah JavaScript',
      summary:
        'Kami menjalankan halaman di peramban, dan skripnya tidak menambah satu pun ke head. Baik head maupun bagian setelahnya yang dibaca tidak memuat satu pun, dan tidak ada aplikasi yang melihat lebih jauh; temuan tentang tiap tag menyebut apa yang harus ditambahkan.',
    },
    'none-so-far-in-part-read': {
      title: 'Sejauh ini tidak ada tag Open Graph di {read} pertama',
      summary:
        'Baik head maupun bagian setelahnya yang dibaca tidak memuat satu pun. Kami menjalankan halaman di peramban, dan halaman masih berubah ketika kami berhenti; sampai saat itu skripnya juga belum menambah satu pun.',
    },
    'none-so-far': {
      title: 'Sejauh ini tidak ada tag Open Graph',
      summary:
        'HTML server tidak memuat satu pun. Kami menjalankan halaman di peramban, dan halaman masih berubah ketika kami berhenti; sampai saat itu skripnya juga belum menambah satu pun.',
    },
    'none-within-limit': {
      title: 'Tidak ada tag Open Graph dalam {within} pertama',
      summary: `Tag mungkin berada di luar titik {app} berhenti membaca, atau tidak ada sama sekali. ${EITHER_WAY}`,
    },
    'none-read-further': {
      title: 'Tidak ada tag Open Graph dalam {within} pertama',
      summary: `Tag mungkin berada di luar titik {app} berhenti membaca, atau tidak ada sama sekali; {seen} pertama tidak memuat satu pun. ${EITHER_WAY}`,
    },
    'maybe-by-script': {
      title: 'HTML server tidak punya tag Open Graph',
      summary:
        'Tag mungkin tidak ada sama sekali, atau skrip mungkin menambahkannya di peramban; tanpa menjalankan halaman itu tidak dapat diketahui. {because} {app} juga tidak menjalankannya, jadi tag harus datang dari server.',
      detail: 'Halaman punya isi sendiri dan bukan kerangka aplikasi kosong.',
    },
    'maybe-by-script-or-later': {
      title: '{read} pertama HTML server tidak punya tag Open Graph',
      summary:
        'Tag mungkin tidak ada sama sekali, datang lebih jauh di body, atau ditambahkan skrip di peramban; tanpa menjalankan halaman itu tidak dapat diketahui. {because} {app} tidak menjalankan skrip dan hanya membaca head, jadi tag harus datang dari server, di head.',
      detail: 'Halaman punya isi sendiri dan bukan kerangka aplikasi kosong.',
    },
    'empty-shell': {
      title:
        'Ini tampak seperti kerangka kosong{framework, select, none {} other {, dibuat dengan {framework}}}',
      summary:
        'Server hampir tidak mengirim apa pun dan tanpa tag Open Graph, seperti halaman yang membangun dirinya di peramban. Apakah skrip menambahkan tag tidak dapat dilihat. {because} {app} tidak menjalankan skrip, jadi tag harus datang dari server.',
      detail: 'Yang terlihat: {seen}.{name, select, none {} other { Dikenali sebagai {name}.}}',
    },
    'only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} {app} tidak menjalankan skrip, jadi kartu tidak memilikinya. Kirim tag dari server.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'image-only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} {app} tidak menjalankan skrip, jadi kartu tidak mendapat gambar darinya. Kirim tag dari server.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'only-for-browsers': {
      title: 'Server mengirim {keys} kepada peramban, tetapi tidak kepada {app}',
      summary:
        'Peramban meminta alamat yang sama dan mendapat tag di HTML-nya, sebelum skrip apa pun berjalan. Respons kepada {app} tidak memilikinya. Kirim head yang sama kepada setiap pengunjung.',
    },
    'changed-by-script': {
      title: 'JavaScript mengubah {keys}',
      summary:
        'Di peramban, skrip mengganti yang dikirim server. {app} tidak menjalankan skrip, jadi ia menampilkan nilai pertama. Bila yang kedua yang benar, server harus mengirimnya.',
    },
    'other-tags-in-browser': {
      title: 'Peramban melihat tag lain',
      summary:
        'Setelah skripnya, halaman punya tag yang tidak dikirim server kepada {app}. Apakah skrip menambahkannya, atau server hanya mengirimnya kepada peramban, tidak dapat diketahui.',
    },
    'script-leads-elsewhere': {
      title: 'Skrip membawa peramban ke alamat lain',
      summary:
        '{app} tidak menjalankan skrip dan tidak mengikuti meta refresh, jadi ia tetap di alamat ini dan hanya membaca tag-nya. Apa yang dilakukan skrip terhadap tag alamat ini tidak dapat dilihat.',
    },
  },
  fixes: {
    'keep-built-in-list':
      'Next.js menahan head bagi crawler dalam daftarnya, dan WhatsApp ada di daftar bawaan; htmlLimitedBots Anda sendiri menggantikan daftar itu dan menghapus nama-namanya. Hapus pengaturan itu dari next.config, atau buat cocok dengan setiap pengunjung, yang lalu mendapat head lengkap dengan mengorbankan pengaliran:',
    'send-in-head': 'Kirim tag ini sebelum </head>, dalam respons pertama:',
    'share-other-address':
      'Bagikan alamat ini, atau buat yang lain mengalihkan ke sana dengan 301. Halaman tidak perlu ditambahi apa pun:',
    'add-to-crawler-list':
      'Tambahkan WhatsApp, dengan huruf besar atau kecil, ke daftar user agent yang mendapat halaman siap pakai: crawlerUserAgents di middleware Prerender, botUserAgents di Rendertron, map atau syarat pada user agent di server web, aturan bot di CDN. Pencocokan “whatsapp/” mencakup semua bentuknya; pertahankan nama yang sudah ada.',
    'treat-client-alike':
      'Cari aturan pada user agent di server, CDN, atau cache, dan kirim kepada {app} head yang didapat semua orang:',
    'same-head-for-all':
      'Cari apa yang memperlakukan crawler secara berbeda: aturan pada user agent di server, CDN, atau firewall, layanan prerender dengan cache kosong, atau halaman persetujuan bagi pengunjung tanpa cookie. Head harus memuat:',
  },
})
