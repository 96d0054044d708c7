/** Writes to standard output and waits where its reader is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** Prints one result an article: as one JSON array, as JSONL, or in the words of `human`. */
export async function printResults<T>(
  results: AsyncIterable<T>,
  { json, jsonl }: { readonly json?: boolean; readonly jsonl?: boolean },
  toJson: (result: T) => unknown,
  human: (result: T) => string,
): Promise<void> {
  let first = true
  for await (const result of results) {
    if (jsonl) await print(`${JSON.stringify(toJson(result))}\n`)
    else if (json) await print(`${first ? '[' : ',\n'}${JSON.stringify(toJson(result))}`)
    else await print(`${first ? '' : '\n'}${human(result)}\n`)
    first = false
  }
  if (json) await print(first ? '[]\n' : ']\n')
}
