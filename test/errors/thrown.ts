import { ClienteleError } from '../../src/errors/index.js'

/** The error of this package that a call throws; anything else fails the test. */
export function thrown(run: () => unknown): ClienteleError {
  try {
    run()
  } catch (error) {
    if (error instanceof ClienteleError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
