/**
 * Long work as steps: a generator yields progress and returns the result; two runners drive it, one at once, one that
 * lets others breathe. Both give identical results, as neither touches the work.
 *
 * @module
 */
import { ClienteleError, expectFunction, expectKnownKeys, expectObject } from '../errors/index.js'

/** How far long work has come. */
export interface Progress {
  /** What is being done: `reading`, `fitting`. */
  readonly phase: string
  readonly done: number
  /** Of how many; absent where it is not known beforehand. */
  readonly total?: number
}

/** Long work: yields progress, returns the result. Its `finally` blocks free what it holds and yield nothing. */
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
 * @throws ClienteleError `INVALID_TYPE` for what is no steps, or a listener that is no function.
 * @example
 * import { runSync } from 'clientele/model'
 * function* work() { yield { phase: 'counting', done: 1, total: 1 }; return 42 }
 * runSync(work()) // => 42
 */
export function runSync<R>(steps: Steps<R>, onProgress?: (progress: Progress) => void): R {
  expectSteps(steps)
  if (onProgress !== undefined) expectFunction(onProgress, 'onProgress')
  try {
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
      onProgress?.(step.value)
    }
  } finally {
    close(steps)
  }
}

/**
 * Runs steps with a pause after each; an abort ends the work (its `finally` blocks run, its `catch` blocks cannot keep
 * it alive) and rejects.
 *
 * @throws ClienteleError (as a rejection) `ABORTED` when the signal says so, `INVALID_TYPE` or `UNKNOWN_OPTION` for what
 * is no steps or no option.
 * @example
 * import { runAsync } from 'clientele/model'
 * function* work() { yield { phase: 'counting', done: 1, total: 1 }; return 42 }
 * await runAsync(work(), { pause: async () => {} }) // => 42
 */
export async function runAsync<R>(steps: Steps<R>, options: AsyncOptions): Promise<R> {
  expectSteps(steps)
  const { pause, signal, onProgress } = checkOptions(options)
  try {
    for (;;) {
      if (signal?.aborted === true) throw abortion()
      const step = steps.next()
      if (step.done === true) return step.value
      onProgress?.(step.value)
      await pause()
    }
  } finally {
    close(steps)
  }
}

function expectSteps(steps: unknown): void {
  expectFunction(expectObject(steps, 'steps')['next'], 'steps.next')
}

function checkOptions(options: AsyncOptions): AsyncOptions {
  expectKnownKeys(options, ['pause', 'signal', 'onProgress'], 'options')
  expectFunction(options.pause, 'options.pause')
  if (options.signal !== undefined) expectObject(options.signal, 'options.signal')
  if (options.onProgress !== undefined) expectFunction(options.onProgress, 'options.onProgress')
  return options
}

/** Runs the `finally` blocks of work left in the middle; work that has ended is not touched. */
function close(steps: Iterator<Progress, unknown, void>): void {
  steps.return?.()
}

function abortion(): ClienteleError {
  return new ClienteleError({ code: 'ABORTED', path: 'signal', expected: 'work to go on', received: 'an abort' })
}
