/** The words of the check on what each visitor is given. */
import type { sameForAllVisitors as check } from '../../../../judge/checks/page/same-for-all-visitors'
import { checkWords } from '../../../typed'

const OTHERS = '{otherCount, plural, =0 {} other { Hal yang sama terjadi pada {others}.}}'
const ONE_ADDRESS =
  'Semuanya dikirim dari satu alamat dan meminta bahasa Inggris, dalam hitungan detik: yang berbeda hanya user agent, dan faktor kebetulan. Bandingkan nilai di bawah; eksperimen atau halaman yang berubah setiap menit juga terlihat seperti ini.'
const SAME =
  '{visitors} berakhir di alamat yang sama dan mendapat judul, deskripsi, dan gambar yang sama.{slight, select, none {} title { Hanya susunan kata judulnya sedikit berbeda.} description { Hanya susunan kata deskripsinya sedikit berbeda.} image { Hanya alamat gambarnya sedikit berbeda.} other { Hanya alamat kanonisnya sedikit berbeda.}}'

export const sameForAllVisitors = checkWords<typeof check>()({
  name: 'Sama untuk semua pengunjung',
  marketer:
    'Kartu dibuat dari apa yang dikirim server Anda ke ponsel pengirim. Jika browser atau ponsel lain menerima hal yang berbeda, kartu menjanjikan sesuatu yang tidak ditepati tautannya.',
  developer:
    'Halaman diminta sebagai WhatsApp di Android, sebagai browser, sebagai facebookexternalhit, dan sebagai WhatsApp di iPhone, dari satu alamat dan dalam satu bahasa. Yang dibandingkan: og:title, og:description, og:image, og:url atau canonical, dan alamat akhir. Cache-buster, tanda tangan, jam, penghitung, dan spasi diabaikan.',
  howToFix: [
    'Atur agar server memutuskan berdasarkan alamat saja, bukan User-Agent. Yang memang harus berbeda per perangkat ditempatkan di CSS atau setelah head halaman.',
    'Prerendering dan dynamic rendering (Prerender.io, Rendertron, worker CDN): versi untuk crawler harus memuat tag yang sama dengan halaman untuk orang, dan diperbarui saat halaman berubah.',
    'Cache dan CDN: jika respons berbeda menurut User-Agent, kirim Vary: User-Agent; tanpa itu, versi milik satu pengunjung disajikan kepada pengunjung berikutnya. Cloudflare dan Varnish mengabaikan header ini atau perlu dikonfigurasi.',
    'Situs seluler dan app link: tanggapi alamat yang dibagikan dengan halamannya, lalu tawarkan aplikasi atau alamat m. dari sana. Pengalihan ke toko aplikasi, halaman persetujuan, dan situs negara sebaiknya mengecualikan user agent yang diawali WhatsApp/.',
    'Uji A/B (Optimizely, VWO, Vercel flags): jangan sertakan judul, deskripsi, dan gambar, atau beri versi asli kepada pengunjung tanpa cookie.',
  ],
  outcomes: {
    'same-for-all': { title: 'Semua pengunjung mendapat halaman yang sama', summary: SAME },
    'same-as-browser': { title: '{app} dan browser mendapat halaman yang sama', summary: SAME },
    'made-for-crawlers': {
      title: '{app} mendapat tag yang dibutuhkannya',
      summary:
        'Halaman yang didapat browser tidak memuat tag untuk kartu, sedangkan halaman untuk {app} memuatnya: tampaknya halaman itu dibuat untuk crawler. Pastikan isi keduanya tetap sama.',
    },
    'other-tags': {
      title: 'Ada perbedaan {fieldCount, plural, other {{fields}}} untuk {visitor}',
      summary: `{lead} dan {visitor} tidak menerima {fields} yang sama. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere': {
      title: '{app} mendapat halaman, tetapi {visitor} diarahkan ke {place}',
      summary: `{lead} mendapat halamannya, sedangkan {visitor} diarahkan ke {place}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere-with-other-tags': {
      title: '{app} mendapat halaman, tetapi {visitor} diarahkan ke {place}',
      summary: `{lead} mendapat halamannya, sedangkan {visitor} diarahkan ke {place} dan menerima {fields} yang berbeda. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-sent-elsewhere': {
      title: '{app} diarahkan ke alamat lain, tetapi {visitor} tidak',
      summary: `{lead} dialihkan ke {to} dan membuat kartu dari halaman itu, sedangkan {visitor} mendapat halaman di tautan itu sendiri{fieldCount, plural, =0 {} other {, dengan {fields} yang berbeda}}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-gets-no-tags': {
      title: '{client} mendapat halaman tanpa tag',
      summary:
        'Pesan yang dikirim dari {client} tidak memiliki {fields}: yang didapat adalah halaman yang diisi skrip, sedangkan {lead} mendapat halaman dengan tag. Aturan yang membedakan keduanya hanya mengenal satu bentuk user agent.',
      detail: ONE_ADDRESS,
    },
    'changes-with-language': {
      title: 'Kartu mengikuti bahasa ponsel pengirim',
      summary:
        '{app} meminta halaman dalam bahasa ponsel pengirim, dan server memilih {fields} berdasarkan bahasa itu: yang menentukan adalah pengirim tautan, bukan pembacanya. Dalam bahasa lain, judulnya “{title}”.',
      detail: 'Halaman diminta dalam bahasa Inggris, lalu sekali lagi dalam bahasa lain.',
    },
    'same-in-other-language': {
      title: 'Semua pengunjung mendapat halaman yang sama, dalam setiap bahasa',
      summary: '{visitors} mendapat halaman yang sama, dan isinya tetap sama saat bahasa lain diminta.',
    },
    'one-language-asked': {
      title: 'Tidak dapat dipastikan apakah kartu berubah menurut bahasa',
      summary:
        '{visitors} mendapat halaman yang sama, dan semuanya memintanya dalam bahasa Inggris. Dengan Vary: Accept-Language, server menyatakan bahwa halaman dipilih menurut bahasa: {app} meminta dalam bahasa ponsel pengirim, jadi ponsel berbahasa lain mungkin menampilkan kartu lain.',
    },
    'own-page-not-read': {
      title: 'Yang didapat para pengunjung tidak dapat dibandingkan',
      summary: 'Kunjungan {app} tidak menghasilkan halaman untuk dibandingkan: {response}.',
    },
    'browser-not-compared': {
      title: '{app} tidak dapat dibandingkan dengan browser',
      summary: 'Kunjungan sebagai browser tidak menghasilkan apa pun untuk dibandingkan: {response}.',
    },
  },
  fixes: {
    'respond-with-the-page':
      'Tanggapi {address, select, none {tautan ini} other {{address}}} dengan halaman yang sama untuk semua, lalu arahkan ke {place} dari sana.',
    'send-all-the-same-way':
      'Arahkan semua orang yang membuka tautan ke tempat yang sama. Jika pengalihan dibuat untuk pratinjau tautan, pastikan tujuannya adalah halaman yang harus ditampilkan kartu.',
    'match-every-form':
      'Cocokkan “whatsapp/” tanpa membedakan huruf besar-kecil, di awal user agent: {lead} dan {client} menyebut diri WhatsApp/2.… dengan akhiran yang berbeda. Periksa daftar crawler di layanan prerender, server, atau CDN.',
    'address-per-language':
      'Beri setiap bahasa alamat tersendiri (/en/…, /fr/…) yang merespons dalam bahasa itu apa pun yang diminta, dan biarkan orang membagikan alamat itu.',
    'same-tags-for-all':
      'Berikan {fields} yang sama kepada semua pengunjung: putuskan berdasarkan alamat, bukan user agent. {fieldCount, plural, other {Jika perbedaannya disengaja, cache perlu mengetahuinya:}} header Vary: User-Agent menyatakannya, dan tidak mengubah kartu.',
  },
})
