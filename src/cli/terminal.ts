import type { Signal } from '../model/index.js'

/** Where a command talks to, so that tests can listen. */
export interface Terminal {
  /** The result: text or JSON. */
  readonly print: (text: string) => void
  /** Progress and faults. */
  readonly complain: (text: string) => void
  /** Whether somebody watches, so that a line may be written over. */
  readonly isWatched: boolean
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Set when somebody pressed Ctrl-C. */
  readonly signal: Signal
}
