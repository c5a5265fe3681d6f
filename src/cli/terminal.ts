import type { Readable } from 'node:stream'
import type { Signal } from '../model/index.js'

/** Where a command talks to, so that tests can listen. */
export interface Terminal {
  /** The result, text or JSON; kept when it is out, broken with an `OutputError` where it cannot. */
  readonly print: (text: string) => Promise<void>
  /** Progress and faults. */
  readonly complain: (text: string) => void
  /** What is typed or piped in; nothing is read before this is called. */
  readonly input: () => Readable & { readonly isTTY?: boolean }
  /** Whether somebody watches, so that a line may be written over. */
  readonly isWatched: boolean
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Set when somebody pressed Ctrl-C, closed the terminal or asked the process to end. */
  readonly signal: Signal
}
