/** The table: every stack that is recognised. One that is missing does not compile. */
import type { StackId } from '../../vocabulary/stacks/ids'
import { nextApp } from './frameworks/next-app'
import { nextPages } from './frameworks/next-pages'
import { nuxt } from './frameworks/nuxt'
import { astro } from './frameworks/astro'
import { sveltekit } from './frameworks/sveltekit'
import { reactRouter } from './frameworks/react-router'
import { angular } from './frameworks/angular'
import { viteReact } from './frameworks/vite-react'
import { viteVue } from './frameworks/vite-vue'
import { hugo } from './frameworks/hugo'
import { jekyll } from './frameworks/jekyll'
import { wordpress } from './content/wordpress'
import { wordpressYoast } from './content/wordpress-yoast'
import { wordpressRankMath } from './content/wordpress-rank-math'
import { wordpressSeopress } from './content/wordpress-seopress'
import { ghost } from './content/ghost'
import { drupal } from './content/drupal'
import { joomla } from './content/joomla'
import { laravel } from './content/laravel'
import { rails } from './content/rails'
import { django } from './content/django'
import { wix } from './builders/wix'
import { squarespace } from './builders/squarespace'
import { webflow } from './builders/webflow'
import { framer } from './builders/framer'
import { shopify } from './builders/shopify'
import { magento } from './builders/magento'
import { prestashop } from './builders/prestashop'
import type { StackEntry } from './sign'

export const STACKS = {
  'next-app': nextApp,
  'next-pages': nextPages,
  nuxt,
  astro,
  sveltekit,
  'react-router': reactRouter,
  angular,
  'vite-react': viteReact,
  'vite-vue': viteVue,
  hugo,
  jekyll,
  wordpress,
  'wordpress-yoast': wordpressYoast,
  'wordpress-rank-math': wordpressRankMath,
  'wordpress-seopress': wordpressSeopress,
  ghost,
  drupal,
  joomla,
  laravel,
  rails,
  django,
  wix,
  squarespace,
  webflow,
  framer,
  shopify,
  magento,
  prestashop,
} as const satisfies Record<StackId, StackEntry>
