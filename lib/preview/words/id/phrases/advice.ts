/** The words of steps that several checks hand out. */
import { phraseWords } from '../../typed'

export const advice = phraseWords<'advice'>()({
  // tags
  'advice.fill-in-tag': 'Isi tag kosong di baris {line, number}:',
  'advice.move-tags-up':
    'Pindahkan {count, plural, other {tag ini}} ke atas, tepat setelah <meta charset> dan sebelum semua style dan script:',
  'advice.put-tag-into-head': 'Tambahkan tag ini ke head:',
  'advice.replace-tag': 'Ganti tag di baris {line, number} dengan yang ini, di dalam head:',
  // TLS
  'advice.tls.certificate':
    'Pasang sertifikat yang masih berlaku, mencakup nama host ini, dan disertai rantai lengkapnya.',
  'advice.tls.chain':
    'Atur server agar mengirim seluruh rantai: sertifikatnya sendiri, diikuti sertifikat penerbitnya. Di nginx, ssl_certificate menunjuk ke fullchain.pem; di Apache 2.4 begitu pula SSLCertificateFile; di HAProxy, file .pem memuat keduanya.',
  'advice.tls.own-certificate':
    'Ganti sertifikat self-signed dengan sertifikat dari otoritas publik, beserta rantainya.',
  'advice.tls.renew':
    'Perbarui sertifikat, lalu cari tahu mengapa tidak diperbarui otomatis (certbot renew --dry-run, atau log hosting).',
  'advice.tls.right-name':
    'Pasang sertifikat yang mencakup nama host ini, dengan dan tanpa www. jika keduanya dipakai.',
  'advice.tls.client-certificate':
    'Sajikan halaman ini, atau halaman publik tentangnya, tanpa meminta sertifikat dari pengunjung.',
  'advice.tls.no-tls':
    'Aktifkan TLS untuk port ini, dengan sertifikat untuk host ini: yang merespons di sana sekarang bukan TLS, biasanya HTTP biasa.',
  'advice.tls.settings':
    'Atur server agar menawarkan TLS 1.2 dan TLS 1.3 dengan cipher terkini, mengenali nama host ini, dan tidak meminta sertifikat dari pengunjung.',
  'advice.tls.too-old':
    'Aktifkan TLS 1.2 dan TLS 1.3 di server, atau tempatkan proxy atau CDN yang mendukungnya di depan server.',
})
