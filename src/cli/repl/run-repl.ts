/**
 * `clientele repl`: the library at one's fingertips.
 *
 * @module
 */
import { createInterface } from 'node:readline'
import type { Flag } from '../flags.js'
import { readFlags } from '../flags.js'
import { inColumns } from '../layout.js'
import type { Terminal } from '../terminal.js'
import { wrongUsage } from '../wrong-usage.js'
import { errorLine } from './error-line.js'
import { greeting } from './greeting.js'
import { makeHelp } from './help-text.js'
import { converse } from './interactive.js'
import { runPiped } from './piped.js'
import { readReference } from './reference.js'
import type { Sample } from './scope.js'
import { packageNames, sample } from './scope.js'

const FLAGS: readonly Flag[] = [
  { name: 'echo', help: 'print the lines of a file or a pipe as well as what they give' },
  {
    name: 'history',
    value: 'FILE',
    help: 'keep what is typed in a file, for the next session; nothing is kept without',
  },
  { name: 'help', help: 'this text' },
]

const flagLines = inColumns(
  FLAGS.map(({ name, value, help }) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help]),
  ['left', 'left'],
).map(line => `  ${line}`)

export const REPL_HELP: string = `clientele repl starts Node's REPL with everything of the package in scope and a sample to try it on.

Usage
  clientele repl [flags]
  clientele repl < FILE             runs a file line by line, prints what each line gives, stops at the first fault

Flags
${flagLines.join('\n')}

In a session
  help() lists what there is, help(bgNbd.fit) says more.
  show(x) is a table, toCsv(x) and toMarkdown(x) are text to copy.
  orders and base are the sample. Lines may await. Nothing is written to disk unless you write it.

Exit code
  0 if all went well, 2 if a line of a file or a pipe is wrong, 130 if it was stopped.
`

/** Runs the command and says how it ended. */
export async function runRepl(args: readonly string[], terminal: Terminal): Promise<number> {
  const { flags, words } = readFlags(args, FLAGS)
  const [word] = words
  if (word !== undefined) wrongUsage('UNKNOWN_OPTION', 'repl', 'no file behind repl', word, `clientele repl < ${word}`)
  if (flags.has('help')) {
    await terminal.print(REPL_HELP)
    return 0
  }
  const made = sample()
  enterScope(made)
  process.on('unhandledRejection', error => terminal.complain(`${errorLine(error)}\n`))
  const input = terminal.input()
  if (input.isTTY !== true) {
    return runPiped(createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }), terminal, flags.has('echo'))
  }
  await terminal.print(greeting(made))
  await converse(flags.get('history'))
  return 0
}

/** Makes the names of a session global, where a line may give them another meaning. */
export function enterScope({ orders, base }: Sample, read: typeof readReference = readReference): void {
  const names = { ...packageNames(), orders, base, help: makeHelp(read) }
  for (const [name, value] of Object.entries(names)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true })
  }
}
