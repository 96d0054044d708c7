/** The first of `count` indexes that `isBefore` is false of, where it is true of all up to some index and of none behind; `count` if of none. */
export function bisect(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
