/**
 * From words on a command line to an exit code.
 *
 * @module
 */
import { ClienteleError } from '../errors/index.js'
import type { Language } from '../labels/index.js'
import { label } from '../labels/index.js'
import { MADE_BY } from '../model/index.js'
import { runAppraise } from './appraise.js'
import { errorText } from './error-text.js'
import { HELP } from './help.js'
import { languageIn } from './language-flag.js'
import { OutputError } from './output.js'
import type { Terminal } from './terminal.js'
import { wrongUsage } from './wrong-usage.js'

const DONE = 0
const BUG = 1
const WRONG_INPUT = 2
const STOPPED = 130
/** As of a program that the system ends because nobody reads its output. */
const NOBODY_READS = 141

/** Runs a command line and says how it ended. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runCommand(
      args.map(word => (word === '-h' ? '--help' : word)),
      terminal,
    )
  } catch (error) {
    return complainOf(error, languageIn(args), terminal)
  }
}

async function runCommand([command, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (command === 'repl') return (await import('./repl/run-repl.js')).runRepl(args, terminal)
  if (command === undefined || command === 'help' || command === '--help') await terminal.print(HELP)
  else if (command === '--version') await terminal.print(`${MADE_BY}\n`)
  else if (command === 'appraise') await runAppraise(args, terminal)
  else if (command === 'check') await (await import('./check.js')).runCheck(args, terminal)
  else wrongUsage('UNKNOWN_OPTION', 'command', 'appraise, check or repl', command, 'See clientele --help')
  return DONE
}

function complainOf(error: unknown, language: Language, { complain }: Terminal): number {
  if (error instanceof OutputError) {
    if (error.isClosed) return NOBODY_READS
    complain(`clientele: ${label('fault.output', language, { reason: error.message })}\n`)
    return WRONG_INPUT
  }
  if (!(error instanceof ClienteleError)) {
    const message = error instanceof Error ? error.message : String(error)
    complain(`clientele: ${label('fault.bug', language, { message })}\n`)
    return BUG
  }
  if (error.code === 'ABORTED') {
    complain(`clientele: ${label('ABORTED', language)}\n`)
    return STOPPED
  }
  complain(errorText(error, language))
  return WRONG_INPUT
}
