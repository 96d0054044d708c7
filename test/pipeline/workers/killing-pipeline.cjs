// CommonJS: in a worker thread the loader of the tests hooks into require alone.
const { createPipeline } = require('../../../src/index.ts')

/** A pipeline with an extractor that ends its thread at one text. */
module.exports = createPipeline().with({
  name: 'killer',
  extract({ text }) {
    if (text === 'KILL') process.exit(1)
    return []
  },
})
