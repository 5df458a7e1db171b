/** The one function of the package that a test calls; it comes without types. */
declare module 'jsonld' {
  const jsonld: { toRDF(document: object, options: { safe: boolean }): Promise<unknown> }
  export default jsonld
}
