/** The texts of the screens for what is no component: metadata, actions, routes. */
export { useWords as screenWords } from '@/components/words/server'
