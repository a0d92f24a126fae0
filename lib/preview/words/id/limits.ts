/** The rules behind the checks, and what those say who see them otherwise. */
import type { Catalogue } from '../catalogue'

export const limits = {
  // page
  headBytesMax: {
    rule: 'Head harus berada dalam 300 KB pertama HTML.',
    disagree: ['Klien sebelum 2023 membaca 65.536 byte.'],
  },
  headBytesOldClients: { rule: 'Klien sebelum 2023 berhenti membaca di 64 KB.', disagree: ['300 KB.'] },
  pageTimeFast: {
    rule: 'Halaman sebaiknya merespons dalam 2 sampai 3 detik.',
    disagree: ['Menyerah setelah 10 detik untuk koneksi dan 10 detik untuk membaca.'],
  },
  pageTimeSlow: {
    rule: 'Halaman yang membutuhkan lebih dari 2 sampai 3 detik mungkin dilewati.',
    disagree: ['Menyerah setelah 10 detik untuk koneksi dan 10 detik untuk membaca.'],
  },
  pageTimeMax: {
    rule: 'Klien Android menyerah atas sebuah halaman setelah 10 detik.',
    disagree: ['Menunggu ponsel selama 7 detik.'],
  },
  webWaitForPhone: { rule: 'WhatsApp Web menunggu 7 detik sampai ponsel selesai membuat pratinjau.' },
  redirectsMax: { rule: 'Klien Android mengikuti sampai 20 pengalihan, hanya lewat Location.' },
  redirectsMany: {
    rule: 'Setiap pengalihan menambah satu perjalanan bolak-balik di jaringan seluler; lebih dari tiga tergolong lambat.',
  },
  httpsPage: {
    rule: 'Halaman harus HTTPS; tidak ada pratinjau untuk halaman http://.',
    disagree: ['Sejak akhir 2023, klien sendiri meminta https:// sebagai ganti http://.'],
  },
  status2xx: { rule: 'Respons akhir harus berstatus 200 sampai 299.' },
  tlsValid: { rule: 'Sertifikat harus valid bagi ponsel: rantai, tanggal, dan namanya.' },
  noJavaScript: { rule: 'JavaScript tidak dijalankan: tag harus ada di HTML yang dikirim server.' },
  noMetaRefresh: { rule: 'Meta refresh dan pengalihan JavaScript tidak diikuti.' },
  noCookies: { rule: 'Tidak ada cookie yang disimpan dan tidak ada yang login: halaman harus publik.' },
  userAgent: {
    rule: 'Halaman diminta sebagai “WhatsApp/2.23.20.0”.',
    disagree: ['WhatsApp/2.x.x.x dengan akhiran A, I, atau N.'],
  },
  iosUserAgent: { rule: 'iPhone meminta halaman sebagai “WhatsApp/2.x.x.x I”.' },
  metaServersFetch: {
    rule: 'Kartu di saluran dibuat server Meta, bukan ponsel pengirim.',
    disagree: ['Server Meta meminta sebagai facebookexternalhit, juga untuk pesan bisnis.'],
  },
  iosRange: {
    rule: 'Log server menunjukkan iPhone meminta sebuah rentang dan mendapat 206; rentang yang mana tidak diketahui. Klien web lama meminta bytes=0-1024000.',
    disagree: ['Tidak mengirim Range.'],
  },
  senderFetches: {
    rule: 'Kartu dibuat satu kali, dari apa yang dikirim server ke ponsel pengirim; penerima pesan tidak mengambil halamannya.',
  },
  robotsNotAsked: {
    rule: 'Ponsel tidak pernah meminta robots.txt; server Meta mungkin memintanya.',
    disagree: ['Periksa apakah crawler boleh mengakses.'],
  },
  headEndsAtBody: {
    rule: 'Parser HTML mengakhiri head di elemen pertama yang seharusnya berada di body.',
  },
  headOnly: { rule: 'Hanya tag di dalam <head> yang dibaca.' },
  quotedValues: {
    rule: 'Nilai atribut harus diapit tanda kutip dan tidak boleh kosong.',
    disagree: ['Nilai tanpa tanda kutip gagal di Android dan desktop, tidak di iPhone.'],
  },
  exactKeys: {
    rule: 'Nama tag diambil dari property, jika tidak ada dari name, jika tidak ada dari itemprop; huruf besar-kecilnya harus persis.',
  },
  charsetOrder: {
    rule: 'Set karakter diambil dari header, jika tidak ada dari tag meta, jika tidak ada UTF-8.',
  },
  pageTypeNotRead: {
    rule: 'Content-Type halaman tidak dilihat.',
    disagree: [
      'Pengirim sebaiknya menyebut tipe media; penerima yang tidak mendapatkannya boleh menebak, atau menganggap isinya byte tanpa jenis.',
    ],
  },
  fragmentNotSent: {
    rule: 'Bagian tautan setelah # hanya untuk browser pembaca; bagian itu tidak ikut dalam permintaan.',
  },
  linkScheme: { rule: 'Tautan harus memuat http:// atau https://.' },
  // text
  titleOrDescription: {
    rule: 'Kartu ada jika judul atau deskripsi ditemukan, termasuk dari tag pengganti.',
    disagree: ['og:title, og:description, dan og:url tidak boleh kosong.', 'og:title wajib ada.'],
  },
  ogTitleRequired: {
    rule: 'og:title harus ada di head dan tidak boleh kosong.',
    disagree: ['Beralih ke twitter:title, meta title, dan <title>.'],
  },
  ogDescriptionRequired: {
    rule: 'og:description harus ada di head dan tidak boleh kosong.',
    disagree: [
      'Beralih ke twitter:description dan meta description; judul saja sudah cukup untuk membuat kartu.',
    ],
  },
  ogUrlRequired: {
    rule: 'og:url harus ada di head dan tidak boleh kosong.',
    disagree: ['Beralih ke tautan itu sendiri.'],
  },
  ogUrlCanonical: {
    rule: 'og:url adalah alamat kanonis, tanpa variabel sesi, ID pengguna, atau penghitung.',
  },
  titleCharsGood: {
    rule: 'og:title di bawah 65 karakter tampil utuh.',
    disagree: ['Paling banyak 2 baris.'],
  },
  descriptionCharsGood: {
    rule: 'og:description di bawah 100 karakter tampil di ponsel.',
    disagree: ['80 karakter sudah cukup.', 'Satu baris, sekitar 45 sampai 55 karakter.'],
  },
  descriptionCharsSafe: { rule: 'Deskripsi 80 karakter selalu cukup.' },
  titleCharsCut: { rule: 'Judul dipotong di 150 karakter sebelum ditata.' },
  descriptionCharsCut: { rule: 'Deskripsi dipotong di 300 karakter sebelum ditata.' },
  titleLines: { rule: 'Judul memakai paling banyak 2 baris.' },
  descriptionLines: {
    rule: 'Android menampilkan satu baris deskripsi.',
    disagree: ['1 atau 2 baris.'],
  },
  descriptionLinesWeb: { rule: 'Web menampilkan dua baris deskripsi.' },
  descriptionLinesIos: { rule: 'Deskripsi memakai 1 atau 2 baris.' },
  entitiesOnce: { rule: 'Entity dalam sebuah nilai didekode satu kali.' },
  invisibleCharacters: {
    rule: 'Teks tidak membutuhkan karakter yang menimpa arahnya: karakter itu membuat teks terbaca lain dari isinya.',
  },
  titleWithoutBranding: { rule: 'og:title adalah judul konten tanpa merek.' },
  siteNameNotShown: {
    rule: 'Pesan tidak memuat nama situs; kartu menampilkan host.',
    disagree: ['og:site_name ditampilkan sebagai label di sebagian versi.'],
  },
  siteNameAsked: {
    rule: 'og:site_name sebaiknya diisi: sebagian versi menampilkannya, versi terkini tidak.',
    disagree: ['Yang ditampilkan host, bukan nama situs.'],
  },
  ogTypeAsked: {
    rule: 'og:type sebaiknya “website” atau “article”; pengaruhnya minimal.',
    disagree: ['Tag ini tidak dibaca.'],
  },
  duplicatesLastWins: {
    rule: 'Dari dua tag dengan nama yang sama, yang terakhir menang.',
    disagree: ['Yang pertama menang.'],
  },
  hostShown: { rule: 'Baris terakhir kartu adalah host tautan, dengan www. dipertahankan.' },
  // image
  imageRequested: { rule: 'og:image sebaiknya diisi; tanpa itu kartunya hanya berisi teks.' },
  imageAbsolute: {
    rule: 'og:image harus berupa URL absolut.',
    disagree: ['Alamat relatif mengakhiri langkah gambar.'],
  },
  imageHttps: {
    rule: 'Gambar http:// diblokir.',
    disagree: ['Meminta https:// sendiri dan menampilkan gambar jika berhasil.'],
  },
  imageBytesGood: {
    rule: 'Usahakan gambar di bawah 300 KB.',
    disagree: ['Di bawah 600 KB.', 'Di bawah 1 MB.', 'Klien sebelum 2023: 307.200 byte.'],
  },
  imageBytesMax: { rule: 'Gambar harus di bawah 600 KB.', disagree: ['300 KB.', 'Di bawah 1 MB.'] },
  imageWidthLarge: { rule: 'Lebar gambar harus minimal 300 px untuk kartu besar.' },
  imageHeightLarge: { rule: 'Tinggi gambar harus minimal 75 px untuk kartu besar.' },
  imageSideSmall: { rule: 'Di bawah 100 × 100 px, thumbnail tidak dibuat.' },
  imageWidthGuide: {
    rule: 'Di bawah sekitar 300 × 200 px, gambar bisa dibuang.',
    disagree: ['Minimal 200 × 200 px.', '100 × 100 px untuk thumbnail, 300 × 75 px untuk kartu besar.'],
  },
  imageHeightGuide: {
    rule: 'Di bawah sekitar 300 × 200 px, gambar bisa dibuang.',
    disagree: ['100 × 100 px untuk thumbnail, 300 × 75 px untuk kartu besar.'],
  },
  imageSideSendLink: {
    rule: 'Gambar sebaiknya minimal 200 × 200 px.',
    disagree: ['100 × 100 px untuk thumbnail.'],
  },
  imageRatioBest: {
    rule: 'Gambar 1,91:1 memenuhi kartu lebar.',
    disagree: ['Rasio apa pun dari 4:1 sampai 1:1 tampil tanpa pemangkasan.'],
  },
  imageRatioSquare: {
    rule: 'Gambar 1:1 tampil sebagai thumbnail kecil.',
    disagree: ['300 px atau lebih: kartu persegi besar.'],
  },
  imageRatioIosParting: {
    rule: 'Yang terdekat dari 1,91:1 dan 1:1 menentukan tata letak; batas keduanya di 1,4.',
  },
  imageRatioMax: {
    rule: 'Rasio lebar terhadap tinggi harus 4:1 atau kurang.',
    disagree: ['Tidak ditolak: kartu memangkas yang lebih lebar.'],
  },
  imageRatioClampMin: {
    rule: 'Rasio tinggi terhadap lebar dibatasi minimal 0,25: gambar yang lebih lebar dipangkas.',
  },
  imageRatioClampMax: {
    rule: 'Rasio tinggi terhadap lebar dibatasi maksimal 1: gambar yang lebih tinggi dipangkas menjadi persegi.',
  },
  imageFormats: {
    rule: 'JPEG dan PNG di mana saja; WebP dan GIF di versi baru.',
    disagree: ['Juga BMP dan HEIF; SVG tidak pernah; AVIF hanya di Android baru.'],
  },
  imageDecodes: { rule: 'Yang menentukan format adalah byte-nya, bukan Content-Type.' },
  imagePartial: {
    rule: 'Dekoder Android mempertahankan bagian gambar terpotong yang dapat dibacanya dan mengosongkan sisanya; untuk kesalahan di dalam data, dekoder itu bisa jadi tidak mengembalikan gambar. Apa yang dilakukan WhatsApp dan iPhone dalam kedua hal itu belum diamati.',
  },
  imageOrientation: {
    rule: 'Dekoder Android menyerahkan kepada aplikasi untuk memutar gambar menurut orientasi EXIF-nya. Apa yang dilakukan WhatsApp dan iPhone dengannya di pratinjau belum diamati.',
  },
  imageTimeMax: { rule: 'Klien Android menyerah atas sebuah gambar setelah 20 detik tanpa data.' },
  imageTimeGood: { rule: 'Pratinjau sebaiknya muncul dalam 10 detik seluruhnya.' },
  imageNoFallback: {
    rule: 'Status 404 atau alamat yang buruk mengakhiri langkah gambar; kandidat berikutnya hanya dicoba setelah “terlalu besar” atau “terlalu kecil”.',
  },
  imagePublic: { rule: 'Gambar harus dapat dimuat tanpa login, cookie, atau Referer.' },
  imageStableAddress: {
    rule: 'Alamat gambar yang ditandatangani atau kedaluwarsa berhenti berfungsi sebelum tautan dibuka atau dikirim lagi.',
  },
  imageDeclaredSize: {
    rule: 'og:image:width dan og:image:height sebaiknya selalu disertakan.',
    disagree: ['Kedua tag tidak dibaca.'],
  },
  imageFlattened: { rule: 'Bagian transparan diberi latar putih.' },
  thumbnailSmallSide: { rule: 'Thumbnail sisipan adalah JPEG persegi maksimal 140 px, kualitas 80.' },
  thumbnailLargeSide: { rule: 'Thumbnail besar adalah JPEG maksimal 1.024 px, kualitas 90.' },
  // after a change
  deviceCache: {
    rule: 'Setiap ponsel menyimpan pratinjau yang sudah diambilnya, biasanya selama beberapa jam; tidak ada cache bersama untuk semua ponsel yang dapat dihapus. Alamat yang berubah diambil dari awal.',
  },
  // folklore the product corrects
  itempropImage: {
    rule: 'itemprop="image" dibutuhkan.',
    disagree: ['Hanya dipakai jika sebuah tag tidak memiliki property maupun name.'],
  },
  twitterCard: { rule: 'twitter:card berpengaruh pada WhatsApp.', disagree: ['Tag ini tidak dibaca.'] },
  secureUrl: { rule: 'og:image:secure_url dibaca.', disagree: ['Tag ini tidak dibaca.'] },
  facebookDebugger: {
    rule: 'Debugger Facebook menghapus cache WhatsApp.',
    disagree: ['Setiap perangkat menyimpan cache-nya sendiri.'],
  },
  robotsStopsPhone: {
    rule: 'robots.txt menghentikan ponsel.',
    disagree: ['Ponsel tidak pernah memintanya.'],
  },
} as const satisfies Catalogue['limits']
