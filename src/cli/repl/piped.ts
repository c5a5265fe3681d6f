/**
 * A session whose lines come from a file or another program.
 *
 * @module
 */
import type { Terminal } from '../terminal.js'
import { errorLine } from './error-line.js'
import { evaluate } from './evaluate.js'
import { printValue } from './print-value.js'
import { isUnfinished } from './syntax.js'

const DONE = 0
const WRONG_INPUT = 2
const STOPPED = 130
const WIDTH = 100

/**
 * Runs line after line and prints what each is worth; the first fault is said with its line, and ends the session.
 *
 * @param echo whether to print the lines too, so that what comes out reads like a session at a terminal.
 */
export async function runPiped(
  lines: AsyncIterable<string>,
  { print, complain }: Pick<Terminal, 'print' | 'complain'>,
  echo: boolean,
): Promise<number> {
  let code = ''
  let number = 0
  let first = 1
  for await (const line of lines) {
    number++
    if (echo) await print(`${code === '' ? '>' : '...'} ${line}`.trimEnd().concat('\n'))
    if (code === '') first = number
    code += `${line}\n`
    if (isUnfinished(code)) continue
    const outcome = await settle(code)
    code = ''
    if ('thrown' in outcome) {
      const said = errorLine(outcome.thrown)
      complain(`clientele: line ${first}: ${said}\n`)
      return said === 'stopped' ? STOPPED : WRONG_INPUT
    }
    if (outcome.value !== undefined) await print(`${printValue(outcome.value, { colors: false, width: WIDTH })}\n`)
  }
  if (code === '') return DONE
  complain(`clientele: line ${first}: the input ends before this is finished\n`)
  return WRONG_INPUT
}

async function settle(code: string): Promise<{ readonly value: unknown } | { readonly thrown: unknown }> {
  try {
    const { value, isAwaited } = evaluate(code)
    return { value: isAwaited ? await value : value }
  } catch (thrown) {
    return { thrown }
  }
}
