/**
 * The way out: what a command prints is done when it has left, and a way that is shut is said, not thrown about.
 *
 * @module
 */
import type { Writable } from 'node:stream'
import { reasonOf } from '../node/system-error.js'

/** The output did not get out. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  /** Whoever read it has stopped reading, as `head` does; that is nobody's fault. */
  readonly isClosed: boolean

  constructor(error: Error) {
    super(reasonOf(error))
    this.isClosed = 'code' in error && error.code === 'EPIPE'
  }
}

/**
 * A function that prints to a stream.
 *
 * @returns a promise that is kept when the text has left, and broken with an {@link OutputError} where it cannot.
 */
export function printerTo(stream: Writable): (text: string) => Promise<void> {
  // The stream tells of a failure twice, and without a listener it ends the process with a stack.
  stream.on('error', () => undefined)
  return text =>
    new Promise((resolve, reject) => {
      stream.write(text, error => (error ? reject(new OutputError(error)) : resolve()))
    })
}
