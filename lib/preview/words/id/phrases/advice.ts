/** The words of steps that several checks hand out. */
import { phraseWords } from '../../typed'

export const advice = phraseWords<'advice'>()({
  // tags
  'advice.fill-in-tag': 'Isi tag kosong di baris {line, number}:',
  'advice.move-tags-up':
    'Pindahkan {count, plural, other {tag ini}} ke atas, tepat setelah <meta charset> dan sebelum setiap style dan script:',
  'advice.put-tag-into-head': 'Letakkan tag ini di head:',
  'advice.replace-tag': 'Ganti tag di baris {line, number} dengan ini, di head:',
  // TLS
  'advice.tls.certificate':
    'Pasang sertifikat yang masih berlaku, mencakup nama host ini, dan disertai rantai lengkapnya.',
  'advice.tls.chain':
    'Buat server mengirim seluruh rantai: sertifikatnya diikuti sertifikat penerbit. Di nginx ssl_certificate menunjuk fullchain.pem, di Apache 2.4 SSLCertificateFile, di HAProxy berkas .pem berisi keduanya.',
  'advice.tls.own-certificate':
    'Ganti sertifikat yang ditandatangani sendiri dengan sertifikat otoritas publik, beserta rantainya.',
  'advice.tls.renew':
    'Perbarui sertifikat, dan cari tahu mengapa tidak diperbarui sendiri (certbot renew --dry-run, atau log hosting).',
  'advice.tls.right-name':
    'Pasang sertifikat yang mencakup nama host ini, dengan dan tanpa www. jika keduanya dipakai.',
  'advice.tls.client-certificate':
    'Sajikan halaman ini, atau halaman publik tentangnya, tanpa meminta sertifikat dari pengunjung.',
  'advice.tls.no-tls':
    'Nyalakan TLS di porta ini, dengan sertifikat untuk host ini: yang merespons sekarang bukan TLS, paling sering HTTP biasa.',
  'advice.tls.settings':
    'Buat server menawarkan TLS 1.2 dan TLS 1.3 dengan sandi terkini, mengenali nama host ini, dan tidak meminta sertifikat dari pengunjung.',
  'advice.tls.too-old':
    'Aktifkan TLS 1.2 dan TLS 1.3 di server, atau letakkan proksi atau CDN yang mendukungnya di depannya.',
})
