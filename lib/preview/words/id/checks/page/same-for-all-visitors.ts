/** The words of the check on what each visitor is given. */
import type { sameForAllVisitors as check } from '../../../../judge/checks/page/same-for-all-visitors'
import { checkWords } from '../../../typed'

const OTHERS = '{otherCount, plural, =0 {} other { Halaman itu berbeda juga bagi {others}.}}'
const ONE_ADDRESS =
  'Semuanya dikirim dari satu alamat dan meminta bahasa Inggris, dalam beberapa detik: yang berbeda adalah user agent, dan kebetulan. Bandingkan nilai di bawah; eksperimen atau halaman yang berubah tiap menit juga tampak begini.'
const SAME =
  '{visitors} berakhir di alamat yang sama dan mendapat judul, deskripsi, dan gambar yang sama.{slight, select, none {} title { Hanya judulnya yang sedikit berbeda kata-katanya.} description { Hanya deskripsinya yang sedikit berbeda kata-katanya.} image { Hanya gambarnya yang alamatnya sedikit berbeda.} other { Hanya alamat kanoniknya yang sedikit berbeda.}}'

export const sameForAllVisitors = checkWords<typeof check>()({
  name: 'Sama bagi semua pengunjung',
  marketer:
    'Kartu dibuat dari yang dikatakan server Anda kepada ponsel pengirim. Bila ia berkata lain kepada peramban atau ponsel lain, kartu menjanjikan sesuatu yang tidak ditepati tautannya.',
  developer:
    'Halaman diminta sebagai WhatsApp di Android, sebagai peramban, sebagai facebookexternalhit, dan sebagai WhatsApp di iPhone, dari satu alamat dan dalam satu bahasa. og:title, og:description, og:image, og:url atau canonical, dan alamat akhir dibandingkan. Pengelak cache, tanda tangan, jam, penghitung, dan spasi diabaikan.',
  howToFix: [
    'Biarkan server memutuskan hanya berdasarkan alamat, bukan User-Agent. Yang harus berbeda per perangkat tempatnya di CSS atau setelah head halaman.',
    'Prerendering dan dynamic rendering (Prerender.io, Rendertron, worker CDN): buat versi untuk crawler membawa tag yang sama dengan halaman yang didapat orang, dan perbarui bila halaman berubah.',
    'Cache dan CDN: bila respons berbeda menurut User-Agent, kirim Vary: User-Agent; tanpa itu versi satu pengunjung disajikan kepada yang berikutnya. Cloudflare dan Varnish mengabaikan header ini atau perlu dikonfigurasi.',
    'Situs seluler dan tautan aplikasi: respons alamat yang dibagikan dengan halaman, dan tawarkan aplikasi atau alamat m. dari sana. Pengalihan ke toko aplikasi, halaman persetujuan, dan situs negara sebaiknya mengecualikan user agent yang diawali WhatsApp/.',
    'Uji A/B (Optimizely, VWO, flag Vercel): jangan sertakan judul, deskripsi, dan gambar di dalamnya, atau beri pengunjung tanpa cookie versi aslinya.',
  ],
  outcomes: {
    'same-for-all': { title: 'Semua pengunjung mendapat halaman yang sama', summary: SAME },
    'same-as-browser': { title: '{app} dan peramban mendapat halaman yang sama', summary: SAME },
    'made-for-crawlers': {
      title: '{app} mendapat tag yang dibutuhkannya',
      summary:
        'Halaman yang didapat peramban tidak membawa tag untuk kartu, dan yang untuk {app} membawanya: tampaknya dibuat untuk crawler. Pastikan keduanya tetap mengatakan hal yang sama.',
    },
    'other-tags': {
      title: '{fieldCount, plural, other {{fields} berbeda}} bagi {visitor}',
      summary: `{lead} dan {visitor} tidak diberi {fields} yang sama. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere': {
      title: '{app} mendapat halaman, tetapi {visitor} dikirim ke {place}',
      summary: `Sementara {lead} mendapat halaman, {visitor} dikirim ke {place}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere-with-other-tags': {
      title: '{app} mendapat halaman, tetapi {visitor} dikirim ke {place}',
      summary: `Sementara {lead} mendapat halaman, {visitor} dikirim ke {place} dan diberi {fields} lain. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-sent-elsewhere': {
      title: '{app} dikirim ke alamat lain, tetapi {visitor} tidak',
      summary: `{lead} dialihkan ke {to} dan membuat kartu dari halaman itu, sedangkan {visitor} mendapat halaman di tautan itu sendiri{fieldCount, plural, =0 {} other {, dengan {fields} lain}}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-gets-no-tags': {
      title: '{client} mendapat halaman tanpa tag-nya',
      summary:
        'Pesan yang dikirim dari {client} kekurangan {fields}: ia mendapat halaman yang diisi skrip, sedangkan {lead} mendapat yang bertag. Aturan yang membedakan keduanya hanya mengenal satu bentuk user agent.',
      detail: ONE_ADDRESS,
    },
    'changes-with-language': {
      title: 'Kartu mengikuti bahasa ponsel pengirim',
      summary:
        '{app} meminta halaman dalam bahasa ponsel pengirim, dan server memilih {fields} menurutnya: yang menentukan adalah pengirim tautan, bukan pembacanya. Dalam bahasa lain judulnya “{title}”.',
      detail: 'Halaman diminta dalam bahasa Inggris, dan sekali lagi dalam bahasa lain.',
    },
    'same-in-other-language': {
      title: 'Semua pengunjung mendapat halaman yang sama, dalam setiap bahasa',
      summary: '{visitors} mendapat halaman yang sama, dan isinya sama bila bahasa lain diminta.',
    },
    'one-language-asked': {
      title: 'Tidak diketahui apakah kartu berubah menurut bahasa',
      summary:
        '{visitors} mendapat halaman yang sama, dan semuanya memintanya dalam bahasa Inggris. Server menyatakan lewat Vary: Accept-Language bahwa ia memilih halaman menurut bahasa: {app} meminta dalam bahasa ponsel pengirim, jadi ponsel berbahasa lain mungkin menampilkan kartu lain.',
    },
    'own-page-not-read': {
      title: 'Tidak dapat membandingkan yang didapat pengunjung',
      summary: 'Kunjungan {app} sendiri tidak membawa halaman untuk dibandingkan ({response}).',
    },
    'browser-not-compared': {
      title: 'Tidak dapat membandingkan {app} dengan peramban',
      summary: 'Kunjungan sebagai peramban tidak membawa apa pun untuk dibandingkan ({response}).',
    },
  },
  fixes: {
    'respond-with-the-page':
      'Respons {address, select, none {tautan} other {{address}}} dengan halaman yang sama bagi semua, dan arahkan ke {place} dari sana.',
    'send-all-the-same-way':
      'Kirim semua orang yang membuka tautan ke arah yang sama. Bila pengalihan dibuat untuk pratinjau tautan, pastikan tujuannya halaman yang harus ditampilkan kartu.',
    'match-every-form':
      'Cocokkan “whatsapp/” dengan huruf besar atau kecil, di awal user agent: {lead} dan {client} menyebut diri WhatsApp/2.… dengan akhiran berbeda. Periksa daftar crawler di layanan prerender, server, atau CDN.',
    'address-per-language':
      'Beri setiap bahasa alamat sendiri (/en/…, /fr/…) yang merespons dalam bahasa itu apa pun yang diminta, dan biarkan orang membagikan alamat itu.',
    'same-tags-for-all':
      'Beri semua pengunjung {fields} yang sama: putuskan berdasarkan alamat, bukan user agent. {fieldCount, plural, other {Bila perbedaannya disengaja, cache perlu mengetahuinya:}} header Vary: User-Agent menyatakannya, dan tidak mengubah kartu.',
  },
})
