/** The words of the check on tags that only a script adds. */
import type { tagsInServerHtml as check } from '../../../../judge/checks/page/tags-in-server-html'
import { checkWords } from '../../../typed'

const IN_HTML = 'Tag ada di HTML dari server'
const CAME_FIRST =
  '{count, number} tag Open Graph datang bersama respons pertama, tanpa skrip apa pun{beyond, plural, =0 {} other {, dan # lagi melewati titik tempat {app} berhenti membaca}}.'
const BY_SCRIPT_TITLE = '{keys} {count, plural, other {baru muncul}} setelah JavaScript berjalan'
const BY_SCRIPT =
  'Kami menjalankan halaman di browser dan membandingkan head-nya sebelum dan sesudahnya. {count, plural, other {{searched, select, whole {Tag ini tidak ada di HTML yang dikirim server} other {Tag ini tidak ada dalam {read} pertama HTML yang dikirim server}}; skrip menambahkannya kemudian.}}'
const BY_SCRIPT_DETAIL =
  '{framework, select, none {} other {Halaman disusun oleh {framework}. }}{shell, select, yes {HTML dari server hanya kerangka: {seen}. } other {}}{changedCount, plural, =0 {} other {Skrip juga mengubah {changed}. }}{settled, select, yes {} other {Halaman masih berubah saat kami berhenti mengamati.}}'
const SWITCHED_OFF =
  '{count, plural, =1 {Satu-satunya tag itu berada} other {Semuanya, # tag, berada}} di dalam {places}, dan {count, plural, other {isinya}} tidak dianggap sebagai {count, plural, other {tag}} oleh pembaca mana pun.'
const EITHER_WAY = 'Bagaimanapun, {app} tidak melihatnya; mulailah dari ukuran head.'

