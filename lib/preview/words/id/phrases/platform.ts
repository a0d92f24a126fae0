/** How each framework sends its tags from the server; what is to be pasted follows. */
import { phraseWords } from '../../typed'

export const platform = phraseWords<'platform'>()({
  'platform.next':
    'Setel metadata di server component (app router), atau isi next/head di getServerSideProps atau getStaticProps (pages router), agar sudah ada di respons pertama:',
  'platform.nuxt': 'Biarkan ssr aktif di nuxt.config, lalu setel tag saat rendering di server:',
  'platform.angular':
    'Tambahkan server rendering atau prerendering untuk rute publik, lalu setel tag di sana:',
  'platform.svelte': 'Biarkan ssr aktif untuk rute ini di SvelteKit, lalu setel tag di head-nya:',
  'platform.remix':
    'Muat data di loader rute, bukan di effect, lalu kembalikan tag dari export meta rute itu:',
  'platform.react-router':
    'Dalam framework mode, biarkan ssr aktif di react-router.config, atau cantumkan rute publik di prerender di sana, lalu kembalikan tag dari export meta rute itu:',
  'platform.astro': 'Tulis tag di head layout, bukan di komponen dengan direktif client:',
  'platform.vue':
    'Render rute publik di server (Nuxt atau vite-ssg), atau atur agar server menulis tag ke index.html:',
  'platform.gatsby':
    'Ekspor Head dari template halaman agar tag ditulis saat build, dan pastikan rute ini bukan client-only:',
  'platform.flutter':
    'Flutter menggambar di canvas: atur agar server menulis tag setiap rute publik ke index.html sebelum mengirimnya:',
  'platform.react':
    'Render rute publik di server (Next.js, React Router), prerender saat build, atau atur agar server menulis tag setiap rute ke index.html:',
  'platform.unknown':
    'Render halaman publik di server atau saat build, atau atur agar server menulis tag setiap alamat ke HTML yang dikirimnya:',
})
