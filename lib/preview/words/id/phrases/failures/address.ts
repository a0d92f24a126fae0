/** Failures: an address that cannot be asked for. */
export const addressFailures = {
  'failure.url-invalid.title': 'Ini bukan alamat web',
  'failure.url-invalid.clause': 'ini bukan alamat web',
  'failure.url-invalid.sentence': 'Ini tidak terbaca sebagai alamat web.',
  'failure.url-invalid.advice': 'Tempel seluruh tautan persis seperti di bilah alamat peramban.',
  'failure.url-invalid.developer': 'Pengurai URL WHATWG menolak masukan.',

  'failure.url-too-long.title': 'Alamatnya terlalu panjang untuk diperiksa',
  'failure.url-too-long.clause': 'alamatnya terlalu panjang',
  'failure.url-too-long.sentence': 'Alamat ini terlalu panjang untuk tautan yang dikirim orang.',
  'failure.url-too-long.advice':
    'Pendekkan tautan: hilangkan parameter pelacakan, atau pakai alamat kanonis halaman.',
  'failure.url-too-long.developer': 'Masukan lebih panjang daripada yang diterima di sini.',

  'failure.url-several.title': 'Teksnya memuat beberapa tautan',
  'failure.url-several.clause': 'ada beberapa tautan dalam teks',
  'failure.url-several.sentence': 'Ada beberapa tautan dalam teks ini: {links}.',
  'failure.url-several.advice': 'Tempel yang ingin Anda periksa.',
  'failure.url-several.developer':
    'Teks hanya dibaca bila memuat satu alamat; WhatsApp membuat kartu dari yang pertama.',

  'failure.scheme-unsupported.title': 'Hanya alamat http dan https yang dapat diperiksa',
  'failure.scheme-unsupported.clause': 'alamat tidak diawali http:// atau https://',
  'failure.scheme-unsupported.sentence':
    'Hanya tautan yang diawali http:// atau https:// yang punya pratinjau.',
  'failure.scheme-unsupported.advice': 'Tempel alamat halaman web, bukan kotak surat, berkas, atau aplikasi.',
  'failure.scheme-unsupported.developer': 'Skema alamat bukan http: dan bukan https:.',

  'failure.url-has-credentials.title': 'Alamat memuat nama pengguna atau kata sandi',
  'failure.url-has-credentials.clause': 'alamat memuat nama pengguna atau kata sandi',
  'failure.url-has-credentials.sentence':
    'Alamat ini memuat nama pengguna atau kata sandi, jadi tidak dibuka.',
  'failure.url-has-credentials.advice':
    'Hapus bagian sebelum tanda @. Halaman yang memerlukannya toh tidak bisa punya pratinjau.',
  'failure.url-has-credentials.developer':
    'Userinfo di bagian authority ditolak, dalam masukan seperti dalam setiap pengalihan.',

  'failure.host-invalid.title': 'Nama host tidak sah',
  'failure.host-invalid.clause': 'nama host tidak ditulis dengan sah',
  'failure.host-invalid.sentence': 'Nama host dalam alamat ini tidak ditulis dengan sah.',
  'failure.host-invalid.advice': 'Periksa ejaan domainnya.',
  'failure.host-invalid.developer': 'Host tidak lolos pemrosesan IDNA, atau bukan nama host.',

  'failure.port-blocked.title': 'Porta dalam alamat bukan untuk halaman web',
  'failure.port-blocked.clause': 'portanya bukan untuk halaman web',
  'failure.port-blocked.sentence':
    'Alamat ini memakai porta yang tidak dipakai halaman web, jadi tidak dibuka.',
  'failure.port-blocked.advice':
    'Sajikan halaman di porta https:// yang biasa dan hilangkan porta dari tautan.',
  'failure.port-blocked.developer':
    'Hanya porta 80, 443, 8080, dan 8443 yang dibuka, agar tidak ada yang menjangkau layanan lain lewat situs ini.',

  'failure.blocked-address.title': 'Alamat menuju jaringan pribadi, yang tidak kami lihat',
  'failure.blocked-address.clause': 'alamatnya milik jaringan pribadi',
  'failure.blocked-address.sentence':
    '{host, select, none {Server} other {{host}}} menuju jaringan pribadi, jadi tidak dibuka.',
  'failure.blocked-address.advice':
    'Letakkan halaman di server publik: penerima tautan juga tidak akan bisa membukanya.',
  'failure.blocked-address.developer':
    'Host mengarah ke alamat di luar internet publik (loopback, pribadi, link-local, dicadangkan), diperiksa sebelum setiap koneksi dan pada setiap pengalihan.',
} as const
