/** Failures: names, connections and time. */
export const connectionFailures = {
  'failure.dns-not-found.title': 'Nama host tidak ada',
  'failure.dns-not-found.clause': 'nama host-nya tidak ada',
  'failure.dns-not-found.sentence':
    '{host, select, none {Server} other {{host}}} tidak ada: server nama tidak mengenal host ini.',
  'failure.dns-not-found.advice':
    'Periksa ejaannya. Untuk domain baru, periksa data DNS-nya; penyebarannya bisa memakan beberapa jam.',
  'failure.dns-not-found.developer': 'NXDOMAIN, atau tidak ada data A maupun AAAA.',

  'failure.dns-failed.title': 'Nama host tidak dapat dicari saat ini',
  'failure.dns-failed.clause': 'server nama tidak merespons',
  'failure.dns-failed.sentence':
    'Server nama untuk {host, select, none {server ini} other {{host}}} tidak merespons.',
  'failure.dns-failed.advice':
    'Coba lagi satu menit lagi. Jika tetap begitu, DNS domain ini perlu diperbaiki.',
  'failure.dns-failed.developer': 'SERVFAIL, kueri ditolak, atau timeout saat mencari host.',

  'failure.connection-refused.title': 'Server menolak koneksi',
  'failure.connection-refused.clause': 'server menolak koneksi',
  'failure.connection-refused.sentence': '{host, select, none {Server} other {{host}}} menolak koneksi.',
  'failure.connection-refused.advice':
    'Periksa apakah server web berjalan dan mendengarkan di port yang disebut tautan, yaitu 443 jika tidak disebut.',
  'failure.connection-refused.developer': 'Koneksi TCP ditolak (RST atas SYN).',

  'failure.connection-timed-out.title': 'Server tidak menerima koneksi',
  'failure.connection-timed-out.clause': 'server tidak menerima koneksi tepat waktu',
  'failure.connection-timed-out.sentence':
    '{host, select, none {Server} other {{host}}} tidak menerima koneksi tepat waktu.',
  'failure.connection-timed-out.advice':
    'Periksa apakah server berjalan, dan apakah ada firewall yang membuang pengunjung dari luar negeri.',
  'failure.connection-timed-out.developer':
    'Tidak ada SYN-ACK dalam batas waktu koneksi; klien Android menunggu 10 detik.',

  'failure.connection-reset.title': 'Server memutus koneksi',
  'failure.connection-reset.clause': 'server memutus koneksi',
  'failure.connection-reset.sentence': '{host, select, none {Server} other {{host}}} memutus koneksi.',
  'failure.connection-reset.advice':
    'Coba lagi. Jika tetap begitu, cari firewall atau filter bot yang memutus pengunjung tak dikenal.',
  'failure.connection-reset.developer': 'Koneksi di-reset sebelum respons lengkap.',

  'failure.unreachable.title': 'Tidak ada jalur jaringan ke server',
  'failure.unreachable.clause': 'tidak ada jalur jaringan ke server',
  'failure.unreachable.sentence': 'Tidak ada jalur jaringan ke {host, select, none {server} other {{host}}}.',
  'failure.unreachable.advice': 'Periksa data alamat domain, termasuk IPv6.',
  'failure.unreachable.developer':
    'Jaringan atau host tidak terjangkau dari sini (ENETUNREACH, EHOSTUNREACH).',

  'failure.family-unreachable.title': 'Mesin ini tidak dapat menjangkau server',
  'failure.family-unreachable.clause': 'server hanya terjangkau lewat versi IP yang tidak dimiliki mesin ini',
  'failure.family-unreachable.sentence':
    '{host, select, none {Server} other {{host}}} hanya memiliki alamat {family, select, IPv4 {IPv4} other {IPv6}}, sedangkan mesin ini tidak memiliki {family, select, IPv4 {IPv4} other {IPv6}}; ponsel umumnya punya.',
  'failure.family-unreachable.advice':
    'Jalankan pemindaian di mesin yang memilikinya, atau buka tautan di ponsel: halamannya mungkin baik-baik saja.',
  'failure.family-unreachable.developer':
    'Tidak ada alamat host dari keluarga yang rutenya dimiliki mesin ini (ENETUNREACH, EADDRNOTAVAIL, atau EAFNOSUPPORT dari connect, atau tidak ada alamat IPv6 global).',

  'failure.empty-response.title': 'Server menutup koneksi tanpa respons',
  'failure.empty-response.clause': 'server menutup koneksi tanpa respons',
  'failure.empty-response.sentence':
    '{host, select, none {Server} other {{host}}} menutup koneksi tanpa respons.',
  'failure.empty-response.advice': 'Periksa log server web atau proxy di depannya.',
  'failure.empty-response.developer': 'Soket ditutup sebelum baris status sampai.',

  'failure.headers-timed-out.title': 'Server menerima permintaan, tetapi tidak merespons tepat waktu',
  'failure.headers-timed-out.clause': 'server tidak merespons tepat waktu',
  'failure.headers-timed-out.sentence':
    '{host, select, none {Server} other {{host}}} menerima koneksi, tetapi kemudian tidak merespons tepat waktu.',
  'failure.headers-timed-out.advice':
    'Percepat respons halaman: simpan di cache, atau cari kueri yang lambat.',
  'failure.headers-timed-out.developer':
    'Tidak ada header respons dalam batas waktu; klien Android membaca maksimal selama 10 detik.',

  'failure.body-timed-out.title': 'Respons berhenti di tengah jalan',
  'failure.body-timed-out.clause': 'server berhenti mengirim di tengah respons',
  'failure.body-timed-out.sentence':
    '{host, select, none {Server} other {{host}}} berhenti mengirim di tengah respons.',
  'failure.body-timed-out.advice': 'Cari di log server apa yang macet saat halaman sedang ditulis.',
  'failure.body-timed-out.developer': 'Isi respons macet lebih lama daripada batas waktu baca.',

  'failure.timed-out.title': 'Halaman tidak merespons tepat waktu',
  'failure.timed-out.clause': 'seluruh pertukaran memakan waktu terlalu lama',
  'failure.timed-out.sentence':
    '{host, select, none {Server} other {{host}}} memakan waktu terlalu lama secara keseluruhan.',
  'failure.timed-out.advice': 'Percepat respons halaman; orang tidak menunggu pratinjau.',
  'failure.timed-out.developer': 'Pertukaran, termasuk pengalihan, melebihi total waktu yang diizinkan.',
} as const
