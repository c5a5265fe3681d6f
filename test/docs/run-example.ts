/**
 * Runs one example and compares every `// => value`.
 *
 * @module
 */
import { format } from 'node:util'
import { agrees, type Outcome, textOf } from './compare.js'
import { compile } from './compile.js'
import type { Example } from './extract.js'

/** A value that is not the one its arrow says. */
export interface WrongValue {
  readonly file: string
  /** Of the arrow. */
  readonly line: number
  readonly says: string
  readonly is: string
}

/** What was wrong, and all that was printed; `load` gives the module of a specifier. */
export async function runExample(
  example: Example,
  load: (specifier: string) => Promise<unknown>,
): Promise<{ readonly wrong: readonly WrongValue[]; readonly output: string }> {
  const { expectations, run } = compile(example)
  const printed: string[] = []
  const wrong: WrongValue[] = []
  const log = (...values: unknown[]): void => void printed.push(format(...values))
  await run({
    load,
    console: { log, error: () => {}, table: log },
    check: async (index, statement) => {
      const expectation = expectations[index]
      if (!expectation) throw new RangeError(`no expectation ${index}`)
      const before = printed.length
      const outcome = await settle(statement, expectation.prints ? () => printed.slice(before).join('\n') : undefined)
      if (!agrees(expectation.expected, outcome)) {
        wrong.push({
          file: example.file,
          line: expectation.line,
          says: expectation.expected,
          is: textOf(outcome),
        })
      }
      return 'value' in outcome ? outcome.value : undefined
    },
  })
  return { wrong, output: printed.join('\n') }
}

async function settle(statement: () => unknown, printed: (() => string) | undefined): Promise<Outcome> {
  try {
    const value = await statement()
    return printed ? { printed: printed() } : { value }
  } catch (thrown) {
    return { thrown }
  }
}