export const tagsInServerHtml = checkWords<typeof check>()({
  name: 'Tag di HTML dari server',
  marketer:
    'WhatsApp tidak menjalankan halaman, melainkan membaca teks mentah yang dikirim server. Tag yang baru muncul di browser tidak ada baginya.',
  developer:
    'JavaScript tidak dijalankan. Tag yang dibuat react-helmet, vue-meta, tag manager, atau document.title tidak pernah sampai ke kartu; tag harus ada di head respons pertama. Jika tag tidak ada di sana, skrip halaman dijalankan di browser dan head dibandingkan sebelum dan sesudahnya.',
  howToFix: [
    'Lihat apa yang dilihat WhatsApp: buka “view source” (bukan inspector), atau ulangi permintaan kami dengan curl, lalu cari og:title.',
    'Next.js: ekspor metadata atau generateMetadata dari server component; next/head di dalam client component yang menunggu data sudah terlambat. Jika metadata di-stream ke body, hapus htmlLimitedBots buatan Anda dari next.config: setelan itu menggantikan daftar bawaan, yang memuat WhatsApp.',
    'React dengan Vite atau Create React App, Vue, Angular: render di server (Next.js, Nuxt, Angular SSR), prerender rute publik saat build, atau atur agar server menulis tag setiap rute ke index.html sebelum mengirimnya.',
    'Nuxt: pertahankan ssr: true dan setel tag dengan useSeoMeta. SvelteKit: <svelte:head> dengan ssr tetap aktif. Remix dan React Router: export meta pada rute, dengan ssr tetap aktif. Astro: tulis tag di head layout, bukan di komponen client:. Gatsby: export Head.',
    'Jika server tidak dapat diubah, worker di edge (Cloudflare, Netlify, Vercel) dapat menambahkan tag ke head, atau layanan prerender dapat merespons user agent yang diawali WhatsApp/.',
    'WordPress dan Shopify mengirim tag dari server; tag yang dipasang lewat Google Tag Manager adalah pengecualian dan tidak dihitung.',
  ],
  outcomes: {
    'in-html': { title: IN_HTML, summary: CAME_FIRST },
    'in-html-scripts-change-nothing': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail:
        'Halaman juga dijalankan di browser: skripnya tidak menambah tag kartu dan tidak mengubah satu pun.',
    },
    'in-html-scripts-unfinished': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail:
        'Halaman juga dijalankan di browser. Halaman masih berubah saat kami berhenti, dan sampai saat itu tidak ada tag kartu yang diubahnya.',
    },
    'in-html-scripts-not-run': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'Tidak diketahui apakah skrip menambahkan tag lainnya. {because}',
    },
    'beyond-limit': {
      title: 'Tag ada di HTML dari server, tetapi di luar {limit} pertama',
      summary:
        '{count, number} tag Open Graph datang bersama respons pertama, tanpa skrip apa pun, tetapi melewati titik tempat {app} berhenti membaca. Yang perlu diubah adalah ukuran head.',
    },
    'after-head': {
      title: 'Tag berada setelah head',
      summary:
        'Server memang mengirim {count, number} tag Open Graph, tetapi setelah </head>, tempat {app} tidak lagi membaca.',
      detail:
        'Framework yang men-stream metadata mengirimnya di dalam body kepada browser. Crawler membutuhkannya di head: Next.js memiliki htmlLimitedBots untuk itu.',
    },
    'cached-without-tags': {
      title: 'Cache menyimpan salinan lama halaman, tanpa tag',
      summary:
        '{app} mendapat salinan yang disimpan cache, tanpa tag Open Graph. Dengan parameter yang belum ada di cache mana pun, server mengirim halaman yang sama beserta tagnya: tidak ada yang perlu ditambahkan ke halaman.',
    },
    'tags-at-other-address': {
      title:
        '{differs, select, slash {Semua tag ada di alamat ini dengan garis miring akhir ditambah atau dihapus} other {Tag ada di alamat tempat browser berakhir}}',
      summary:
        '{app} tidak menjalankan skrip dan tetap di alamat yang dikirim, yang tidak memiliki tag. Di {url}, server mengirim semuanya.',
      detail: 'Alamat itu diminta satu kali, dengan cara {app}.',
    },
    'only-for-crawlers': {
      title: 'Server mengirim tag kepada {crawler}, tetapi tidak kepada {app}',
      summary:
        'Crawler lain mendapat halaman lengkap dengan tag, sedangkan {app} mendapat apa yang didapat browser, tanpa tag: {app} tidak ada dalam daftar user agent yang mendapat halaman siap pakai.',
    },
    'for-all-but-client': {
      title: 'Server mengirim tag kepada yang lain, tetapi tidak kepada {app}',
      summary:
        '{crawler} dan browser mendapat tag untuk alamat ini, sedangkan {app} mendapat halaman tanpa tag: sebuah aturan user agent memperlakukan {app} secara berbeda.',
    },
    'inside-svg': {
      title: 'Tag berada di dalam svg',
      summary:
        'Server memang mengirim {count, number} tag Open Graph, tetapi di dalam svg, yang isinya dianggap {app} sebagai bagian dari gambar. Pindahkan langsung ke head.',
    },
    'switched-off': {
      title: 'Tag Open Graph di HTML dari server dinonaktifkan',
      summary: `${SWITCHED_OFF} Apakah skrip menambahkan tag di browser tidak dapat dilihat. {because} {app} tidak menjalankan skrip, jadi tag harus datang dari server.`,
    },
    'switched-off-everywhere': {
      title: 'Tag Open Graph di HTML dari server dinonaktifkan',
      summary: `${SWITCHED_OFF} Kami menjalankan halaman di browser, dan skripnya tidak menambahkan tag lain. Tempatkan tag langsung di head.`,
    },
    'switched-off-so-far': {
      title: 'Tag Open Graph di HTML dari server dinonaktifkan',
      summary: `${SWITCHED_OFF} Kami menjalankan halaman di browser, dan halaman masih berubah saat kami berhenti; sampai saat itu skripnya belum menambahkan tag lain.`,
    },
    'not-all-seen': { title: 'Tidak semua tag dapat dilihat', summary: '{because}' },
    'missing-everywhere': {
      title: 'Tidak ada tag Open Graph, bahkan setelah JavaScript berjalan',
      summary:
        'Kami menjalankan halaman di browser, dan skripnya tidak menambahkan tag. Jadi tag bukan datang terlambat, melainkan memang tidak ada, dan temuan tentang setiap tag menyebut apa yang perlu ditambahkan.',
    },
    'not-in-part-read': {
      title: 'Tidak ada tag Open Graph dalam {read} pertama, bahkan setelah JavaScript berjalan',
      summary:
        'Kami menjalankan halaman di browser, dan skripnya tidak menambahkan tag ke head. Di head maupun di bagian setelahnya yang dibaca tidak ada tag, dan tidak ada klien yang membaca lebih jauh; temuan tentang setiap tag menyebut apa yang perlu ditambahkan.',
    },
    'none-so-far-in-part-read': {
      title: 'Sejauh ini tidak ada tag Open Graph dalam {read} pertama',
      summary:
        'Di head maupun di bagian setelahnya yang dibaca tidak ada tag. Kami menjalankan halaman di browser, dan halaman masih berubah saat kami berhenti; sampai saat itu skripnya juga belum menambahkan tag.',
    },
    'none-so-far': {
      title: 'Sejauh ini tidak ada tag Open Graph',
      summary:
        'HTML dari server tidak memilikinya. Kami menjalankan halaman di browser, dan halaman masih berubah saat kami berhenti; sampai saat itu skripnya juga belum menambahkan tag.',
    },
    'none-within-limit': {
      title: 'Tidak ada tag Open Graph dalam {within} pertama',
      summary: `Tag mungkin ada setelah titik tempat {app} berhenti membaca, atau memang tidak ada. ${EITHER_WAY}`,
    },
    'none-read-further': {
      title: 'Tidak ada tag Open Graph dalam {within} pertama',
      summary: `Tag mungkin ada setelah titik tempat {app} berhenti membaca, atau memang tidak ada; {seen} pertama tidak memuatnya. ${EITHER_WAY}`,
    },
    'maybe-by-script': {
      title: 'HTML dari server tidak memiliki tag Open Graph',
      summary:
        'Tag mungkin memang tidak ada, atau sebuah skrip menambahkannya di browser; tanpa menjalankan halaman, ini tidak dapat dipastikan. {because} {app} juga tidak menjalankannya, jadi tag harus datang dari server.',
      detail: 'Halaman ini memiliki konten sendiri dan bukan kerangka aplikasi yang kosong.',
    },
    'maybe-by-script-or-later': {
      title: 'Tidak ada tag Open Graph dalam {read} pertama HTML dari server',
      summary:
        'Tag mungkin memang tidak ada, berada lebih jauh di body, atau ditambahkan skrip di browser; tanpa menjalankan halaman, ini tidak dapat dipastikan. {because} {app} tidak menjalankan skrip dan hanya membaca head, jadi tag harus datang dari server, di dalam head.',
      detail: 'Halaman ini memiliki konten sendiri dan bukan kerangka aplikasi yang kosong.',
    },
    'empty-shell': {
      title: 'Ini tampak seperti kerangka kosong{framework, select, none {} other { buatan {framework}}}',
      summary:
        'Server hampir tidak mengirim isi dan tidak mengirim tag Open Graph, seperti halaman yang menyusun dirinya di browser. Apakah skrip menambahkan tag tidak dapat dilihat. {because} {app} tidak menjalankan skrip, jadi tag harus datang dari server.',
      detail: 'Yang terlihat: {seen}.{name, select, none {} other { Dikenali sebagai {name}.}}',
    },
    'only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} {app} tidak menjalankan skrip, jadi kartu tidak {count, plural, other {memilikinya}}. Kirim tag dari server.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'image-only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} {app} tidak menjalankan skrip, jadi kartu tidak mendapat gambar {count, plural, other {darinya}}. Kirim tag dari server.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'only-for-browsers': {
      title: 'Server mengirim {keys} kepada browser, tetapi tidak kepada {app}',
      summary:
        'Browser meminta alamat yang sama dan mendapat tag di HTML-nya, sebelum skrip apa pun berjalan. Respons untuk {app} tidak memilikinya. Kirim head yang sama kepada semua pengunjung.',
    },
    'changed-by-script': {
      title: 'JavaScript mengubah {keys}',
      summary:
        'Di browser, sebuah skrip mengganti apa yang dikirim server. {app} tidak menjalankan skrip, jadi yang ditampilkan adalah nilai pertama. Jika nilai kedua yang benar, server harus mengirimnya.',
    },
    'other-tags-in-browser': {
      title: 'Browser melihat tag yang berbeda',
      summary:
        'Setelah skripnya berjalan, halaman memiliki tag yang tidak dikirim server kepada {app}. Tidak dapat dipastikan apakah skrip yang menambahkannya atau server hanya mengirimnya kepada browser.',
    },
    'script-leads-elsewhere': {
      title: 'Sebuah skrip membawa browser ke alamat lain',
      summary:
        '{app} tidak menjalankan skrip dan tidak mengikuti meta refresh, jadi tetap di alamat ini dan hanya membaca tag-nya. Apa yang dilakukan skrip terhadap tag di alamat ini tidak dapat dilihat.',
    },
  },
  fixes: {
    'keep-built-in-list':
      'Next.js menahan head untuk crawler dalam daftarnya, dan WhatsApp ada di daftar bawaan; htmlLimitedBots buatan sendiri menggantikan daftar itu beserta nama-namanya. Hapus setelan itu dari next.config, atau atur agar cocok dengan semua pengunjung, yang kemudian mendapat head lengkap tetapi tanpa streaming:',
    'send-in-head': 'Kirim tag ini sebelum </head>, dalam respons pertama:',
    'share-other-address':
      'Bagikan alamat ini, atau alihkan alamat yang lain ke sini dengan 301. Tidak ada yang perlu ditambahkan ke halaman:',
    'add-to-crawler-list':
      'Tambahkan WhatsApp, tanpa membedakan huruf besar-kecil, ke daftar user agent yang mendapat halaman siap pakai: crawlerUserAgents pada middleware Prerender, botUserAgents pada Rendertron, map atau kondisi user agent di server web, aturan bot di CDN. Pola “whatsapp/” mencakup semua bentuknya; pertahankan nama yang sudah ada.',
    'clear-cache':
      'Kosongkan alamat ini di setiap cache di depan halaman (CDN, cache hosting, plugin cache), lalu periksa tautannya lagi. Jika salinan lama muncul kembali, ada aturan yang menyimpan salinan sendiri untuk tiap user agent, atau terlalu lama.',
    'treat-client-alike-at-server':
      'Ini bukan soal cache: dengan parameter yang belum ada di cache mana pun, {app} mendapat hal yang sama. Cari aturan user agent di aplikasi, server, atau CDN, lalu kirim kepada {app} head yang didapat semua orang:',
    'treat-client-alike':
      'Cari aturan user agent di server, CDN, atau cache, lalu kirim kepada {app} head yang didapat semua orang:',
    'same-head-for-all':
      'Cari apa yang memperlakukan crawler secara berbeda: aturan user agent di server, CDN, atau firewall, layanan prerender dengan cache kosong, atau halaman persetujuan untuk pengunjung tanpa cookie. Head harus memuat:',
  },
})
