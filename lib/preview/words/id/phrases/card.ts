/** Why a card looks as it does, and what is missing to the next one. */
import { phraseWords } from '../../typed'

export const card = phraseWords<'card'>()({
  'card.because': '{cause}.',
  'card.no-address': 'Tidak ada alamat untuk diminta. {because}',
  'card.not-known': 'Tidak diketahui apa yang ditampilkan {app}. {because}',
  'card.not-known-as': 'Tidak diketahui apa yang ditampilkan {app}: {because}.',
  'card.no-page': '{app} tidak mendapat halaman: {because}.',
  'card.https-unanswered': '{app} meminta https:// dan tidak mendapat halaman di sana: {because}.',
  'card.https-last-hop-insecure':
    '{app} meminta https:// dan tidak mendapat halaman di sana: alamat terakhir dalam rantai pengalihan adalah http://.',
  'card.page-too-slow': 'Halaman memerlukan {needs}, dan {app} menyerah setelah {limit}.',
  'card.page-never-complete': 'Head halaman belum lengkap setelah {limit}, saat {app} menyerah.',
  'card.page-faster': 'Lebih cepat {by} dan kartunya muncul.',
  'card.status': 'Halaman merespons dengan status {status}, dan {app} memerlukan 200 sampai 299.',
  'card.not-html': 'Alamat merespons dengan {contentType}, yang tidak punya tag untuk dibaca.',
  'card.no-content-type': 'Respons tidak bertipe dan bukan HTML, jadi tidak ada tag untuk dibaca.',
  'card.page-empty': 'Halamannya kosong: tidak ada bahan untuk kartu.',
  'card.coding-not-readable':
    'Respons dikompresi sebagai {coding}, yang tidak diminta {app} dan mungkin tidak dapat dibukanya.',
  'card.challenge':
    'Situs mengirim halaman tantangan kepada {app}{by, select, none {} other { ({by})}} alih-alih halamannya.',
  'card.blocked': 'Situs menolak {app} dengan status {status}{by, select, none {} other { ({by})}}.',
  'card.blocked-browser-gets-in':
    'Situs menolak {app} dengan status {status}{by, select, none {} other { ({by})}}, sedangkan peramban mendapat {browserStatus}.',
  'card.blocked-browser-too':
    'Tidak diketahui apa yang ditampilkan {app}: situs menolak {app} dengan status {status}{by, select, none {} other { ({by})}}, dan peramban dengan {browserStatus}, jadi ponsel di tempat lain mungkin bisa masuk.',
  'card.everybody-refused':
    'Tidak diketahui apa yang ditampilkan {app}: situs menolak setiap pengunjung yang kami kirim{by, select, none {} other { ({by})}}, {app} dengan status {status} dan peramban dengan {browserStatus}, jadi ponsel di tempat lain mungkin bisa masuk.',
  'card.no-text': 'Head tidak memuat judul maupun deskripsi yang dibaca {app}.',
  'card.title-makes-card': 'Dengan og:title kartunya muncul.',
  'card.login-page': '{app} diarahkan ke halaman login, jadi kartunya milik halaman login itu.',
  'card.consent-page': '{app} diarahkan ke halaman persetujuan, jadi kartunya milik halaman persetujuan itu.',
  'card.phone-too-slow':
    'Ponsel memerlukan {needs} untuk {what, select, page {halaman} other {halaman dan gambar}}; {app} {client} menunggu {limit} lalu menampilkan host dan alamat sebagai ganti teks halaman.',
  'card.phone-faster': 'Lebih cepat {by} dan kartu lengkapnya muncul.',
  'card.image-not-known': 'Tidak diketahui apakah gambarnya muncul. {because}',
  'card.image-not-known-as': 'Tidak diketahui apakah gambarnya muncul: {because}.',
  'card.image-not-fetched': 'Tidak diketahui apakah gambarnya muncul: gambarnya tidak diambil.',
  'card.image-not-decoded': 'Tidak diketahui apakah gambarnya muncul: gambarnya tidak didekode di sini.',
  'card.image-fails': 'Gambar tidak termuat: {because}, dan tidak ada gambar lain yang dicoba.',
  'card.image-status': 'Gambar merespons dengan status {status}, dan tidak ada gambar lain yang dicoba.',
  'card.image-https-unanswered': '{app} meminta gambar lewat https:// dan tidak mendapatnya: {because}.',
  'card.image-https-silent': '{app} meminta gambar lewat https:// dan tidak mendapatnya.',
  'card.image-insecure':
    'Alamat gambarnya http://, dan panduan yang diterbitkan mengatakan gambar seperti itu diblokir.',
  'card.image-too-heavy': 'Ukuran gambar {weight}; batasnya {limit}.',
  'card.image-heavier-than': 'Ukuran gambar lebih dari {weight}; batasnya {limit}.',
  'card.image-announces': 'Gambar mengumumkan {weight}; batasnya {limit}.',
  'card.image-lighter': 'Lebih ringan {by} dan gambarnya muncul.',
  'card.image-format':
    'Gambarnya berkas {format, select, tiff {TIFF} bmp {BMP} heif {HEIF} webp {WebP} gif {GIF} jpeg {JPEG} png {PNG} svg {SVG} ico {ICO} avif {AVIF} other {jenis lain}}, yang tidak digambar {app}.',
  'card.image-format-unknown': 'Gambarnya dalam format yang tidak digambar {app}.',
  'card.image-avif':
    'Gambarnya AVIF, yang hanya didekode ponsel Android baru; sebagian besar tidak menampilkan gambar.',
  'card.image-as-jpeg': 'Sebagai JPEG atau PNG gambarnya muncul.',
  'card.image-no-picture': 'Bita di alamat gambar bukan gambar yang dapat didekode ponsel.',
  'card.image-broken':
    'Tidak diketahui apakah gambarnya muncul: berkasnya {broken, select, truncated {terpotong} other {rusak}}.',
  'card.image-drawn-in-part':
    'Kartu menampilkan apa yang dihasilkan dekoder kami dari gambarnya; apa yang digambar ponsel tidak diketahui, karena berkasnya {broken, select, truncated {terpotong} other {rusak}}.',
  'card.no-image': 'Halaman tidak menyebut gambar yang dibaca {app}.',
  'card.no-image-within':
    'Tidak ada gambar disebut dalam {limit} pertama halaman, tempat {app} berhenti membaca.',
  'card.image-makes-large':
    'Dengan gambar selebar minimal {width, number} px dan setinggi {height, number} px, ini menjadi kartu besar.',
  'card.image-tag-beyond-limit':
    'Tag {rule} ada {place}, di luar {limit} pertama, tempat {app} berhenti membaca.',
  'card.image-tag-not-looked-for':
    'Halaman menyebut gambar hanya di {rule} (baris {line, number}), yang tidak dilihat {app}.',
  'card.image-tag-unreadable': 'Tag {rule} (baris {line, number}) termasuk yang tidak dibaca {app}.',
  'card.address-relative': 'Alamat di {rule} relatif, dan {app} tidak melengkapinya.',
  'card.address-protocol-relative': 'Alamat di {rule} diawali //, dan {app} tidak melengkapinya.',
  'card.address-data':
    'Tag {rule} memuat gambarnya sendiri (data:) dan bukan alamat yang dapat diminta {app}.',
  'card.address-scheme': 'Alamat di {rule} bukan https:// dan bukan http://.',
  'card.address-malformed': 'Alamat di {rule} tidak dapat diminta.',
  'card.large': 'Gambarnya {size}, {width} × {height} px atau lebih: kartunya besar.',
  'card.large-cut':
    'Gambarnya {size}, {width} × {height} px atau lebih: kartunya besar, dipotong menjadi {ratio}:1.',
  'card.square':
    'Gambarnya {size}, lebar {width} px atau lebih dan tingginya paling sedikit sama dengan lebarnya: kartu besarnya persegi.',
  'card.thumbnail': 'Gambarnya {size}, dan kartu besar memerlukan lebar {width} px.',
  'card.too-small': 'Gambarnya {size}, dan di bawah {side} × {side} px {app} tidak membuat gambar mini.',
  'card.too-small-for-guide':
    'Gambarnya {size}, dan panduan meminta sekitar {width} × {height} px atau lebih.',
  'card.banner-by-guide':
    'Gambarnya {size}, lebih dekat ke {ratio}:1 daripada 1:1: panduan menampilkannya sebagai spanduk lebar.',
  'card.thumbnail-by-guide':
    'Gambarnya {size}, lebih dekat ke 1:1 daripada {ratio}:1: panduan menampilkannya sebagai gambar mini.',
  'card.wider-makes-large': 'Lebih lebar {by, number} px dan menjadi kartu besar.',
  'card.higher-makes-large': 'Lebih tinggi {by, number} px dan menjadi kartu besar.',
  'card.wider-makes-banner': 'Lebih lebar {by, number} px dan menjadi spanduk lebar.',
  'card.wider-makes-thumbnail': 'Lebih lebar {by, number} px dan gambar mini muncul.',
  'card.higher-makes-thumbnail': 'Lebih tinggi {by, number} px dan gambar mini muncul.',
  'card.both-make-thumbnail':
    'Lebih lebar {wider, number} px dan lebih tinggi {higher, number} px dan gambar mini muncul.',
  'card.wider-shows': 'Lebih lebar {by, number} px dan gambarnya muncul.',
  'card.higher-shows': 'Lebih tinggi {by, number} px dan gambarnya muncul.',
  'card.both-show':
    'Lebih lebar {wider, number} px dan lebih tinggi {higher, number} px dan gambarnya muncul.',
  'card.heavier-loses': 'Lebih berat {by} dan gambarnya hilang.',
  'card.one-byte-heavier-loses': 'Satu bita lebih berat dan gambarnya hilang.',
  'card.narrower-loses': 'Lebih sempit {by, number} px dan hanya tersisa gambar mini.',
  'card.layout.landscape': 'kartu besar',
  'card.layout.square': 'kartu persegi besar',
  'card.layout.thumbnail': 'kartu dengan gambar mini',
  'card.layout.text': 'kartu teks saja',
  'card.layout.none': 'tanpa kartu',
  'card.needs.landscape': 'Memerlukan gambar yang lebih lebar daripada tinggi, minimal {width} × {height} px',
  'card.needs.square':
    'Memerlukan gambar yang tingginya paling sedikit sama dengan lebarnya, lebar {width} px atau lebih',
  'card.needs.thumbnail': 'Memerlukan gambar minimal {side} × {side} px',
  'card.needs.text': 'Memerlukan judul atau deskripsi, tanpa gambar',
  'card.needs.none': 'Tanpa judul dan deskripsi: tautan saja',
  'card.label.whatsapp-android': 'seperti teramati pada aplikasi Android, 2024–2026',
  'card.label.whatsapp-web': 'seperti teramati di WhatsApp Web, Agustus 2026',
  'card.label.whatsapp-ios': 'perkiraan: panduan yang diterbitkan',
})
