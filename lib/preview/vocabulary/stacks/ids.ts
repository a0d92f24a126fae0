/** What a page may be made with, and what may stand in front of it: codes and the proper names that go with them. */
import type { Message } from '../message'

export const STACK_NAMES = {
  'next-app': 'Next.js (app router)',
  'next-pages': 'Next.js (pages router)',
  nuxt: 'Nuxt',
  astro: 'Astro',
  sveltekit: 'SvelteKit',
  'react-router': 'React Router',
  angular: 'Angular',
  'vite-react': 'React (Vite)',
  'vite-vue': 'Vue (Vite)',
  hugo: 'Hugo',
  jekyll: 'Jekyll',
  wordpress: 'WordPress',
  'wordpress-yoast': 'WordPress (Yoast SEO)',
  'wordpress-rank-math': 'WordPress (Rank Math)',
  'wordpress-seopress': 'WordPress (SEOPress)',
  ghost: 'Ghost',
  drupal: 'Drupal',
  joomla: 'Joomla',
  laravel: 'Laravel',
  rails: 'Ruby on Rails',
  django: 'Django',
  wix: 'Wix',
  squarespace: 'Squarespace',
  webflow: 'Webflow',
  framer: 'Framer',
  shopify: 'Shopify',
  magento: 'Magento',
  prestashop: 'PrestaShop',
} as const
export type StackId = keyof typeof STACK_NAMES

export const FRONT_NAMES = {
  cloudflare: 'Cloudflare',
  akamai: 'Akamai',
  fastly: 'Fastly',
  vercel: 'Vercel',
  netlify: 'Netlify',
  cloudfront: 'AWS CloudFront',
} as const
export type FrontId = keyof typeof FRONT_NAMES

/** One that was recognised, and everything by which. */
export interface Recognised<I extends string = string> {
  id: I
  evidence: Message[]
}

export interface StackFact {
  /** Empty: not recognised, so the page is taken for plain HTML. Several where several fit. */
  madeWith: Recognised<StackId>[]
  /** The nearest to the visitor first. */
  behind: Recognised<FrontId>[]
}
