// npm run evaluate -- align [SECTION ...]: sections as below; without any, all.

const SECTIONS: Record<string, () => Promise<() => void>> = {
  mining: async () => (await import('./align-sentences.ts')).mining,
  news: async () => (await import('./align-sentences.ts')).disturbedNews,
  books: async () => (await import('./align-sentences.ts')).books,
}

export async function run(args: readonly string[]): Promise<void> {
  for (const name of args.length > 0 ? args : Object.keys(SECTIONS)) {
    const section = SECTIONS[name]
    if (section === undefined) throw new RangeError(`no section ${name}; there are: ${Object.keys(SECTIONS)}`)
    ;(await section())()
  }
}
