/** Visitors and what each was given. */
import { phraseWords } from '../../typed'

export const visit = phraseWords<'visit'>()({
  'visit.nothing-came': 'tidak ada respons',
  'visit.access.blocked': '{status}, ditolak{by, select, none {} other { ({by})}}',
  'visit.access.login': '{status}, halaman login{by, select, none {} other { ({by})}}',
  'visit.access.consent': '{status}, halaman persetujuan{by, select, none {} other { ({by})}}',
  'visit.access.not-html': '{status}, bukan halaman{by, select, none {} other { ({by})}}',
  'visit.access.empty': '{status}, kosong{by, select, none {} other { ({by})}}',
  'visit.whatsapp-android': '{app} di Android',
  'visit.whatsapp-android.clause': '{app} di Android',
  'visit.whatsapp-ios': '{app} di iPhone',
  'visit.whatsapp-ios.clause': '{app} di iPhone',
  'visit.browser': 'Browser',
  'visit.browser.clause': 'browser',
  'visit.facebook': 'facebookexternalhit',
  'visit.facebook.clause': 'facebookexternalhit',

  'visit.not-asked': 'tidak dikirim',
  'visit.not-asked-too-early':
    'tidak dikirim: kunjungan {app} gagal sebelum server dapat melihat siapa yang meminta',
  'visit.not-asked-budget':
    'tidak dikirim: satu pemindaian mengirim maksimal {max, number} permintaan halaman ke {host}, dan jatahnya habis oleh pengalihan',
  'visit.no-response': 'tidak ada halaman: {because}',
  'visit.status': 'status {status}',
  'visit.status-by': 'status {status} ({by})',
  'visit.leads-on': 'status {status}, menuju {to}',

  'visit.place.consent': 'halaman persetujuan',
  'visit.place.login': 'halaman login',
  'visit.place.app-store': 'toko aplikasi',
  'visit.place.app': 'aplikasi',
  'visit.place.mobile': 'alamat versi seluler',
  'visit.place.another': 'alamat lain',

  'visit.canonical': 'alamat kanonis',

  'visit.means.browser': 'Orang yang membuka tautan melihat halaman yang berbeda dari yang ada di kartu.',
  'visit.means.facebook': 'Kartu yang dibuat server Meta, di saluran dan pesan bisnis, tampak berbeda.',
  'visit.means.client': 'Kartunya tampak berbeda jika tautan dikirim dari {client}.',
})
