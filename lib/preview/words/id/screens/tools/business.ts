/** The help for links in messages of businesses, and where each claim on a help page comes from. */

export const business = {
  'business.title': 'Tautan dari {app} Business',
  'business.card-title': 'Pratinjau tautan lewat Cloud API {app}',
  'business.card-description':
    'preview_url, templat, dan katalog: pesan mana yang berkartu, dan permintaannya.',
  'business.lead':
    'Pesan bisnis mana yang menampilkan kartu, dan permintaan untuk mengirimnya. Halamannya memerlukan tag yang sama seperti untuk pengirim lain.',
  'business.field': 'Tautan Anda',
  'business.fill-in': 'Isikan',
  'business.sample': 'Permintaan memuat tautan contoh sampai Anda mengisi tautan sendiri.',
  'business.gaps':
    'Yang ada di antara kurung sudut Anda isi sendiri: id nomor telepon Anda, nomor penerima dengan kode negaranya, dan token akses Anda.',
  'business.too-long': 'Tautan ini lebih panjang daripada yang boleh untuk satu pesan teks.',
  'business.ip-host': 'Host tautan ini berupa angka. Dalam pesan, itu tidak dikenali sebagai tautan.',
  'business.text': 'Teks dengan kartunya',
  'business.text.preview-url':
    'preview_url: true meminta kartu. Tanpa itu, atau jika kartu tidak dapat dibuat, orang hanya melihat tautannya.',
  'business.text.first': 'Hanya tautan pertama dalam teks yang mendapat kartu.',
  'business.text.scheme': 'Tautan diawali http:// atau https://, dan host-nya berupa nama, bukan angka.',
  'business.text.length': 'Satu teks paling banyak {max, number} karakter, termasuk tautannya.',
  'business.text.known':
    'Kartu tampil bagi orang yang pernah dikirimi templat oleh bisnis itu, yang membuka chat dari tautan klik untuk chat, atau yang menyimpan bisnis itu sebagai kontak.',
  'business.text.window':
    'Teks bebas boleh dikirim dalam 24 jam setelah pesan atau panggilan terakhir orang itu. Sesudahnya hanya templat.',
  'business.text.answer':
    'Responsnya menyatakan bahwa pesan diterima, tidak pernah apakah kartu dibuat. Siapa yang mengambil halaman pun tidak dipublikasikan.',
  'business.request-json': 'Pesan teks sebagai JSON',
  'business.request-curl': 'Pesan teks sebagai perintah',
  'business.copy-json': 'Salin JSON',
  'business.copy-curl': 'Salin perintah',
  'business.template': 'Templat',
  'business.template.none': 'Pesan templat tidak membuat kartu dari tautan.',
  'business.template.silent': 'Halaman Meta tidak menyebut preview_url untuk templat.',
  'business.template.header':
    'Sebagai gantinya: gambar di header templat. Anda yang memilihnya, jadi tidak ada yang perlu diambil dari halaman Anda.',
  'business.template.button':
    'Sebagai gantinya: tombol yang membuka tautan. Tombol itu tidak menampilkan kartu halaman.',
  'business.template.after':
    'Atau minta balasan: dalam 24 jam setelahnya, teks dengan kartunya boleh menyusul.',
  'business.template.direct':
    'Direct Send, teks tanpa templat untuk akun yang disetujui (2026): tidak dinyatakan apakah preview_url berfungsi di sana.',
  'business.template-json': 'Pesan templat sebagai JSON',
  'business.template-gap':
    'Templatnya memerlukan header bergambar dan tombol dengan ujung yang berubah; nama dan bahasanya adalah yang disetujui.',
  'business.catalogue': 'Katalog',
  'business.catalogue.own':
    'Kartu produk dalam katalog berasal dari Commerce Manager, bukan dari tag halaman.',
  'business.catalogue.link':
    'Tautan wa.me/c/ dengan nomor telepon, dalam teks dengan preview_url, menampilkan gambar katalog itu alih-alih kartu.',
  'claim.sources': 'Sumber',
  'claim.none': 'Tanpa sumber yang dipublikasikan',
  'claim.read': '{source}, {date}',
  'claim.source.guide': 'Panduan publik tentang pratinjau {app}',
  'claim.source.android': '{app} untuk Android',
  'claim.source.web': '{app} Web',
  'claim.source.site-owners': 'Pemilik situs di forum isu publik',
  'claim.source.link-previews': 'Meta, pratinjau tautan {app}',
  'claim.source.text-messages': 'Meta, Cloud API: pesan teks',
  'claim.source.message-reference': 'Meta, Cloud API: referensi pesan yang lebih lama',
  'claim.source.service-messages': 'Meta, Cloud API: pesan layanan',
  'claim.source.catalogue-links': 'Meta, Cloud API: tautan katalog',
  'claim.source.direct-send': 'Meta, Cloud API: Direct Send',
  'claim.source.meta-employee': 'Karyawan Meta di forum isu publik',
  'claim.source.provider': 'Dokumen penyedia, 360dialog',
  'claim.source.message-definition': 'Definisi publik pesan, di whatsmeow',
  'claim.source.cloudfront': 'Amazon CloudFront, URL bertanda tangan',
  'claim.source.rfc-3986': 'RFC 3986, bagian 3.5',
} as const
