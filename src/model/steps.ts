/**
 * Long work as steps: a generator yields progress and returns the result; two runners drive it, one at once, one that
 * lets others breathe. Both give identical results, as neither touches the work.
 *
 * @module
 */
import { ClienteleError } from '../errors/index.js'

/** How far long work has come. */
export interface Progress {
  /** What is being done: `reading`, `fitting`. */
  readonly phase: string
  readonly done: number
  /** Of how many; absent where it is not known beforehand. */
  readonly total?: number
}

/** Long work: yields progress, returns the result. */
export type Steps<R> = Generator<Progress, R, void>

/** What an `AbortSignal` and anything like it can do. */
export interface Signal {
  readonly aborted: boolean
}

/** How the asynchronous runner behaves. */
export interface AsyncOptions {
  /** Gives others a turn, between two steps: `() => new Promise(resolve => setImmediate(resolve))`. */
  readonly pause: () => Promise<void>
  /** Stops the work before its next step. */
  readonly signal?: Signal
  readonly onProgress?: (progress: Progress) => void
}

/**
 * Runs steps to their end at once.
 *
 * @example
 * import { runSync } from 'clientele/model'
 * function* work() { yield { phase: 'counting', done: 1, total: 1 }; return 42 }
 * runSync(work()) // => 42
 */
export function runSync<R>(steps: Steps<R>, onProgress?: (progress: Progress) => void): R {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    onProgress?.(step.value)
  }
}

/**
 * Runs steps with a pause between them; an abort ends the work (its `finally` blocks run) and rejects.
 *
 * @throws ClienteleError `ABORTED` when the signal says so.
 * @example
 * import { runAsync } from 'clientele/model'
 * function* work() { yield { phase: 'counting', done: 1, total: 1 }; return 42 }
 * await runAsync(work(), { pause: async () => {} }) // => 42
 */
export async function runAsync<R>(steps: Steps<R>, { pause, signal, onProgress }: AsyncOptions): Promise<R> {
  for (;;) {
    const step = signal?.aborted === true ? steps.throw(abortion()) : steps.next()
    if (step.done === true) return step.value
    onProgress?.(step.value)
    await pause()
  }
}

/** Thrown into the work, so that its `finally` blocks run before the promise rejects. */
function abortion(): ClienteleError {
  return new ClienteleError({ code: 'ABORTED', path: 'signal', expected: 'work to go on', received: 'an abort' })
}
