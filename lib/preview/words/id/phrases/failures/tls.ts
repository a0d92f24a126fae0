/** Failures: certificates and TLS. */
export const tlsFailures = {
  'failure.tls-invalid.title': 'Sertifikat tidak tepercaya',
  'failure.tls-invalid.clause': 'sertifikatnya tidak tepercaya',
  'failure.tls-invalid.sentence': 'Sertifikat {host, select, none {server} other {{host}}} tidak tepercaya.',
  'failure.tls-invalid.advice': 'Pasang sertifikat dari otoritas publik, beserta sertifikat perantaranya.',
  'failure.tls-invalid.developer':
    'Rantainya tidak berakhir di root tepercaya: self-signed, penerbit tidak dikenal, atau sertifikat perantara tidak ada.',

  'failure.tls-self-signed.title': 'Sertifikat dibuat oleh server itu sendiri',
  'failure.tls-self-signed.clause': 'sertifikatnya self-signed',
  'failure.tls-self-signed.sentence':
    'Sertifikat {host, select, none {server} other {{host}}} ditandatangani sendiri (self-signed): tidak ada otoritas yang menandatanganinya.',
  'failure.tls-self-signed.advice':
    'Pasang sertifikat dari otoritas publik; Let’s Encrypt menerbitkannya gratis.',
  'failure.tls-self-signed.developer': 'Sertifikat ini menyebut dirinya sendiri sebagai penerbit.',

  'failure.tls-incomplete.title': 'Server tidak mengirim sertifikat perantaranya',
  'failure.tls-incomplete.clause': 'sertifikat perantaranya tidak ada',
  'failure.tls-incomplete.sentence':
    '{host, select, none {Server} other {{host}}} mengirim sertifikatnya sendiri tanpa sertifikat penerbitnya: ponsel tidak dapat memverifikasinya, sedangkan banyak browser masih mengingat sertifikat yang hilang itu dari situs lain.',
  'failure.tls-incomplete.advice':
    'Sajikan seluruh rantai: filenya biasanya bernama fullchain.pem, bukan cert.pem.',
  'failure.tls-incomplete.developer':
    'Hanya satu sertifikat yang dikirim, dan penerbitnya bukan root tepercaya. Browser mengisi kekurangannya dari cache atau dengan mengunduh sertifikat penerbit; pustaka TLS di ponsel tidak. Otoritas pribadi yang tidak dipercaya siapa pun terlihat sama.',

  'failure.tls-expired.title': 'Sertifikat sudah kedaluwarsa',
  'failure.tls-expired.clause': 'sertifikatnya sudah kedaluwarsa',
  'failure.tls-expired.sentence':
    'Sertifikat {host, select, none {server} other {{host}}} sudah kedaluwarsa.',
  'failure.tls-expired.advice': 'Perbarui sertifikat, dan periksa mengapa tidak diperbarui secara otomatis.',
  'failure.tls-expired.developer': 'Tanggal notAfter salah satu sertifikat dalam rantai sudah lewat.',

  'failure.tls-not-yet-valid.title': 'Sertifikat belum berlaku',
  'failure.tls-not-yet-valid.clause': 'sertifikatnya belum berlaku',
  'failure.tls-not-yet-valid.sentence':
    'Sertifikat {host, select, none {server} other {{host}}} belum berlaku.',
  'failure.tls-not-yet-valid.advice': 'Periksa tanggal server, atau tunggu sampai sertifikat berlaku.',
  'failure.tls-not-yet-valid.developer':
    'Tanggal notBefore salah satu sertifikat dalam rantai masih di masa depan.',

  'failure.tls-name-mismatch.title': 'Sertifikat milik nama lain',
  'failure.tls-name-mismatch.clause': 'sertifikatnya milik nama host lain',
  'failure.tls-name-mismatch.sentence':
    'Sertifikat {host, select, none {server} other {{host}}} diterbitkan untuk nama host lain.',
  'failure.tls-name-mismatch.advice':
    'Terbitkan sertifikat yang menyebut persis host ini, dengan dan tanpa www. jika keduanya dipakai.',
  'failure.tls-name-mismatch.developer':
    'Tidak ada subjectAltName pada sertifikat yang cocok dengan host-nya.',

  'failure.tls-too-old.title': 'Server hanya mendukung TLS yang usang',
  'failure.tls-too-old.clause': 'server hanya mendukung TLS yang usang',
  'failure.tls-too-old.sentence':
    '{host, select, none {Server} other {{host}}} hanya mendukung versi TLS yang lebih lama dari 1.2.',
  'failure.tls-too-old.advice':
    'Aktifkan TLS 1.2 dan TLS 1.3 di server, atau tempatkan di belakang proxy atau CDN yang mendukungnya.',
  'failure.tls-too-old.developer':
    'Handshake berakhir karena versi protokol: kami menawarkan TLS 1.2 dan 1.3. TLS 1.0 dan 1.1 sudah ditarik (RFC 8996); hanya ponsel lama yang mungkin masih menerimanya.',

  'failure.tls-absent.title': 'Server merespons tanpa TLS, padahal https yang diharapkan',
  'failure.tls-absent.clause': 'server merespons tanpa TLS, padahal https yang diharapkan',
  'failure.tls-absent.sentence':
    '{host, select, none {Server} other {{host}}} merespons tanpa TLS, padahal https:// yang diminta.',
  'failure.tls-absent.advice':
    'Sajikan TLS di port ini: biasanya server mengirim HTTP biasa di sana, karena TLS belum diaktifkan atau sebuah proxy meneruskan port yang salah.',
  'failure.tls-absent.developer':
    'Byte pertama yang datang bukan TLS record. Di nginx, port ini membutuhkan “listen 443 ssl”; di Apache, “SSLEngine on”.',

  'failure.tls-client-certificate.title': 'Server meminta sertifikat dari pengunjungnya',
  'failure.tls-client-certificate.clause': 'server meminta sertifikat dari pengunjungnya',
  'failure.tls-client-certificate.sentence':
    '{host, select, none {Server} other {{host}}} tidak menerima siapa pun yang tidak memiliki sertifikat sendiri.',
  'failure.tls-client-certificate.advice':
    'Sajikan halaman ini, atau halaman publik tentangnya, tanpa meminta sertifikat dari pengunjung.',
  'failure.tls-client-certificate.developer':
    'Server mengakhiri handshake dengan alert certificate_required (mutual TLS). Pratinjau tautan tidak memiliki sertifikat klien untuk ditunjukkan.',

  'failure.tls-failed.title': 'Koneksi aman tidak dapat dibuat',
  'failure.tls-failed.clause': 'koneksi terenkripsi tidak dapat dibuat',
  'failure.tls-failed.sentence':
    'Koneksi terenkripsi ke {host, select, none {server} other {{host}}} tidak dapat dibuat.',
  'failure.tls-failed.advice': 'Periksa apakah server menawarkan TLS 1.2 atau 1.3 di port tautan ini.',
  'failure.tls-failed.developer':
    'Handshake TLS gagal (cipher atau alert). Server yang meminta sertifikat dari pengunjungnya juga mengakhiri handshake TLS 1.2 dengan cara ini.',
} as const
