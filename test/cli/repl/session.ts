import { makeReference } from '../../../scripts/repl-reference/topics.js'
import { runPiped } from '../../../src/cli/repl/piped.js'
import type { Reference } from '../../../src/cli/repl/reference.js'
import { enterScope } from '../../../src/cli/repl/run-repl.js'
import { sample } from '../../../src/cli/repl/scope.js'
import type { Heard } from '../listen.js'

/** The texts of help as the build would write them now. */
export const REFERENCE: Reference = makeReference()

/** Runs lines in a session of this process; what is said about faults comes between what is printed. */
export async function session(lines: readonly string[], echo = false): Promise<Heard & { readonly all: string }> {
  enterScope(sample(), () => REFERENCE)
  const heard = { printed: '', complaints: '', all: '' }
  const exitCode = await runPiped(
    linesOf(lines),
    {
      print: async text => {
        heard.printed += text
        heard.all += text
      },
      complain: text => {
        heard.complaints += text
        heard.all += text
      },
    },
    echo,
  )
  return { ...heard, exitCode }
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}
