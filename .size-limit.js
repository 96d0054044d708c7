// What a browser downloads, bundled for it and gzipped; models are nearly all of it.
const esm = (config) => ({ ...config, format: 'esm' })
const bundle = (name, path, limit) => ({ name, path, limit, gzip: true, modifyEsbuildConfig: esm })

export default [
  bundle('French alone', 'dist/fr.js', '3.8 MB'),
  bundle('English alone', 'dist/en.js', '4.8 MB'),
  bundle('alignment', 'dist/align.js', '8 MB'),
  bundle('everything', 'dist/index.js', '8 MB'),
]
