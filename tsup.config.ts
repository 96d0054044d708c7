import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** One output file an entry of package.json's exports. */
const entry = {
  index: 'src/index.ts',
  en: 'src/en.ts',
  fr: 'src/fr.ts',
  entities: 'src/entities/index.ts',
  quotes: 'src/quotes/index.ts',
  align: 'src/align/index.ts',
  extend: 'src/extend/index.ts',
  'extend/wink': 'src/extend/wink.ts',
  'extend/compromise': 'src/extend/compromise.ts',
  formats: 'src/formats/index.ts',
  view: 'src/view/index.ts',
  train: 'src/train/index.ts',
  corpus: 'corpus/index.ts',
  cli: 'src/cli/main.ts',
  'pool-node': 'src/pipeline/pool-node.ts',
  'pool-web': 'src/pipeline/pool-web.ts',
  worker: 'src/pipeline/worker.ts',
  'worker-web': 'src/pipeline/worker-web.ts',
}

// Models are megabytes of text: they lie once beside the code, and not in every entry: as JSON, behind a CommonJS module, which both
// formats can load, that loads it when it is first wanted. The pool is a file of its own, so that package.json can put another in its place for browsers.
const apart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'apart',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js'
    build.onResolve({ filter: /^\.\/pool-node\.ts$/ }, () => ({
      path: `./pool-node.${extension}`,
      external: true,
    }))
    build.onResolve({ filter: /\/models\/[\w-]+\.js$/ }, ({ path }) => ({
      path: path.replace(/^.*\/(models\/[\w-]+)\.js$/, './$1.cjs'),
      external: true,
    }))
  },
}

function copyModels() {
  mkdirSync('dist/models', { recursive: true })
  for (const file of readdirSync('models').filter((name) => name.endsWith('.js'))) {
    const name = file.replace(/\.js$/, '')
    const base64 = readFileSync(`models/${file}`, 'utf8').replace(/^export default '|'\n$/g, '')
    writeFileSync(`dist/models/${name}.json`, JSON.stringify(base64))
    writeFileSync(
      `dist/models/${name}.cjs`,
      `module.exports = { toString() { return require('./${name}.json') } }\n`,
    )
  }
}

// What makes CommonJS of chunks takes a private field for an exported variable of the same name, and would write both.
function checkExports() {
  for (const file of readdirSync('dist').filter((name) => name.endsWith('.cjs'))) {
    const wrong = /#\w+ = exports\.\w+/.exec(readFileSync(`dist/${file}`, 'utf8'))
    if (wrong !== null) throw new Error(`dist/${file}: ${wrong[0]}: rename the private field`)
  }
}

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  splitting: true,
  clean: true,
  esbuildPlugins: [apart],
  external: ['#wink', '@mozilla/readability', 'linkedom'],
  shims: true,
  onSuccess: async () => {
    checkExports()
    copyModels()
  },
})
