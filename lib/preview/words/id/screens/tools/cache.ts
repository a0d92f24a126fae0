/** The help for a card that stays old. */

export const cache = {
  'cache.title': 'Jika kartu tetap yang lama',
  'cache.more': 'Bantuan lain',
  'cache.card-title': 'Kartu {app} yang tidak berubah: apa yang membantu',
  'cache.card-description': 'Yang membawa kartu baru ke ponsel, per perangkat, dan yang tidak.',
  'cache.lead':
    'Ponsel pengirim membuat kartu dan menyimpannya. Tidak ada apa pun di situs yang dapat menghapusnya dari sana; tautan yang belum dikenal ponsel mana pun membawa kartu baru.',
  'cache.site': 'Pertama, situsnya',
  'cache.site.check':
    'Periksa tautan di sini. Jika laporan menampilkan kartu baru, situsnya beres dan hanya ponsel yang tertinggal.',
  'cache.site.empty':
    'Jika kartu lama yang tampil, kosongkan yang masih menyajikan halaman lama: pertama cache situs itu sendiri, misalnya plugin cache WordPress, lalu yang ada di depan situs.',
  'cache.site.image':
    'Beri gambar baru nama file baru, supaya tidak ada cache di jalan yang menyajikan gambar lama.',
  'cache.fronts': 'Di depan situs',
  'cache.fronts-hint': 'Laporan menyebut mana dari layanan ini yang ada di depan halaman Anda.',
  'cache.front.cloudflare': 'Caching → Configuration → Custom Purge, dengan alamat halaman',
  'cache.front.akamai': 'Fast purge menurut URL, dengan alamat halaman',
  'cache.front.fastly': 'Purge → Purge URL, dengan path halaman',
  'cache.front.cloudfront': 'Invalidations → Create invalidation, dengan path halaman',
  'cache.front.vercel': 'CDN → Caches → Purge Cache; deployment baru menghasilkan hal yang sama',
  'cache.front.netlify': 'Setiap deployment mengosongkannya: Deploys → Trigger deploy',
  'cache.helps': 'Yang membantu',
  'cache.helps.new-link':
    'Kirim tautan dengan angka di ujungnya. Bagi ponsel itu tautan baru, dan halamannya tetap sama.',
  'cache.helps.other-phone': 'Kirim dari ponsel yang belum pernah memuat tautan ini di kolom pesannya.',
  'cache.helps.wait': 'Tunggu: kartu biasanya disimpan beberapa jam. Tidak ada yang menjanjikan berapa lama.',
  'cache.helps.make': 'Buat tautan baru',
  'cache.devices': 'Di setiap perangkat',
  'cache.device.android':
    'Android: Setelan → Aplikasi → {app} → Penyimpanan → Hapus cache. Lalu tempel lagi tautannya, dan tunggu kartu di atas kolom sebelum mengirim.',
  'cache.device.ios':
    'iPhone: tidak diketahui setelan semacam itu, dan berapa lama iPhone menyimpan kartu tidak dipublikasikan. Kirim tautan baru.',
  'cache.device.web':
    'Web dan Desktop: jendelanya meminta kartu dari ponsel dan menyimpannya selama terbuka. Muat ulang jendela setelah ponsel menampilkan kartu baru.',
  'cache.device.channel':
    'Saluran: server Meta yang mengambil halaman. Tidak diketahui apakah ada yang mengosongkan simpanannya.',
  'cache.device.sent':
    'Pesan yang sudah terkirim: kartu adalah bagian dari pesan dan tetap ada. Hapus untuk semua orang, lalu kirim lagi tautannya.',
  'cache.not': 'Yang tidak membantu',
  'cache.not.debugger':
    'Sharing Debugger Facebook. Alat itu mengosongkan simpanan server Meta, sedangkan ponsel mengambil halaman sendiri.',
  'cache.not.recipient':
    'Meminta penerima mengosongkan sesuatu: ponsel penerima tidak pernah mengambil halaman.',
  'cache.not.tags':
    'Tag tambahan, seperti itemprop="image", og:image:secure_url, twitter:card, atau og:type lain: ponsel tidak membaca satu pun.',
  'cache.not.robots': 'robots.txt lain: ponsel tidak memintanya.',
  'cache.not.fragment':
    'Sesuatu setelah #: tidak ada server yang melihatnya. Tidak diketahui apakah ponsel menganggapnya tautan baru.',
  'cache.not.signed': 'Angka di ujung tautan bertanda tangan: server menolaknya. Minta tanda tangan baru.',
} as const
