/**
 * Packages that take longer to load than most articles to read, and that few articles need. This is a CommonJS
 * module: there alone a package can be loaded, and bundled, for when it is first asked. It is plain JavaScript, as
 * Node's loader takes such a module as it is, whatever runs the TypeScript around it.
 */

/** @type {import('./packages.cjs').openWink} */
exports.openWink = (pipes) => {
  const winkNLP = require('wink-nlp')
  const model = require('wink-eng-lite-web-model')
  // Custom entities are not used here, and the model packs their machine into itself again at every start.
  return winkNLP({ ...model, metaCER: () => ({ machines: '', transformers: [] }) }, pipes)
}

/** @type {import('./packages.cjs').openFranc} */
exports.openFranc = () => require('franc')
