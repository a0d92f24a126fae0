/** How each framework sends its tags from the server; what is to be pasted follows. */
import { phraseWords } from '../../typed'

export const platform = phraseWords<'platform'>()({
  'platform.next':
    'Atur metadata di komponen server (app router), atau isi next/head di getServerSideProps atau getStaticProps (pages router), agar ada di respons pertama:',
  'platform.nuxt': 'Biarkan ssr menyala di nuxt.config dan atur tag saat perenderan server:',
  'platform.angular': 'Tambahkan perenderan server atau prarender untuk rute publik dan atur tag di sana:',
  'platform.svelte': 'Biarkan ssr menyala untuk rute ini di SvelteKit dan atur tag di head-nya:',
  'platform.remix': 'Muat data di loader rute, bukan di effect, dan kembalikan tag dari ekspor meta-nya:',
  'platform.react-router':
    'Dalam mode framework biarkan ssr menyala di react-router.config, atau daftarkan rute publik di prerender di sana, dan kembalikan tag dari ekspor meta rute:',
  'platform.astro': 'Tulis tag di head layout, bukan di komponen dengan direktif client::',
  'platform.vue':
    'Render rute publik di server (Nuxt atau vite-ssg), atau biarkan server menulis tag ke index.html:',
  'platform.gatsby':
    'Ekspor Head dari templat halaman, agar tag ditulis saat build, dan pastikan rute ini bukan khusus klien:',
  'platform.flutter':
    'Flutter menggambar di canvas: biarkan server menulis tag setiap rute publik ke index.html sebelum mengirimnya:',
  'platform.react':
    'Render rute publik di server (Next.js, React Router), prarender saat build, atau biarkan server menulis tag setiap rute ke index.html:',
  'platform.unknown':
    'Render halaman publik di server atau saat build, atau biarkan server menulis tag setiap alamat ke HTML yang dikirimnya:',
})
