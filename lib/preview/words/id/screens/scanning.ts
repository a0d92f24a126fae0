/** Asking for a scan, and watching it run. */

export const scanning = {
  'scanning.field': 'Tautan yang akan diperiksa',
  'scanning.placeholder': 'example.com/page',
  'scanning.hint':
    'Diambil dengan cara yang sama seperti {app}. Tidak ada yang diposting; hanya Anda yang melihat laporannya.',
  'scanning.submit': 'Periksa tautan',
  'scanning.busy': 'Memeriksa',
  'scanning.recheck': 'Periksa ulang',
  'scanning.heading': 'Membaca halaman seperti {app}',
  'scanning.steps': 'Langkah pemindaian',
  'scanning.step.ask': 'Menghubungi server',
  'scanning.step.read': 'Membaca halaman',
  'scanning.step.fetch': 'Mengambil gambar',
  'scanning.step.compare': 'Membandingkan',
  'scanning.state.waiting': 'menunggu',
  'scanning.state.running': 'berjalan',
  'scanning.state.done': 'selesai',
  'scanning.state.skipped': 'dilewati',
  'scanning.state.failed': 'gagal',
  /** Before the step's name, for those who cannot see its mark. */
  'scanning.state-before': '{state}:',
  'scanning.started': 'Pemindaian dimulai',
  'scanning.elapsed': '{seconds, number} detik',
  'scanning.cancel': 'Batalkan',
  'scanning.offline': 'Anda sedang offline, jadi tautan tidak diperiksa. Coba lagi setelah terhubung.',
  // a scan without a report
  'scanning.still-running':
    'Pemindaian ini masih berjalan. Halaman ini memeriksa lagi setiap {seconds, plural, =1 {detik} other {# detik}}.',
  'scanning.look-now': 'Lihat sekarang',
  'scanning.interrupted': 'Pemindaian ini terputus',
  'scanning.interrupted-why':
    'Pemindaian tidak selesai, jadi tidak ada yang diketahui tentang halaman ini. Jalankan lagi.',
  'scanning.lost':
    'Koneksi terputus selama pemindaian ini. Mungkin pemindaiannya tetap selesai: lihat riwayat Anda, atau coba lagi.',
  'scanning.lost-offline':
    'Anda menjadi offline selama pemindaian ini. Mungkin pemindaiannya tetap selesai: lihat riwayat Anda setelah terhubung.',
  'scanning.recheck-refused':
    'Tautan belum dapat diperiksa ulang sekarang. Tunggu satu menit, lalu coba lagi; ini laporan terakhir.',
} as const
