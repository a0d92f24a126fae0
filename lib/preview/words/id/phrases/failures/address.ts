/** Failures: an address that cannot be asked for. */
export const addressFailures = {
  'failure.url-invalid.title': 'Ini bukan alamat web',
  'failure.url-invalid.clause': 'ini bukan alamat web',
  'failure.url-invalid.sentence': 'Ini tidak terbaca sebagai alamat web.',
  'failure.url-invalid.advice': 'Tempel tautan lengkap persis seperti di bilah alamat browser.',
  'failure.url-invalid.developer': 'Parser URL WHATWG menolak masukan ini.',

  'failure.url-too-long.title': 'Alamat terlalu panjang untuk diperiksa',
  'failure.url-too-long.clause': 'alamatnya terlalu panjang',
  'failure.url-too-long.sentence': 'Alamat ini terlalu panjang untuk tautan yang biasa dikirim orang.',
  'failure.url-too-long.advice':
    'Persingkat tautan: hilangkan parameter pelacakan, atau pakai alamat kanonis halaman.',
  'failure.url-too-long.developer': 'Masukan ini lebih panjang daripada yang diterima di sini.',

  'failure.url-several.title': 'Teks memuat beberapa tautan',
  'failure.url-several.clause': 'ada beberapa tautan di dalam teks',
  'failure.url-several.sentence': 'Ada beberapa tautan dalam teks ini: {links}.',
  'failure.url-several.advice': 'Tempel tautan yang ingin Anda periksa saja.',
  'failure.url-several.developer':
    'Teks hanya dibaca jika memuat satu alamat; WhatsApp membuat kartu dari yang pertama.',

  'failure.scheme-unsupported.title': 'Hanya alamat http dan https yang dapat diperiksa',
  'failure.scheme-unsupported.clause': 'alamatnya tidak diawali http:// atau https://',
  'failure.scheme-unsupported.sentence':
    'Hanya tautan yang diawali http:// atau https:// yang memiliki pratinjau.',
  'failure.scheme-unsupported.advice': 'Tempel alamat halaman web, bukan alamat email, file, atau aplikasi.',
  'failure.scheme-unsupported.developer': 'Skema alamatnya bukan http: maupun https:.',

  'failure.url-has-credentials.title': 'Alamat memuat nama pengguna atau kata sandi',
  'failure.url-has-credentials.clause': 'alamatnya memuat nama pengguna atau kata sandi',
  'failure.url-has-credentials.sentence':
    'Alamat ini memuat nama pengguna atau kata sandi, jadi tidak dibuka.',
  'failure.url-has-credentials.advice':
    'Hapus bagian sebelum tanda @. Halaman yang membutuhkannya memang tidak bisa memiliki pratinjau.',
  'failure.url-has-credentials.developer':
    'Userinfo di bagian authority ditolak, baik di masukan maupun di setiap pengalihan.',

  'failure.host-invalid.title': 'Nama host tidak valid',
  'failure.host-invalid.clause': 'penulisan nama host-nya tidak valid',
  'failure.host-invalid.sentence': 'Penulisan nama host di alamat ini tidak valid.',
  'failure.host-invalid.advice': 'Periksa ejaan domainnya.',
  'failure.host-invalid.developer': 'Host-nya tidak lolos pemrosesan IDNA, atau sama sekali bukan nama host.',

  'failure.port-blocked.title': 'Port di alamat ini bukan port untuk halaman web',
  'failure.port-blocked.clause': 'port-nya bukan port untuk halaman web',
  'failure.port-blocked.sentence':
    'Alamat ini memakai port yang tidak dipakai halaman web, jadi tidak dibuka.',
  'failure.port-blocked.advice':
    'Sajikan halaman di port https:// yang biasa, dan jangan sertakan port di tautan.',
  'failure.port-blocked.developer':
    'Hanya port 80, 443, 8080, dan 8443 yang dibuka, agar tidak ada yang menjangkau layanan lain lewat situs ini.',

  'failure.blocked-address.title': 'Alamat menuju jaringan pribadi, yang tidak kami periksa',
  'failure.blocked-address.clause': 'alamatnya berada di jaringan pribadi',
  'failure.blocked-address.sentence':
    '{host, select, none {Server} other {{host}}} menuju jaringan pribadi, jadi tidak dibuka.',
  'failure.blocked-address.advice':
    'Tempatkan halaman di server publik: orang yang menerima tautan ini pun tidak dapat membukanya.',
  'failure.blocked-address.developer':
    'Host-nya mengarah ke alamat di luar internet publik (loopback, private, link-local, reserved); ini diperiksa sebelum setiap koneksi dan pada setiap pengalihan.',
} as const
