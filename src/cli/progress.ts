/**
 * Progress for work that takes longer than a second: on a terminal one line that is written over and wiped at the end,
 * elsewhere (a log) a line now and then.
 *
 * @module
 */
import type { Progress } from '../model/index.js'
import type { Terminal } from './terminal.js'

export interface ProgressLine {
  tell(progress: Progress): void
  /** Wipes the line. */
  end(): void
}

const WATCHED_EVERY = 200
const LOGGED_EVERY = 10_000
const PATIENCE = 1000

export function progressLine({ complain, isWatched, now }: Omit<Terminal, 'input'>): ProgressLine {
  const interval = isWatched ? WATCHED_EVERY : LOGGED_EVERY
  let next = now() + PATIENCE
  let width = 0

  /** Blanks wipe what a longer text before has left. */
  function over(text: string): void {
    complain(`\r${text.padEnd(width)}`)
    width = text.length
  }

  return {
    tell(progress) {
      if (now() < next) return
      next = now() + interval
      if (isWatched) over(wordsOf(progress))
      else complain(`${wordsOf(progress)}\n`)
    },
    end() {
      if (width > 0) complain(`\r${' '.repeat(width)}\r`)
      width = 0
    },
  }
}

function wordsOf({ phase, done, total }: Progress): string {
  if (total === undefined || total === 0) return `clientele: ${phase} ...`
  return `clientele: ${phase} ${Math.floor((100 * done) / total)} %`
}
