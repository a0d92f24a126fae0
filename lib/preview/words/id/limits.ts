/** The rules behind the checks, and what those say who see them otherwise. */
import type { Catalogue } from '../catalogue'

export const limits = {
  // page
  headBytesMax: {
    rule: 'Head harus berada dalam 300 KB pertama HTML.',
    disagree: ['Aplikasi sebelum 2023 membaca 65.536 bita.'],
  },
  headBytesOldClients: { rule: 'Aplikasi sebelum 2023 berhenti membaca pada 64 KB.', disagree: ['300 KB.'] },
  pageTimeFast: {
    rule: 'Halaman sebaiknya merespons dalam 2 hingga 3 detik.',
    disagree: ['Menyerah setelah 10 s untuk terhubung dan 10 s untuk membaca.'],
  },
  pageTimeSlow: {
    rule: 'Halaman yang butuh lebih dari 2 hingga 3 detik mungkin dilewati.',
    disagree: ['Menyerah setelah 10 s untuk terhubung dan 10 s untuk membaca.'],
  },
  pageTimeMax: {
    rule: 'Aplikasi Android menyerah atas sebuah halaman setelah 10 detik.',
    disagree: ['Menunggu ponsel 7 s.'],
  },
  webWaitForPhone: { rule: 'WhatsApp Web menunggu 7 detik hingga ponsel membuat pratinjau.' },
  redirectsMax: { rule: 'Aplikasi Android mengikuti hingga 20 pengalihan, hanya dengan Location.' },
  redirectsMany: {
    rule: 'Setiap pengalihan memakan satu perjalanan pulang pergi di jaringan seluler; lebih dari tiga itu lambat.',
  },
  httpsPage: {
    rule: 'Halaman harus HTTPS; tanpa pratinjau untuk halaman http://.',
    disagree: ['Sejak akhir 2023 aplikasi sendiri meminta https:// sebagai ganti http://.'],
  },
  status2xx: { rule: 'Respons terakhir harus berstatus 200 hingga 299.' },
  tlsValid: { rule: 'Sertifikat harus sah bagi ponsel: rantai, tanggal, dan nama.' },
  noJavaScript: { rule: 'JavaScript tidak dijalankan: tag harus ada di HTML yang dikirim server.' },
  noMetaRefresh: { rule: 'Pengalihan meta refresh dan JavaScript tidak diikuti.' },
  noCookies: { rule: 'Cookie tidak disimpan dan tidak ada yang login: halaman harus publik.' },
  userAgent: {
    rule: 'Halaman diminta sebagai "WhatsApp/2.23.20.0".',
    disagree: ['WhatsApp/2.x.x.x dengan akhiran A, I, atau N.'],
  },
  iosUserAgent: { rule: 'iPhone meminta halaman sebagai "WhatsApp/2.x.x.x I".' },
  metaServersFetch: {
    rule: 'Kartu di saluran dibuat oleh server Meta, bukan ponsel pengirim.',
    disagree: ['Server Meta meminta sebagai facebookexternalhit, juga untuk pesan bisnis.'],
  },
  iosRange: {
    rule: 'Log server menunjukkan iPhone meminta rentang dan mendapat 206; rentang yang mana tidak diketahui. Aplikasi web lama meminta bytes=0-1024000.',
    disagree: ['Tidak mengirim Range.'],
  },
  senderFetches: {
    rule: 'Kartu dibuat satu kali, dari yang dikatakan server kepada ponsel pengirim; penerima pesan tidak mengambilnya.',
  },
  robotsNotAsked: {
    rule: 'Ponsel tidak pernah meminta robots.txt; server Meta mungkin.',
    disagree: ['Periksa apakah crawler boleh mengakses.'],
  },
  headEndsAtBody: {
    rule: 'Pengurai HTML mengakhiri head pada elemen pertama yang tempatnya di body.',
  },
  headOnly: { rule: 'Hanya tag di dalam <head> yang dibaca.' },
  quotedValues: {
    rule: 'Nilai atribut harus dalam tanda kutip dan tidak boleh kosong.',
    disagree: ['Nilai tanpa tanda kutip gagal di Android dan desktop, tidak di iPhone.'],
  },
  exactKeys: {
    rule: 'Kunci berasal dari property, atau name, atau itemprop; huruf besar-kecilnya harus persis.',
  },
  charsetOrder: { rule: 'Charset diambil dari header, atau dari tag meta, atau UTF-8.' },
  pageTypeNotRead: {
    rule: 'Content-Type halaman tidak dilihat.',
    disagree: [
      'Pengirim sebaiknya menyebut tipe media; penerima tanpanya boleh menebak, atau menganggap isinya bita tanpa jenis.',
    ],
  },
  fragmentNotSent: {
    rule: 'Yang menyusul # dalam tautan hanya untuk peramban pembaca; bukan bagian permintaan.',
  },
  linkScheme: { rule: 'Tautan harus memuat http:// atau https://.' },
  // text
  titleOrDescription: {
    rule: 'Ada kartu bila judul atau deskripsi ditemukan setelah pengganti dicoba.',
    disagree: ['og:title, og:description, dan og:url tidak boleh kosong.', 'og:title wajib.'],
  },
  ogTitleRequired: {
    rule: 'og:title harus ada di head dan tidak boleh kosong.',
    disagree: ['Beralih ke twitter:title, meta title, dan <title>.'],
  },
  ogDescriptionRequired: {
    rule: 'og:description harus ada di head dan tidak boleh kosong.',
    disagree: ['Beralih ke twitter:description dan meta description; judul saja menghasilkan kartu.'],
  },
  ogUrlRequired: {
    rule: 'og:url harus ada di head dan tidak boleh kosong.',
    disagree: ['Beralih ke tautan itu sendiri.'],
  },
  ogUrlCanonical: {
    rule: 'og:url adalah alamat kanonik, tanpa variabel sesi, id pengguna, atau penghitung.',
  },
  titleCharsGood: {
    rule: 'og:title di bawah 65 karakter tampil penuh.',
    disagree: ['Paling banyak 2 baris.'],
  },
  descriptionCharsGood: {
    rule: 'og:description di bawah 100 karakter tampil di ponsel.',
    disagree: ['80 karakter cukup.', 'Satu baris, sekitar 45 hingga 55 karakter.'],
  },
  descriptionCharsSafe: { rule: 'Deskripsi 80 karakter selalu cukup.' },
  titleCharsCut: { rule: 'Judul dipotong pada 150 karakter sebelum ditata.' },
  descriptionCharsCut: { rule: 'Deskripsi dipotong pada 300 karakter sebelum ditata.' },
  titleLines: { rule: 'Judul menempati paling banyak 2 baris.' },
  descriptionLines: {
    rule: 'Android menampilkan satu baris deskripsi.',
    disagree: ['1 atau 2 baris.'],
  },
  descriptionLinesWeb: { rule: 'Web menampilkan dua baris deskripsi.' },
  descriptionLinesIos: { rule: 'Deskripsi menempati 1 atau 2 baris.' },
  entitiesOnce: { rule: 'Entitas dalam nilai diuraikan satu kali.' },
  invisibleCharacters: {
    rule: 'Teks tidak memakai karakter yang mengubah arahnya: karakter itu membuatnya terbaca lain dari isinya.',
  },
  titleWithoutBranding: { rule: 'og:title adalah judul isi tanpa merek.' },
  siteNameNotShown: {
    rule: 'Pesan tidak membawa nama situs; kartu menampilkan host.',
    disagree: ['og:site_name ditampilkan sebagai label di sebagian versi.'],
  },
  siteNameAsked: {
    rule: 'og:site_name sebaiknya diisi: sebagian versi menampilkannya, versi terbaru tidak.',
    disagree: ['Yang ditampilkan host, tidak pernah nama situs.'],
  },
  ogTypeAsked: {
    rule: 'og:type sebaiknya "website" atau "article"; pengaruhnya minimal.',
    disagree: ['Tag ini tidak dibaca.'],
  },
  duplicatesLastWins: {
    rule: 'Dari dua tag dengan satu kunci, yang terakhir menang.',
    disagree: ['Yang pertama menang.'],
  },
  hostShown: { rule: 'Baris terakhir kartu adalah host tautan, dengan www. dipertahankan.' },
  // image
  imageRequested: { rule: 'og:image sebaiknya diisi; tanpanya kartu hanya teks.' },
  imageAbsolute: {
    rule: 'og:image harus URL absolut.',
    disagree: ['Alamat relatif mengakhiri langkah gambar.'],
  },
  imageHttps: {
    rule: 'Gambar http:// diblokir.',
    disagree: ['Meminta https:// sendiri dan menampilkan gambar bila itu bekerja.'],
  },
  imageBytesGood: {
    rule: 'Jaga gambar di bawah 300 KB.',
    disagree: ['Di bawah 600 KB.', 'Di bawah 1 MB.', 'Aplikasi sebelum 2023: 307.200 bita.'],
  },
  imageBytesMax: { rule: 'Gambar harus di bawah 600 KB.', disagree: ['300 KB.', 'Di bawah 1 MB.'] },
  imageWidthLarge: { rule: 'Gambar harus selebar 300 px atau lebih untuk kartu besar.' },
  imageHeightLarge: { rule: 'Gambar harus setinggi 75 px atau lebih untuk kartu besar.' },
  imageSideSmall: { rule: 'Di bawah 100 × 100 px tidak dibuat gambar kecil.' },
  imageWidthGuide: {
    rule: 'Di bawah sekitar 300 × 200 px gambar mungkin dibuang.',
    disagree: ['Setidaknya 200 × 200 px.', '100 × 100 px untuk gambar kecil, 300 × 75 px untuk kartu besar.'],
  },
  imageHeightGuide: {
    rule: 'Di bawah sekitar 300 × 200 px gambar mungkin dibuang.',
    disagree: ['100 × 100 px untuk gambar kecil, 300 × 75 px untuk kartu besar.'],
  },
  imageSideSendLink: {
    rule: 'Gambar sebaiknya setidaknya 200 × 200 px.',
    disagree: ['100 × 100 px untuk gambar kecil.'],
  },
  imageRatioBest: {
    rule: 'Gambar 1.91:1 memenuhi kartu lebar.',
    disagree: ['Rasio apa pun dari 4:1 hingga 1:1 ditampilkan tanpa dipotong.'],
  },
  imageRatioSquare: {
    rule: 'Gambar 1:1 ditampilkan sebagai gambar kecil.',
    disagree: ['300 px atau lebih: kartu persegi besar.'],
  },
  imageRatioIosParting: { rule: 'Yang terdekat dari 1.91:1 dan 1:1 menentukan tata letak; batasnya di 1.4.' },
  imageRatioMax: {
    rule: 'Lebar terhadap tinggi harus 4:1 atau kurang.',
    disagree: ['Tidak ditolak: kartu memotong yang lebih lebar.'],
  },
  imageRatioClampMin: {
    rule: 'Tinggi terhadap lebar dibatasi paling kecil 0.25: gambar yang lebih lebar dipotong.',
  },
  imageRatioClampMax: {
    rule: 'Tinggi terhadap lebar dibatasi paling besar 1: gambar yang lebih tinggi dipotong persegi.',
  },
  imageFormats: {
    rule: 'JPEG dan PNG di mana pun; WebP dan GIF di versi terbaru.',
    disagree: ['Juga BMP dan HEIF; tidak pernah SVG; AVIF hanya di Android baru.'],
  },
  imageDecodes: { rule: 'Bita yang menentukan format, bukan Content-Type.' },
  imagePartial: {
    rule: 'Dekoder Android sendiri mempertahankan bagian gambar terpotong yang dapat dibacanya dan mengosongkan sisanya; untuk kesalahan di dalam data ia mungkin tidak mengembalikan gambar. Apa yang dilakukan WhatsApp dan iPhone dengan keduanya belum diamati.',
  },
  imageOrientation: {
    rule: 'Dekoder Android sendiri menyerahkan pemutaran gambar menurut orientasi EXIF kepada aplikasi. Apa yang dilakukan WhatsApp dan iPhone dengannya dalam pratinjau belum diamati.',
  },
  imageTimeMax: { rule: 'Aplikasi Android menyerah atas gambar setelah 20 detik tanpa data.' },
  imageTimeGood: { rule: 'Pratinjau sebaiknya muncul dalam 10 detik seluruhnya.' },
  imageNoFallback: {
    rule: '404 atau alamat buruk mengakhiri langkah gambar; calon berikutnya hanya dicoba setelah "terlalu besar" atau "terlalu kecil".',
  },
  imagePublic: { rule: 'Gambar harus termuat tanpa login, cookie, atau referrer.' },
  imageStableAddress: {
    rule: 'Alamat gambar bertanda tangan atau kedaluwarsa berhenti bekerja sebelum tautan dibuka atau dikirim lagi.',
  },
  imageDeclaredSize: {
    rule: 'og:image:width dan og:image:height sebaiknya selalu disertakan.',
    disagree: ['Tag ini tidak dibaca.'],
  },
  imageFlattened: { rule: 'Transparansi diratakan di atas putih.' },
  thumbnailSmallSide: {
    rule: 'Gambar kecil di dalam pesan adalah JPEG persegi paling besar 140 px, kualitas 80.',
  },
  thumbnailLargeSide: { rule: 'Gambar besar adalah JPEG paling besar 1.024 px, kualitas 90.' },
  // after a change
  deviceCache: {
    rule: 'Setiap ponsel menyimpan pratinjau yang diambilnya, biasanya beberapa jam; tidak ada cache semua ponsel untuk dikosongkan. Alamat yang diubah diambil baru.',
  },
  // folklore the product corrects
  itempropImage: {
    rule: 'itemprop="image" dibutuhkan.',
    disagree: ['Hanya dipakai bila sebuah tag tidak punya property maupun name.'],
  },
  twitterCard: { rule: 'twitter:card penting bagi WhatsApp.', disagree: ['Tag ini tidak dibaca.'] },
  secureUrl: { rule: 'og:image:secure_url dibaca.', disagree: ['Tag ini tidak dibaca.'] },
  facebookDebugger: {
    rule: 'Debugger Facebook mengosongkan cache WhatsApp.',
    disagree: ['Setiap perangkat menyimpan cache sendiri.'],
  },
  robotsStopsPhone: {
    rule: 'robots.txt menghentikan ponsel.',
    disagree: ['Ponsel tidak pernah memintanya.'],
  },
} as const satisfies Catalogue['limits']
