/** How each framework sends its tags from the server; what is to be pasted follows. */
import { phraseWords } from '../../typed'

export const platform = phraseWords<'platform'>()({
  'platform.next':
    'मेटाडेटा server component में दें (app router), या getServerSideProps या getStaticProps में next/head भरें (pages router), ताकि वह पहले रिस्पॉन्स में हो:',
  'platform.nuxt': 'nuxt.config में ssr चालू रखें और टैग server rendering के दौरान दें:',
  'platform.angular': 'सार्वजनिक routes के लिए server rendering या prerendering जोड़ें और टैग वहीं दें:',
  'platform.svelte': 'SvelteKit में इस route के लिए ssr चालू रखें और टैग उसके head में दें:',
  'platform.remix': 'डेटा route के loader में लोड करें, effect में नहीं, और टैग उसके meta export से लौटाएँ:',
  'platform.react-router':
    'framework mode में react-router.config में ssr चालू रखें, या सार्वजनिक routes वहाँ prerender में लिखें, और टैग route के meta export से लौटाएँ:',
  'platform.astro': 'टैग layout के head में लिखें, client: directive वाले component में नहीं:',
  'platform.vue': 'सार्वजनिक routes सर्वर पर render करें (Nuxt या vite-ssg), या सर्वर से टैग index.html में लिखवाएँ:',
  'platform.gatsby':
    'पेज template से Head export करें, ताकि टैग build के समय लिखे जाएँ, और देखें कि यह route client-only न हो:',
  'platform.flutter': 'Flutter एक canvas पर बनाता है: सर्वर हर सार्वजनिक route के टैग भेजने से पहले index.html में लिखे:',
  'platform.react':
    'सार्वजनिक routes सर्वर पर render करें (Next.js, React Router), build के समय prerender करें, या सर्वर हर route के टैग index.html में लिखे:',
  'platform.unknown': 'सार्वजनिक पेज सर्वर पर या build के समय render करें, या सर्वर हर पते के टैग अपने भेजे HTML में लिखे:',
})
