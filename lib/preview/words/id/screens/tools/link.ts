/** Tidying a link before it is sent. */

export const link = {
  'link.title': 'Rapikan tautan',
  'link.open': 'Rapikan tautan ini',
  'link.card-title': 'Parameter untuk tautan yang dikirim lewat {app}',
  'link.card-description': 'Catat asal kunjungan, dan buang yang ikut terbawa di tautan.',
  'link.lead':
    'Atur parameter yang memberi tahu statistik Anda dari mana sebuah kunjungan datang, dan buang yang ikut terbawa di tautan. Tidak ada yang diambil sebelum Anda memintanya.',
  'link.field': 'Tautan',
  'link.update': 'Perbarui',
  'link.presets': 'Dikirim lewat',
  'link.preset.status': 'Status',
  'link.preset.chat': 'Chat',
  'link.preset.group': 'Grup',
  'link.preset.channel': 'Saluran',
  'link.preset.business': 'Bisnis',
  'link.preset-hint':
    'Mengisi sumber dan media. Jika ejaannya sama di semua tautan, setiap jalur menjadi satu baris di statistik Anda.',
  'link.utm': 'Parameter untuk statistik Anda',
  'link.utm.source': 'Sumber',
  'link.utm.medium': 'Media',
  'link.utm.campaign': 'Kampanye',
  'link.utm.content': 'Konten',
  'link.utm.term': 'Kata kunci',
  'link.utm-more': 'Konten dan kata kunci',
  'link.utm-hint.source': 'Dari mana orang datang: whatsapp',
  'link.utm-hint.medium': 'Lewat jalur apa: status, chat, group',
  'link.utm-hint.campaign': 'Untuk apa: promo-akhir-tahun',
  'link.utm-hint.content': 'Tautan yang mana dari beberapa: gambar, tombol',
  'link.utm-hint.term': 'Kata pencarian; di sini hampir tidak pernah diperlukan',
  'link.utm-now': 'Sekarang di tautan: {values}',
  'link.result': 'Tautan jadi',
  'link.none': 'Tempel sebuah tautan, dan tautan jadinya muncul di sini.',
  'link.length': '{count, plural, other {# karakter}}',
  'link.length-note':
    'Di sini dapat diperiksa sampai {scan, number}. Satu pesan teks Cloud API memuat {message, number}, termasuk tautannya. {app} tidak menyebut batas untuk sebuah tautan.',
  'link.qr': 'Kode QR tautan jadi',
  'link.qr-too-long': 'Tautan terlalu panjang untuk kode yang mudah dibaca ponsel.',
  'link.notes': 'Tentang tautan ini',
  'link.note.scheme-added':
    'https:// belum ada dan sudah ditambahkan: program pengirim pesan menolak tautan tanpanya.',
  'link.note.http':
    'Tautan diawali http://. Ponsel saat ini meminta https:// sebagai gantinya, dan menurut panduan publik halaman http:// tidak mendapat kartu.',
  'link.note.clutter':
    '{names} terbawa dari klik di {services}. Setiap orang yang membuka tautan ini dihitung sebagai klik itu.',
  'link.note.utm-there':
    'Tautan sudah memuat {names}. Itu tetap seperti adanya, kecuali Anda mengisi kolom bernama sama.',
  'link.note.utm-twice':
    '{name} ada lebih dari sekali di tautan: {values}. Tiap program menghitung yang berbeda. Isi kolomnya, dan hanya isian Anda yang tersisa.',
  'link.note.utm-behind-fragment':
    'Parameter setelah # tidak sampai ke server mana pun, dan kebanyakan statistik tidak melihatnya. Isi kolomnya saja: letaknya sebelum #.',
  'link.note.utm-capitals':
    'Huruf besar di {values}: kebanyakan statistik menghitung “WhatsApp” dan “whatsapp” sebagai dua hal.',
  'link.note.not-utf8':
    '{part} bukan UTF-8. Itu dibiarkan; tiap program yang membaca tautan dapat menganggapnya huruf lain.',
  'link.note.secret':
    'Ini tampak seperti kredensial: {names}. Siapa pun yang menerima tautan menerimanya juga.',
  'link.note.short':
    '{host} meneruskan ke alamat lain. Sampai tidaknya parameter di tautan ini bergantung pada {host}; di tautan panjang pasti sampai. Pemeriksaan menunjukkan setiap hop.',
  'link.note.too-long-to-check':
    'Dengan parameternya, tautan ini {chars, number} karakter, lebih dari {max, number} yang dapat diperiksa di sini.',
  'link.press.https': 'Pakai https://',
  'link.press.clutter': 'Buang tanda klik',
  'link.press.utm': 'Buang parameter ini',
  'link.refused.not-a-link': 'Ini bukan alamat web. Tempel satu tautan, misalnya https://example.com/page.',
  'link.refused.scheme': '“{scheme}:” tidak membuka halaman apa pun di chat. Tautan diawali https://.',
  'link.refused.too-long':
    'Ini {chars, number} karakter. Di sini tautan paling banyak {max, number}, sama seperti dalam pemeriksaan.',
  'link.refused.own-machine':
    'Alamat ini berarti komputer yang membukanya. Penerima tautan tidak melihat apa pun milik Anda.',
  'link.refused.private-network':
    'Hanya jaringan Anda sendiri yang mengenal alamat ini. Penerima tautan tidak melihat apa pun.',
  'link.refused.credentials':
    'Bagian sebelum @ adalah nama pengguna atau kata sandi, dan semua orang akan menerimanya. Hapus bagian itu.',
  'link.refused.redacted':
    'Laporan tidak menyimpan kredensial, jadi sebagian tautan ini hilang (•••). Tempel tautan aslinya.',
  'link.signed': 'Tautan ini bertanda tangan, jadi tidak ada yang ditambahkan',
  'link.signed-of': 'Tautan ini bertanda tangan untuk {service}, jadi tidak ada yang ditambahkan',
  'link.signed-covers':
    '{parameter} mencakup seluruh kueri: dengan satu parameter lagi, {service} menolak tautan, dan tidak ada halaman maupun kartu.',
  'link.signed-may':
    '{parameter} menandatangani tautan ini. Cakupannya tidak terlihat; jika kueri termasuk, satu parameter lagi membuat server menolak tautan.',
  'link.signed-instead': 'Yang berhasil sebagai gantinya',
  'link.signed.sign-last': 'Untuk parameter: masukkan dulu ke alamat, baru minta tanda tangannya.',
  'link.signed.page':
    'Kirim halaman publik Anda yang menuju file itu, dengan parameter di tautan halaman tersebut. Halaman itu punya kartu sendiri, dan tanda tangannya tidak masuk ke chat.',
  'link.signed.redirect':
    'Atau tautan pendek Anda sendiri yang menuju tautan bertanda tangan: klik dihitung di sana.',
  'link.signed.renew':
    'Untuk kartu baru: minta tanda tangan baru. Tanda tangan baru berarti tautan baru, yang diambil lagi oleh ponsel.',
  'link.signed.ends':
    'Tautan bertanda tangan berakhir pada waktu tertentu. Kartunya tetap di chat, dan setelah itu tidak membuka apa pun.',
  'link.check': 'Apakah parameter mengubah kartu?',
  'link.check-lead':
    'Sebagian situs menanggapi parameter dengan halaman lain, tag lain, atau pengalihan yang menghilangkannya. Satu pemindaian lagi, atas tautan jadi, menunjukkannya.',
  'link.check-button': 'Periksa tautan jadi',
  'link.checking': 'Memeriksa…',
  'link.check-first': 'Isi dulu satu parameter: tautan seperti adanya sudah diperiksa.',
  'link.check-plain': 'Menunjukkan kartu tautan jadi, dan setiap hop sampai ke halamannya.',
  'link.check-refused': 'Tautan jadi tidak diperiksa. {why}',
  'link.answer.same': 'Kartunya sama: parameter tidak mengubah apa pun yang dilihat orang.',
  'link.answer.other': 'Kartunya lain dengan parameter. {outcome}.',
  'link.answer.unknown': 'Tidak dapat dipastikan: salah satu pemindaian tidak dapat membaca halaman.',
  'link.answer.status': 'Dengan parameter, server merespons dengan status {status} dan tanpa halaman.',
  'link.answer.tags-differ': 'Meski begitu, tag di kode sumbernya berbeda.',
  'link.answer.lost':
    'Sebuah pengalihan menghilangkan {names} sebelum halaman tercapai, jadi statistik Anda tidak pernah melihatnya. Buat pengalihan itu meneruskan kueri.',
  'link.answer.og-url.drops':
    'og:url menyebut halaman tanpa parameter Anda. Itu tidak apa-apa: pesan membawa tautan seperti yang Anda kirim, dan ketukan membuka yang itu.',
  'link.answer.og-url.keeps':
    'og:url mengulang parameter Anda. Meta meminta alamat polos di sana, tanpa yang berubah dari kunjungan ke kunjungan.',
  'link.answer.og-url.other': 'og:url menyebut alamat lain: {value}. Tautan di pesan tetap milik Anda.',
  'link.answer.og-url.none': 'Halaman tidak punya og:url; {app} memakai tautannya sendiri.',
  'link.answer.known':
    'Yang diketahui tentang og:url: pesan membawa tautan seperti yang diketik, dan definisi publiknya tidak lagi punya tempat untuk alamat lain. Pada 2024 {app} untuk Android mengambil baris terakhir kartu dari og:url, pada 2026 dari tautannya. Belum ada yang mempublikasikan apa yang dilakukan iPhone.',
  'link.answer.compare': 'Bandingkan keduanya',
  'link.answer.report': 'Laporan tautan jadi',
  'link.hops': 'Ke mana tautan menuju',
  'link.hops-none': 'Tidak ada pengalihan.',
  'link.hops-count':
    '{count, plural, other {# pengalihan}}. {app} mengikuti sampai {max, number}, masing-masing menurut statusnya; pengalihan lewat skrip atau penyegaran di dalam halaman tidak diikuti.',
  'link.hops-not-known':
    'Pemeriksaan menunjukkan setiap hop: host-nya, jenisnya, dan apakah {app} melanjutkan dari sana.',
  'link.hop.shortener': 'Pemendek tautan',
  'link.hop.brand': 'Domain pendek sebuah merek',
  'link.hop.app-door': 'Pintu ke aplikasi',
  'link.hop.counter': 'Menghitung klik',
  'link.hop.to-https': 'Dari http ke https',
  'link.hop.www': 'Dengan atau tanpa www',
  'link.hop.same-site': 'Di situs yang sama',
  'link.hop.other-site': 'Ke situs lain',
  'link.hop.page': 'Halamannya',
  'link.hop.no-page': 'Bukan halaman',
  'link.hop-followed': '{app} melanjutkan',
  'link.hop-ends': '{app} membaca di sini',
  'link.hop-none': 'Tidak ada kartu dari sini',
  'link.hop-sets': 'Menentukan alamat akhir',
  'link.hop-drops': 'Menghilangkan {names}',
  'link.short': 'Tautan pendek Anda sendiri',
  'link.short-lead':
    'Tautan jadi dikirim ke {host} saat Anda menekan tombol, tidak sebelumnya. Layanan itu dipilih oleh pengelola server ini.',
  'link.short-button': 'Buat tautan pendek',
  'link.short-working': 'Membuat…',
  'link.short-made': 'Tautan pendek',
  'link.short-copy': 'Salin tautan pendek',
  'link.short-check': 'Periksa tautan pendek',
  'link.fresh': 'Jika ponsel menampilkan kartu lama',
  'link.fresh-front':
    '{service} ada di depan halaman ini dan mungkin masih menyimpan yang lama. Kosongkan dulu: {way}.',
  'link.fresh-signed':
    'Tautan ini bertanda tangan, dan angka di ujungnya akan merusaknya. Minta tanda tangan baru: itu juga menghasilkan tautan baru.',
  'link.fresh-more': 'Yang membantu terhadap kartu lama, dan yang tidak',
  'link.to-business': 'Tautan ini lewat Cloud API',
} as const
