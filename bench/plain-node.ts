/**
 * Lets Node alone run our sources: it strips the types itself and needs only to be told that `./x` means `./x.ts`. A compiling loader
 * wraps functions and maps stacks, at a cost that only contestants written in TypeScript would pay, and takes memory of its own.
 */
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) => {
    const ours = context.parentURL !== undefined && !context.parentURL.includes('/node_modules/')
    const bare = /^\.\.?\//.test(specifier) && !/\.(ts|m?js|cjs|json)$/.test(specifier)
    return next(ours && bare ? `${specifier}.ts` : specifier, context)
  },
})
