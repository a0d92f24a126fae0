/** Failures: certificates and TLS. */
export const tlsFailures = {
  'failure.tls-invalid.title': 'Sertifikat tidak dipercaya',
  'failure.tls-invalid.clause': 'sertifikat tidak dipercaya',
  'failure.tls-invalid.sentence':
    'Sertifikat {host, select, none {server ini} other {{host}}} tidak dipercaya.',
  'failure.tls-invalid.advice': 'Pasang sertifikat dari otoritas publik, bersama sertifikat perantaranya.',
  'failure.tls-invalid.developer':
    'Rantai tidak berakhir di akar yang dipercaya: ditandatangani sendiri, penerbit tak dikenal, atau perantara tidak ada.',

  'failure.tls-self-signed.title': 'Sertifikatnya buatan server sendiri',
  'failure.tls-self-signed.clause': 'sertifikatnya ditandatangani sendiri',
  'failure.tls-self-signed.sentence':
    'Sertifikat {host, select, none {server ini} other {{host}}} ditandatangani sendiri: tidak ada otoritas yang menandatanganinya.',
  'failure.tls-self-signed.advice':
    'Pasang sertifikat dari otoritas publik; Let’s Encrypt menerbitkan yang gratis.',
  'failure.tls-self-signed.developer': 'Sertifikat menyebut dirinya sendiri sebagai penerbit.',

  'failure.tls-incomplete.title': 'Server tidak mengirim sertifikat perantaranya',
  'failure.tls-incomplete.clause': 'sertifikat perantara tidak ada',
  'failure.tls-incomplete.sentence':
    '{host, select, none {Server} other {{host}}} mengirim sertifikatnya tanpa milik penerbitnya: ponsel tidak dapat memverifikasinya, sedangkan banyak peramban mengingat yang hilang dari tempat lain.',
  'failure.tls-incomplete.advice':
    'Sajikan seluruh rantai: berkasnya biasanya bernama fullchain.pem, bukan cert.pem.',
  'failure.tls-incomplete.developer':
    'Satu sertifikat dikirim, dan penerbitnya bukan akar yang dipercaya. Peramban mengisi celah itu dari cache atau dengan mengunduh penerbitnya; pustaka TLS ponsel tidak. Otoritas pribadi yang tidak dipercaya siapa pun tampak sama.',

  'failure.tls-expired.title': 'Sertifikat kedaluwarsa',
  'failure.tls-expired.clause': 'sertifikat kedaluwarsa',
  'failure.tls-expired.sentence': 'Sertifikat {host, select, none {server ini} other {{host}}} kedaluwarsa.',
  'failure.tls-expired.advice': 'Perbarui sertifikat, dan periksa mengapa tidak diperbarui sendiri.',
  'failure.tls-expired.developer': 'Tanggal notAfter sebuah sertifikat dalam rantai sudah lewat.',

  'failure.tls-not-yet-valid.title': 'Sertifikat belum berlaku',
  'failure.tls-not-yet-valid.clause': 'sertifikat belum berlaku',
  'failure.tls-not-yet-valid.sentence':
    'Sertifikat {host, select, none {server ini} other {{host}}} belum berlaku.',
  'failure.tls-not-yet-valid.advice': 'Periksa tanggal server, atau tunggu sampai sertifikat berlaku.',
  'failure.tls-not-yet-valid.developer':
    'Tanggal notBefore sebuah sertifikat dalam rantai ada di masa depan.',

  'failure.tls-name-mismatch.title': 'Sertifikat milik nama lain',
  'failure.tls-name-mismatch.clause': 'sertifikatnya milik nama host lain',
  'failure.tls-name-mismatch.sentence':
    'Sertifikat {host, select, none {server ini} other {{host}}} diterbitkan untuk nama host lain.',
  'failure.tls-name-mismatch.advice':
    'Terbitkan sertifikat yang menyebut tepat host ini, dengan dan tanpa www. jika keduanya dipakai.',
  'failure.tls-name-mismatch.developer': 'Tidak ada subjectAltName sertifikat yang cocok dengan host.',

  'failure.tls-too-old.title': 'Server hanya berbicara TLS usang',
  'failure.tls-too-old.clause': 'server hanya berbicara TLS usang',
  'failure.tls-too-old.sentence':
    '{host, select, none {Server} other {{host}}} hanya berbicara versi TLS yang lebih tua dari 1.2.',
  'failure.tls-too-old.advice':
    'Aktifkan TLS 1.2 dan TLS 1.3 di server, atau letakkan di belakang proksi atau CDN yang mendukungnya.',
  'failure.tls-too-old.developer':
    'Jabat tangan berakhir karena versi protokol: kami menawarkan TLS 1.2 dan 1.3. TLS 1.0 dan 1.1 telah ditarik (RFC 8996); hanya ponsel lama yang mungkin masih menerimanya.',

  'failure.tls-absent.title': 'Server merespons tanpa TLS padahal https diharapkan',
  'failure.tls-absent.clause': 'server merespons tanpa TLS padahal https diharapkan',
  'failure.tls-absent.sentence':
    '{host, select, none {Server} other {{host}}} merespons tanpa TLS padahal https:// diminta.',
  'failure.tls-absent.advice':
    'Sajikan TLS di porta ini: biasanya server mengirim HTTP biasa di sana, karena TLS belum dinyalakan atau proksi meneruskan porta yang salah.',
  'failure.tls-absent.developer':
    'Bita pertama yang datang bukan rekaman TLS. Di nginx porta memerlukan “listen 443 ssl”, di Apache “SSLEngine on”.',

  'failure.tls-client-certificate.title': 'Server meminta sertifikat dari pengunjungnya',
  'failure.tls-client-certificate.clause': 'server meminta sertifikat dari pengunjungnya',
  'failure.tls-client-certificate.sentence':
    '{host, select, none {Server} other {{host}}} tidak mengizinkan siapa pun tanpa sertifikat sendiri.',
  'failure.tls-client-certificate.advice':
    'Sajikan halaman, atau halaman publik tentangnya, tanpa meminta sertifikat dari pengunjung.',
  'failure.tls-client-certificate.developer':
    'Server mengakhiri jabat tangan dengan peringatan certificate_required (mutual TLS). Pratinjau tautan tidak punya sertifikat klien untuk ditunjukkan.',

  'failure.tls-failed.title': 'Koneksi aman tidak dapat dibuat',
  'failure.tls-failed.clause': 'koneksi terenkripsi tidak dapat dibuat',
  'failure.tls-failed.sentence':
    'Koneksi terenkripsi ke {host, select, none {server} other {{host}}} tidak dapat dibuat.',
  'failure.tls-failed.advice': 'Periksa bahwa server menawarkan TLS 1.2 atau 1.3 di porta tautan.',
  'failure.tls-failed.developer':
    'Jabat tangan TLS gagal (sandi atau peringatan). Server yang meminta sertifikat pengunjung juga mengakhiri jabat tangan TLS 1.2 seperti ini.',
} as const
