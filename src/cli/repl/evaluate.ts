import { constants, Script } from 'node:vm'
import { scriptOf } from './syntax.js'

/** What an input is worth. */
export interface Evaluated {
  /** The value of the last expression. */
  readonly value: unknown
  /** Whether the input awaits, so that `value` is a promise to wait for. */
  readonly isAwaited: boolean
}

/**
 * Runs what was typed in the global scope, so that names last from one input to the next; what it throws is thrown, and
 * Ctrl-C ends a calculation that is under way.
 */
export function evaluate(code: string): Evaluated {
  const script = new Script(scriptOf(code), {
    filename: 'repl',
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const value: unknown = script.runInThisContext({ displayErrors: false, breakOnSigint: true })
  return { value, isAwaited: /\bawait\b/.test(code) }
}
