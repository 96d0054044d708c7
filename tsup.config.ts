import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** One output file an entry of package.json's exports. */
const entry = {
  index: 'src/index.ts',
  entities: 'src/entities/index.ts',
  quotes: 'src/quotes/index.ts',
  extend: 'src/extend/index.ts',
  formats: 'src/formats/index.ts',
  corpus: 'corpus/index.ts',
}

// Models are megabytes of text: copied once beside the code, not bundled into every entry.
const models: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'models',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js'
    build.onResolve({ filter: /\/models\/[\w-]+\.js$/ }, ({ path }) => ({
      path: path.replace(/^.*\/(models\/[\w-]+)\.js$/, `./$1.${extension}`),
      external: true,
    }))
  },
}

function copyModels() {
  mkdirSync('dist/models', { recursive: true })
  for (const file of readdirSync('models').filter((name) => name.endsWith('.js'))) {
    const source = readFileSync(`models/${file}`, 'utf8')
    writeFileSync(`dist/models/${file}`, source)
    writeFileSync(
      `dist/models/${file.replace(/js$/, 'cjs')}`,
      source.replace(/^export default /m, 'module.exports = '),
    )
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
  esbuildPlugins: [models],
  onSuccess: async () => copyModels(),
})
