/** A font file as the bundler hands it on: the address under which it is served. */
declare module '*.woff2' {
  const address: string
  export default address
}
