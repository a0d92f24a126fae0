/** The recipe of every stack that is recognised. One that is missing does not compile. */
import type { StackId } from '../vocabulary/stacks/ids'
import type { Recipe } from './recipe'
import { nextApp } from './recipes/frameworks/next-app'
import { nextPages } from './recipes/frameworks/next-pages'
import { nuxt } from './recipes/frameworks/nuxt'
import { astro } from './recipes/frameworks/astro'
import { sveltekit } from './recipes/frameworks/sveltekit'
import { reactRouter } from './recipes/frameworks/react-router'
import { angular } from './recipes/frameworks/angular'
import { viteReact } from './recipes/frameworks/vite-react'
import { viteVue } from './recipes/frameworks/vite-vue'
import { hugo } from './recipes/frameworks/hugo'
import { jekyll } from './recipes/frameworks/jekyll'
import { wordpress } from './recipes/content/wordpress'
import { wordpressYoast } from './recipes/content/wordpress-yoast'
import { wordpressRankMath } from './recipes/content/wordpress-rank-math'
import { wordpressSeopress } from './recipes/content/wordpress-seopress'
import { ghost } from './recipes/content/ghost'
import { drupal } from './recipes/content/drupal'
import { joomla } from './recipes/content/joomla'
import { laravel } from './recipes/content/laravel'
import { rails } from './recipes/content/rails'
import { django } from './recipes/content/django'
import { wix } from './recipes/builders/wix'
import { squarespace } from './recipes/builders/squarespace'
import { webflow } from './recipes/builders/webflow'
import { framer } from './recipes/builders/framer'
import { shopify } from './recipes/builders/shopify'
import { magento } from './recipes/builders/magento'
import { prestashop } from './recipes/builders/prestashop'

export const RECIPES = {
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
} as const satisfies Record<StackId, Recipe>
