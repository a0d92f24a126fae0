/** Why a card looks as it does, and what is missing to the next one. */
import { phraseWords } from '../../typed'

export const card = phraseWords<'card'>()({
  'card.because': '{cause}.',
  'card.no-address': 'Tidak ada alamat untuk diminta. {because}',
  'card.not-known': 'Tampilan di {app} tidak diketahui. {because}',
  'card.not-known-as': 'Tampilan di {app} tidak diketahui: {because}.',
  'card.no-page': '{app} tidak mendapat halaman: {because}.',
  'card.https-unanswered': '{app} meminta https:// dan tidak mendapat halaman di sana: {because}.',
  'card.https-last-hop-insecure':
    '{app} meminta https:// dan tidak mendapat halaman di sana: alamat terakhir dalam rantai pengalihan adalah http://.',
  'card.page-too-slow': 'Halaman membutuhkan {needs}, sedangkan {app} menyerah setelah {limit}.',
  'card.page-never-complete': 'Head halaman belum lengkap setelah {limit}, saat {app} menyerah.',
  'card.page-faster': 'Jika {by} lebih cepat, kartu akan muncul.',
  'card.status': 'Halaman merespons dengan status {status}, sedangkan {app} membutuhkan 200 sampai 299.',
  'card.not-html': 'Alamat ini merespons dengan {contentType}, yang tidak memiliki tag untuk dibaca.',
  'card.no-content-type': 'Responsnya tidak menyebut tipe dan bukan HTML, jadi tidak ada tag untuk dibaca.',
  'card.page-empty': 'Halaman kosong: tidak ada bahan untuk membuat kartu.',
  'card.coding-not-readable':
    'Responsnya dikompresi dengan {coding}, yang tidak diminta {app} dan mungkin tidak dapat dibukanya.',
  'card.challenge':
    'Situs mengirim halaman verifikasi{by, select, none {} other { ({by})}} kepada {app}, bukan halaman yang sebenarnya.',
  'card.blocked': 'Situs menolak {app} dengan status {status}{by, select, none {} other { ({by})}}.',
  'card.blocked-browser-gets-in':
    'Situs menolak {app} dengan status {status}{by, select, none {} other { ({by})}}, sedangkan browser mendapat {browserStatus}.',
  'card.blocked-browser-too':
    'Tampilan di {app} tidak diketahui: situs menolak {app} dengan status {status}{by, select, none {} other { ({by})}} dan browser dengan {browserStatus}, jadi ponsel di tempat lain mungkin bisa masuk.',
  'card.everybody-refused':
    'Tampilan di {app} tidak diketahui: situs menolak semua pengunjung yang kami kirim{by, select, none {} other { ({by})}}, {app} dengan status {status} dan browser dengan {browserStatus}, jadi ponsel di tempat lain mungkin bisa masuk.',
  'card.no-text': 'Di head tidak ada judul maupun deskripsi yang dibaca {app}.',
  'card.title-makes-card': 'Dengan og:title, kartu akan muncul.',
  'card.login-page': '{app} diarahkan ke halaman login, jadi kartunya adalah kartu halaman login.',
  'card.consent-page':
    '{app} diarahkan ke halaman persetujuan, jadi kartunya adalah kartu halaman persetujuan.',
  'card.phone-too-slow':
    'Ponsel membutuhkan {needs} untuk {what, select, page {halaman} other {halaman dan gambar}}; {app} {client} menunggu {limit}, lalu menampilkan host dan alamat, bukan teks halaman itu sendiri.',
  'card.phone-faster': 'Jika {by} lebih cepat, kartu yang lengkap akan muncul.',
  'card.image-not-known': 'Belum diketahui apakah gambarnya muncul. {because}',
  'card.image-not-known-as': 'Belum diketahui apakah gambarnya muncul: {because}.',
  'card.image-not-fetched': 'Belum diketahui apakah gambarnya muncul: gambar itu tidak diambil.',
  'card.image-not-decoded': 'Belum diketahui apakah gambarnya muncul: gambar itu tidak didekode di sini.',
  'card.image-fails': 'Gambar tidak dapat dimuat: {because}, dan tidak ada gambar lain yang dicoba.',
  'card.image-status': 'Gambar merespons dengan status {status}, dan tidak ada gambar lain yang dicoba.',
  'card.image-https-unanswered':
    '{app} meminta gambar lewat https:// dan tidak mendapatkannya di sana: {because}.',
  'card.image-https-silent': '{app} meminta gambar lewat https:// dan tidak mendapatkannya di sana.',
  'card.image-insecure': 'Alamat gambarnya http://, dan menurut panduan publik gambar seperti itu diblokir.',
  'card.image-too-heavy': 'Ukuran file gambar {weight}; batasnya {limit}.',
  'card.image-heavier-than': 'Ukuran file gambar lebih dari {weight}; batasnya {limit}.',
  'card.image-announces': 'Ukuran file gambar menurut server {weight}; batasnya {limit}.',
  'card.image-lighter': 'Jika {by} lebih kecil, gambarnya akan muncul.',
  'card.image-format':
    'Gambar ini berupa file {format, select, tiff {TIFF} bmp {BMP} heif {HEIF} webp {WebP} gif {GIF} jpeg {JPEG} png {PNG} svg {SVG} ico {ICO} avif {AVIF} other {berformat lain}}, yang tidak ditampilkan {app}.',
  'card.image-format-unknown': 'Format gambar ini tidak ditampilkan {app}.',
  'card.image-avif':
    'Gambar ini berupa AVIF, yang hanya dapat didekode ponsel Android baru; sebagian besar ponsel tidak menampilkan gambar.',
  'card.image-as-jpeg': 'Sebagai JPEG atau PNG, gambarnya akan muncul.',
  'card.image-no-picture': 'Byte di alamat gambar bukan gambar yang dapat didekode ponsel.',
  'card.image-broken':
    'Belum diketahui apakah gambarnya muncul: filenya {broken, select, truncated {terpotong} other {rusak}}.',
  'card.image-drawn-in-part':
    'Kartu menampilkan hasil dekoder kami untuk gambar ini; apa yang ditampilkan ponsel tidak diketahui, karena filenya {broken, select, truncated {terpotong} other {rusak}}.',
  'card.no-image': 'Halaman tidak menyebut gambar yang dibaca {app}.',
  'card.no-image-within':
    'Tidak ada gambar yang disebut dalam {limit} pertama halaman, tempat {app} berhenti membaca.',
  'card.image-makes-large':
    'Dengan gambar selebar minimal {width, number} px dan setinggi minimal {height, number} px, kartunya menjadi kartu besar.',
  'card.image-tag-beyond-limit':
    'Tag {rule} ada {place}, di luar {limit} pertama, tempat {app} berhenti membaca.',
  'card.image-tag-not-looked-for':
    'Halaman hanya menyebut gambar di {rule} (baris {line, number}), yang tidak dilihat {app}.',
  'card.image-tag-unreadable': 'Tag {rule} (baris {line, number}) tidak dapat dibaca {app}.',
  'card.address-relative': 'Alamat di {rule} bersifat relatif, dan {app} tidak melengkapinya.',
  'card.address-protocol-relative': 'Alamat di {rule} diawali //, dan {app} tidak melengkapinya.',
  'card.address-data': 'Tag {rule} memuat gambarnya langsung (data:), bukan alamat yang dapat diminta {app}.',
  'card.address-scheme': 'Alamat di {rule} bukan https:// maupun http://.',
  'card.address-malformed': 'Alamat di {rule} bukan alamat yang dapat diminta.',
  'card.large': 'Gambar berukuran {size}, memenuhi minimum {width} × {height} px: kartunya besar.',
  'card.large-cut':
    'Gambar berukuran {size}, memenuhi minimum {width} × {height} px: kartunya besar, dipangkas menjadi {ratio, number}:1.',
  'card.square':
    'Gambar berukuran {size}, memenuhi lebar minimum {width} px, dan tingginya tidak kurang dari lebarnya: kartu besarnya berbentuk persegi.',
  'card.thumbnail': 'Gambar berukuran {size}, sedangkan kartu besar membutuhkan lebar {width} px.',
  'card.too-small': 'Gambar berukuran {size}; di bawah {side} × {side} px, {app} tidak membuat thumbnail.',
  'card.too-small-for-guide':
    'Gambar berukuran {size}, sedangkan panduan meminta sekitar {width} × {height} px atau lebih.',
  'card.banner-by-guide':
    'Gambar berukuran {size}, lebih dekat ke {ratio, number}:1 daripada 1:1: menurut panduan, gambar tampil sebagai banner lebar.',
  'card.thumbnail-by-guide':
    'Gambar berukuran {size}, lebih dekat ke 1:1 daripada {ratio, number}:1: menurut panduan, gambar tampil sebagai thumbnail kecil.',
  'card.wider-makes-large': 'Jika {by, number} px lebih lebar, kartunya menjadi kartu besar.',
  'card.higher-makes-large': 'Jika {by, number} px lebih tinggi, kartunya menjadi kartu besar.',
  'card.wider-makes-banner': 'Jika {by, number} px lebih lebar, gambar menjadi banner lebar.',
  'card.wider-makes-thumbnail': 'Jika {by, number} px lebih lebar, thumbnail kecil akan muncul.',
  'card.higher-makes-thumbnail': 'Jika {by, number} px lebih tinggi, thumbnail kecil akan muncul.',
  'card.both-make-thumbnail':
    'Jika {wider, number} px lebih lebar dan {higher, number} px lebih tinggi, thumbnail kecil akan muncul.',
  'card.wider-shows': 'Jika {by, number} px lebih lebar, gambar akan muncul.',
  'card.higher-shows': 'Jika {by, number} px lebih tinggi, gambar akan muncul.',
  'card.both-show':
    'Jika {wider, number} px lebih lebar dan {higher, number} px lebih tinggi, gambar akan muncul.',
  'card.heavier-loses': 'Jika {by} lebih besar, gambar akan hilang.',
  'card.one-byte-heavier-loses': 'Jika satu byte saja lebih besar, gambar akan hilang.',
  'card.narrower-loses': 'Jika {by, number} px lebih sempit, yang tersisa hanya thumbnail kecil.',
  'card.layout.landscape': 'kartu besar',
  'card.layout.square': 'kartu persegi besar',
  'card.layout.thumbnail': 'kartu dengan thumbnail kecil',
  'card.layout.text': 'kartu berisi teks saja',
  'card.layout.none': 'tautan saja, tanpa kartu',
  'card.needs.landscape':
    'Membutuhkan gambar yang lebih lebar daripada tingginya, minimal {width} × {height} px',
  'card.needs.square':
    'Membutuhkan gambar yang tingginya tidak kurang dari lebarnya, dengan lebar minimal {width} px',
  'card.needs.thumbnail': 'Membutuhkan gambar minimal {side} × {side} px',
  'card.needs.text': 'Membutuhkan judul atau deskripsi, tanpa gambar',
  'card.needs.none': 'Tanpa judul dan tanpa deskripsi: hanya tautan',
  'card.label.whatsapp-android': 'menurut pengamatan pada klien Android, 2024–2026',
  'card.label.whatsapp-web': 'menurut pengamatan pada WhatsApp Web, Agustus 2026',
  'card.label.whatsapp-ios': 'perkiraan menurut panduan publik',
})
