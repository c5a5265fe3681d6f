import { refuse } from './refuse.js'

const NAMES: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }

/** What may separate cells. */
export const DELIMITERS: readonly string[] = Object.keys(NAMES)

/**
 * What separates the cells of a header: the one of comma, semicolon, tab and bar that occurs most often outside quotes.
 *
 * @throws ClienteleError `INVALID_CSV` where there is none, or where two occur equally often.
 */
export function delimiterOf(header: string, path: string): string {
  const counts = DELIMITERS.map(delimiter => ({ delimiter, count: cellCount(header, delimiter) - 1 }))
  const [first, second] = counts.toSorted((one, other) => other.count - one.count)
  if (first === undefined || first.count === 0) return refuse('INVALID_CSV', path, EXPECTED, 'a single cell')
  if (first.count === second?.count) {
    const found = `as many ${NAMES[first.delimiter]} as ${NAMES[second.delimiter]}`
    return refuse('INVALID_CSV', path, EXPECTED, found, 'Put quotes around names that hold a delimiter')
  }
  return first.delimiter
}

const EXPECTED = 'a header whose cells are separated by comma, semicolon, tab or bar'

/** How many cells a header has; delimiters in quotes do not count. */
function cellCount(header: string, delimiter: string): number {
  return header.replaceAll(/(^|[,;\t|]) *"[^"]*(?:""[^"]*)*"/g, '$1').split(delimiter).length
}
