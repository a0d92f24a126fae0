/** Failures: what a server sends, redirects and pages. */
export const responseFailures = {
  'failure.headers-too-large.title': 'Header respons terlalu besar',
  'failure.headers-too-large.clause': 'header responsnya terlalu besar',
  'failure.headers-too-large.sentence':
    'Respons {host, select, none {server} other {{host}}} diawali header yang lebih banyak daripada yang diterima klien.',
  'failure.headers-too-large.advice': 'Cari cookie atau header keamanan yang terlalu besar, lalu kurangi.',
  'failure.headers-too-large.developer': 'Blok header respons lebih besar daripada batas parser.',

  'failure.protocol-error.title': 'Respons server bukan HTTP yang valid',
  'failure.protocol-error.clause': 'responsnya bukan HTTP yang valid',
  'failure.protocol-error.sentence':
    '{host, select, none {Server} other {{host}}} mengirim respons yang bukan HTTP yang valid.',
  'failure.protocol-error.advice':
    'Periksa apakah port ini menyajikan situs web, dan apakah ada proxy yang merusak responsnya.',
  'failure.protocol-error.developer': 'Parser HTTP menolak responsnya.',

  'failure.encoding-broken.title': 'Respons tidak dapat didekompresi',
  'failure.encoding-broken.clause': 'responsnya tidak sesuai dengan Content-Encoding-nya, atau rusak',
  'failure.encoding-broken.sentence':
    'Respons {host, select, none {server} other {{host}}} mengaku terkompresi, tetapi yang datang tidak dapat didekompresi.',
  'failure.encoding-broken.advice':
    'Periksa kompresi server web; sering kali halaman dinyatakan terkompresi padahal tidak, dikompresi dua kali, atau terpotong.',
  'failure.encoding-broken.developer':
    'Dekompresi gagal: isi respons tidak sesuai dengan Content-Encoding-nya.',

  'failure.encoding-undeclared.title': 'Halaman dikompresi, tetapi responsnya tidak menyatakannya',
  'failure.encoding-undeclared.clause': 'halamannya dikompresi, tetapi responsnya tidak menyatakannya',
  'failure.encoding-undeclared.sentence':
    'Respons {host, select, none {server} other {{host}}} memuat byte gzip tanpa Content-Encoding: ponsel menganggapnya teks halaman dan tidak menemukan tag.',
  'failure.encoding-undeclared.advice':
    'Kirim Content-Encoding: gzip untuk halaman yang disimpan atau di-cache dalam bentuk terkompresi.',
  'failure.encoding-undeclared.developer':
    'Isi respons diawali byte 1f 8b, dan responsnya tidak memiliki Content-Encoding. Apache: AddEncoding gzip .gz; nginx: gzip_static on; object storage: setel Content-Encoding pada objeknya.',

  'failure.encoding-unsupported.title': 'Respons dikompresi dengan cara yang tidak diminta',
  'failure.encoding-unsupported.clause': 'responsnya dikompresi dengan cara yang tidak diminta',
  'failure.encoding-unsupported.sentence':
    'Respons {host, select, none {server} other {{host}}} dikompresi dengan cara yang tidak diminta.',
  'failure.encoding-unsupported.advice':
    'Atur server agar mematuhi Accept-Encoding: gzip adalah yang dibaca semua klien.',
  'failure.encoding-unsupported.developer':
    'Content-Encoding menyebut kompresi yang tidak ada di Accept-Encoding, atau terlalu banyak.',

  'failure.too-many-redirects.title': 'Pengalihan tidak ada habisnya',
  'failure.too-many-redirects.clause': 'pengalihannya terlalu banyak',
  'failure.too-many-redirects.sentence': 'Tautan ini dialihkan lebih dari 20 kali.',
  'failure.too-many-redirects.advice': 'Arahkan tautan langsung ke halaman, atau lewat satu pengalihan saja.',
  'failure.too-many-redirects.developer':
    'Batas pengalihan tercapai; klien Android juga menyerah setelah 20.',

  'failure.redirect-loop.title': 'Pengalihan berputar-putar',
  'failure.redirect-loop.clause': 'pengalihannya berputar-putar',
  'failure.redirect-loop.sentence': 'Tautan ini dialihkan berputar-putar dan tidak pernah sampai ke halaman.',
  'failure.redirect-loop.advice':
    'Periksa aturan pengalihan: sering kali aturan http/https atau www saling membatalkan, atau server mengharapkan cookie.',
  'failure.redirect-loop.developer':
    'Sebuah hop kembali ke alamat yang sudah diminta dengan cookie yang sama. Dalam satu rantai, cookie dikirim kembali ke host yang menyetelnya; di luar itu tidak ada yang disimpan.',

  'failure.redirect-invalid.title': 'Pengalihan menuju alamat yang tidak dapat dipakai',
  'failure.redirect-invalid.clause': 'sebuah pengalihan menuju alamat yang tidak dapat dipakai',
  'failure.redirect-invalid.sentence': 'Tautan ini dialihkan ke sesuatu yang bukan alamat web.',
  'failure.redirect-invalid.advice': 'Perbaiki header Location pada pengalihannya.',
  'failure.redirect-invalid.developer':
    'Respons 3xx tanpa Location, atau dengan Location yang bukan alamat http(s).',

  'failure.not-html.title': 'Tidak ada halaman web di alamat ini',
  'failure.not-html.clause': 'alamatnya menuju sesuatu yang bukan halaman web',
  'failure.not-html.sentence': 'Tautan ini tidak menuju halaman web.',
  'failure.not-html.advice':
    'Kirim tautan ke halaman yang menjelaskan file itu; hanya halaman yang memiliki tag untuk membuat kartu.',
  'failure.not-html.developer': 'Isi responsnya bukan HTML.',

  'failure.empty-page.title': 'Halaman kosong',
  'failure.empty-page.clause': 'halamannya kosong',
  'failure.empty-page.sentence': 'Halaman ini kosong.',
  'failure.empty-page.advice':
    'Periksa apa yang dikirim server kepada pengunjung tanpa cookie dan JavaScript.',
  'failure.empty-page.developer': 'Responsnya tidak memiliki isi.',
} as const
