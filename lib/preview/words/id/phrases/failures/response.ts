/** Failures: what a server sends, redirects and pages. */
export const responseFailures = {
  'failure.headers-too-large.title': 'Header respons terlalu besar',
  'failure.headers-too-large.clause': 'header respons terlalu besar',
  'failure.headers-too-large.sentence':
    'Respons {host, select, none {server ini} other {{host}}} diawali lebih banyak header daripada yang diterima aplikasi.',
  'failure.headers-too-large.advice': 'Cari cookie atau header keamanan yang terlalu besar dan kurangi.',
  'failure.headers-too-large.developer': 'Blok header respons melampaui batas pengurai.',

  'failure.protocol-error.title': 'Respons server bukan HTTP yang sah',
  'failure.protocol-error.clause': 'responsnya bukan HTTP yang sah',
  'failure.protocol-error.sentence':
    '{host, select, none {Server} other {{host}}} mengirim respons yang bukan HTTP yang sah.',
  'failure.protocol-error.advice':
    'Periksa bahwa porta itu menyajikan situs web dan tidak ada proksi yang merusak responsnya.',
  'failure.protocol-error.developer': 'Pengurai HTTP menolak respons.',

  'failure.encoding-broken.title': 'Respons tidak dapat dibuka',
  'failure.encoding-broken.clause': 'responsnya bukan seperti kata Content-Encoding, atau rusak',
  'failure.encoding-broken.sentence':
    'Respons {host, select, none {server ini} other {{host}}} mengatakan terkompresi, dan yang datang tidak dapat dibuka.',
  'failure.encoding-broken.advice':
    'Periksa kompresi server web; sering kali halaman disebut terkompresi padahal tidak, terkompresi dua kali, atau terpotong.',
  'failure.encoding-broken.developer': 'Dekompresi gagal: isi tidak cocok dengan Content-Encoding-nya.',

  'failure.encoding-undeclared.title': 'Halaman dikompresi, dan respons tidak mengatakannya',
  'failure.encoding-undeclared.clause': 'halaman dikompresi dan respons tidak mengatakannya',
  'failure.encoding-undeclared.sentence':
    'Respons {host, select, none {server ini} other {{host}}} berisi bita gzip tanpa Content-Encoding: ponsel menganggapnya teks halaman dan tidak menemukan tag.',
  'failure.encoding-undeclared.advice':
    'Kirim Content-Encoding: gzip dengan halaman yang disimpan atau di-cache terkompresi.',
  'failure.encoding-undeclared.developer':
    'Isi diawali bita 1f 8b, dan respons tidak punya Content-Encoding. Apache: AddEncoding gzip .gz; nginx: gzip_static on; penyimpanan objek: atur Content-Encoding objek.',

  'failure.encoding-unsupported.title': 'Respons dikompresi dengan cara yang tidak diminta',
  'failure.encoding-unsupported.clause': 'respons dikompresi dengan cara yang tidak diminta',
  'failure.encoding-unsupported.sentence':
    'Respons {host, select, none {server ini} other {{host}}} dikompresi dengan cara yang tidak diminta.',
  'failure.encoding-unsupported.advice':
    'Biarkan server menghormati Accept-Encoding: gzip adalah yang dibaca setiap aplikasi.',
  'failure.encoding-unsupported.developer':
    'Content-Encoding menyebut pengodean yang tidak ada di Accept-Encoding, atau terlalu banyak.',

  'failure.too-many-redirects.title': 'Pengalihan tidak berakhir',
  'failure.too-many-redirects.clause': 'terlalu banyak pengalihan',
  'failure.too-many-redirects.sentence': 'Tautan dialihkan lebih dari 20 kali.',
  'failure.too-many-redirects.advice': 'Buat tautan langsung menuju halaman, atau lewat satu pengalihan.',
  'failure.too-many-redirects.developer':
    'Batas pengalihan tercapai; aplikasi Android juga menyerah setelah 20.',

  'failure.redirect-loop.title': 'Pengalihan berputar-putar',
  'failure.redirect-loop.clause': 'pengalihan berputar-putar',
  'failure.redirect-loop.sentence': 'Tautan dialihkan berputar-putar dan tidak pernah sampai ke halaman.',
  'failure.redirect-loop.advice':
    'Periksa aturan pengalihan: sering aturan http/https atau www saling membatalkan, atau cookie diharapkan.',
  'failure.redirect-loop.developer':
    'Sebuah lompatan kembali ke alamat yang sudah diminta dengan cookie yang sama. Dalam satu rantai, cookie kembali ke host yang memasangnya; tidak ada yang disimpan setelahnya.',

  'failure.redirect-invalid.title': 'Pengalihan tidak menuju alamat yang dapat dipakai',
  'failure.redirect-invalid.clause': 'pengalihan tidak menuju alamat yang dapat dipakai',
  'failure.redirect-invalid.sentence': 'Tautan dialihkan ke sesuatu yang bukan alamat web.',
  'failure.redirect-invalid.advice': 'Perbaiki header Location pada pengalihan.',
  'failure.redirect-invalid.developer':
    'Respons 3xx tanpa Location, atau dengan yang tidak menjadi alamat http(s).',

  'failure.not-html.title': 'Tidak ada halaman web di alamat ini',
  'failure.not-html.clause': 'alamat menuju sesuatu yang bukan halaman web',
  'failure.not-html.sentence': 'Tautan tidak menuju halaman web.',
  'failure.not-html.advice':
    'Kirim tautan ke halaman yang menjelaskan berkas itu; hanya halaman yang punya tag untuk dijadikan kartu.',
  'failure.not-html.developer': 'Isinya bukan HTML.',

  'failure.empty-page.title': 'Halamannya kosong',
  'failure.empty-page.clause': 'halamannya kosong',
  'failure.empty-page.sentence': 'Halamannya kosong.',
  'failure.empty-page.advice':
    'Periksa apa yang dikirim server kepada pengunjung tanpa cookie dan JavaScript.',
  'failure.empty-page.developer': 'Respons tidak punya isi.',
} as const
