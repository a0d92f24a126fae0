/** Asking for a scan, and watching it run. */

export const scanning = {
  'scanning.field': 'Tautan untuk diperiksa',
  'scanning.placeholder': 'example.com/page',
  'scanning.hint':
    'Diambil seperti {app} melakukannya. Tidak ada yang dipublikasikan; hanya Anda yang melihat laporannya.',
  'scanning.submit': 'Periksa tautan',
  'scanning.busy': 'Memeriksa',
  'scanning.recheck': 'Periksa ulang',
  'scanning.heading': 'Membaca halaman seperti {app}',
  'scanning.steps': 'Langkah pemindaian',
  'scanning.step.ask': 'Bertanya ke server',
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
  'scanning.elapsed': '{seconds, plural, other {# detik}}',
  'scanning.cancel': 'Batal',
  'scanning.offline': 'Anda sedang luring, jadi tautan tidak diperiksa. Coba lagi setelah tersambung.',
  // a scan without a report
  'scanning.still-running':
    'Pemindaian ini masih berjalan. Halaman melihat lagi setiap {seconds, plural, =1 {detik} other {# detik}}.',
  'scanning.look-now': 'Lihat sekarang',
  'scanning.interrupted': 'Pemindaian ini terhenti',
  'scanning.interrupted-why':
    'Pemindaian tidak selesai, jadi tidak ada yang diketahui tentang halaman. Jalankan lagi.',
  'scanning.lost':
    'Koneksi putus selama pemindaian ini. Mungkin sudah selesai tanpanya: lihat riwayat Anda, atau coba lagi.',
  'scanning.lost-offline':
    'Anda menjadi luring selama pemindaian ini. Mungkin sudah selesai tanpa Anda: lihat riwayat setelah tersambung.',
  'scanning.recheck-refused':
    'Tautan tidak dapat diperiksa lagi saat ini. Tunggu satu menit dan coba lagi; ini laporan terakhir.',
} as const
