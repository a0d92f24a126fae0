/** Failures: names, connections and time. */
export const connectionFailures = {
  'failure.dns-not-found.title': 'Nama host tidak ada',
  'failure.dns-not-found.clause': 'nama host tidak ada',
  'failure.dns-not-found.sentence':
    '{host, select, none {Server} other {{host}}} tidak ada: server nama tidak mengenal host itu.',
  'failure.dns-not-found.advice':
    'Periksa ejaannya. Untuk domain baru, periksa catatan DNS-nya; penyebarannya bisa makan beberapa jam.',
  'failure.dns-not-found.developer': 'NXDOMAIN, atau tidak ada catatan A maupun AAAA.',

  'failure.dns-failed.title': 'Nama host tidak dapat dicari saat ini',
  'failure.dns-failed.clause': 'server nama tidak merespons',
  'failure.dns-failed.sentence':
    'Server nama {host, select, none {server ini} other {{host}}} tidak merespons.',
  'failure.dns-failed.advice': 'Coba lagi satu menit lagi. Jika tetap begitu, DNS domain perlu diperbaiki.',
  'failure.dns-failed.developer': 'SERVFAIL, kueri ditolak, atau waktu habis saat mencari host.',

  'failure.connection-refused.title': 'Server menolak koneksi',
  'failure.connection-refused.clause': 'server menolak koneksi',
  'failure.connection-refused.sentence': '{host, select, none {Server} other {{host}}} menolak koneksi.',
  'failure.connection-refused.advice':
    'Periksa bahwa server web berjalan dan mendengarkan di porta yang disebut tautan, 443 jika tidak disebut.',
  'failure.connection-refused.developer': 'Koneksi TCP ditolak (RST pada SYN).',

  'failure.connection-timed-out.title': 'Server tidak mengangkat',
  'failure.connection-timed-out.clause': 'server tidak menerima koneksi tepat waktu',
  'failure.connection-timed-out.sentence':
    '{host, select, none {Server} other {{host}}} tidak menerima koneksi tepat waktu.',
  'failure.connection-timed-out.advice':
    'Periksa bahwa server berjalan, dan tidak ada firewall yang membuang pengunjung dari luar negeri.',
  'failure.connection-timed-out.developer':
    'Tidak ada SYN-ACK dalam batas waktu koneksi; aplikasi Android menunggu 10 s.',

  'failure.connection-reset.title': 'Server memutus koneksi',
  'failure.connection-reset.clause': 'server memutus koneksi',
  'failure.connection-reset.sentence': '{host, select, none {Server} other {{host}}} memutus koneksi.',
  'failure.connection-reset.advice':
    'Coba lagi. Jika tetap begitu, cari firewall atau filter bot yang memutus pengunjung tak dikenal.',
  'failure.connection-reset.developer': 'Koneksi direset sebelum respons lengkap.',

  'failure.unreachable.title': 'Tidak ada jalur jaringan ke server',
  'failure.unreachable.clause': 'tidak ada jalan lewat jaringan ke server',
  'failure.unreachable.sentence':
    'Tidak ada jalan lewat jaringan ke {host, select, none {server} other {{host}}}.',
  'failure.unreachable.advice': 'Periksa catatan alamat domain, termasuk IPv6.',
  'failure.unreachable.developer':
    'Jaringan atau host tidak terjangkau dari sini (ENETUNREACH, EHOSTUNREACH).',

  'failure.family-unreachable.title': 'Mesin ini tidak dapat menjangkau server',
  'failure.family-unreachable.clause':
    'server hanya dapat dijangkau lewat versi IP yang tidak dimiliki mesin ini',
  'failure.family-unreachable.sentence':
    '{host, select, none {Server} other {{host}}} hanya punya alamat {family, select, IPv4 {IPv4} other {IPv6}}, dan mesin ini tidak punya {family, select, IPv4 {IPv4} other {IPv6}}; ponsel umumnya punya.',
  'failure.family-unreachable.advice':
    'Jalankan pemindaian di mesin yang memilikinya, atau buka tautan di ponsel: halamannya bisa jadi baik-baik saja.',
  'failure.family-unreachable.developer':
    'Tidak ada alamat host dari keluarga yang punya rute dari mesin ini (ENETUNREACH, EADDRNOTAVAIL, atau EAFNOSUPPORT dari connect, atau tanpa alamat IPv6 global).',

  'failure.empty-response.title': 'Server menutup koneksi tanpa respons',
  'failure.empty-response.clause': 'server menutup koneksi tanpa respons',
  'failure.empty-response.sentence':
    '{host, select, none {Server} other {{host}}} menutup koneksi tanpa respons.',
  'failure.empty-response.advice': 'Lihat log server web atau proksi di depannya.',
  'failure.empty-response.developer': 'Soket ditutup sebelum baris status tiba.',

  'failure.headers-timed-out.title': 'Server menerima permintaan tetapi tidak merespons tepat waktu',
  'failure.headers-timed-out.clause': 'server tidak merespons tepat waktu',
  'failure.headers-timed-out.sentence':
    '{host, select, none {Server} other {{host}}} menerima koneksi, lalu tidak merespons tepat waktu.',
  'failure.headers-timed-out.advice':
    'Buat halaman merespons lebih cepat: simpan di cache, atau cari kueri yang lambat.',
  'failure.headers-timed-out.developer':
    'Tidak ada header respons dalam batas waktu; aplikasi Android membaca paling lama 10 s.',

  'failure.body-timed-out.title': 'Respons berhenti di tengah',
  'failure.body-timed-out.clause': 'server berhenti mengirim di tengah respons',
  'failure.body-timed-out.sentence':
    '{host, select, none {Server} other {{host}}} berhenti mengirim di tengah respons.',
  'failure.body-timed-out.advice': 'Lihat di log server apa yang macet saat halaman ditulis.',
  'failure.body-timed-out.developer': 'Isi macet lebih lama dari batas waktu baca.',

  'failure.timed-out.title': 'Halaman tidak merespons tepat waktu',
  'failure.timed-out.clause': 'seluruh pertukaran terlalu lama',
  'failure.timed-out.sentence': '{host, select, none {Server} other {{host}}} terlalu lama seluruhnya.',
  'failure.timed-out.advice': 'Buat halaman merespons lebih cepat; pratinjau tidak ditunggu.',
  'failure.timed-out.developer': 'Pertukaran, termasuk pengalihan, melewati total waktu yang diizinkan.',
} as const
