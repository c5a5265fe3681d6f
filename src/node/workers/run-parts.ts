/**
 * Parts of one work on several threads: each takes the next part when it is done with one. However it ends, by a result, a
 * fault or an abort, no thread is left.
 *
 * @module
 */
import { Worker } from 'node:worker_threads'
import { ClienteleError, reject } from '../../errors/index.js'
import type { Progress, Signal } from '../../model/index.js'
import { doneSoFar } from './done-so-far.js'
import type { Assignment, PartMessage } from './messages.js'
import { errorOf } from './messages.js'
import { watchSignal } from './watch-signal.js'
import type { WorkPart } from './work-parts.js'

/** How parts are run. */
export interface RunOptions {
  readonly streams: number
  readonly signal?: Signal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** The results of all parts, in their order. */
export async function runParts<R>(parts: readonly WorkPart[], options: RunOptions): Promise<readonly R[]> {
  const workers: Worker[] = []
  let unwatch: (() => void) | undefined
  try {
    return await new Promise<readonly R[]>((resolve, reject) => {
      unwatch = watchSignal(options.signal, () => reject(abortion()))
      if (options.signal?.aborted === true) return
      shareOut<R>(parts, options, { workers, resolve, reject })
    })
  } finally {
    unwatch?.()
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

interface Outcome<R> {
  /** Every thread that is started is put here, to be ended by the caller. */
  readonly workers: Worker[]
  readonly resolve: (results: readonly R[]) => void
  readonly reject: (error: unknown) => void
}

function shareOut<R>(
  parts: readonly WorkPart[],
  { streams, onProgress }: RunOptions,
  { workers, resolve, reject }: Outcome<R>,
): void {
  const results: R[] = []
  const sums = doneSoFar(parts)
  let [next, finished] = [0, 0]

  const told = (progress: Progress): void => {
    try {
      onProgress?.(progress)
    } catch (error) {
      reject(error)
    }
  }
  const takeNext = (worker: Worker): void => {
    if (next < parts.length) worker.postMessage(next++)
  }
  const hear = (worker: Worker, message: PartMessage<R>): void => {
    if ('fault' in message) reject(errorOf(message.fault))
    else if ('progress' in message) told(sums.report(message.part, message.progress))
    else {
      results[message.part] = message.result
      told(sums.finish(message.part))
      if (++finished === parts.length) resolve(results)
      else takeNext(worker)
    }
  }

  const assignment = { parts: parts.map(({ work }) => work), reportsProgress: onProgress !== undefined }
  for (let stream = 0; stream < Math.min(streams, parts.length); stream++) {
    const worker = startWorker(assignment)
    workers.push(worker)
    worker.on('message', (message: PartMessage<R>) => hear(worker, message))
    worker.on('error', reject)
    worker.on('exit', code => reject(new Error(`A thread ended with code ${code} before its work was done`)))
    takeNext(worker)
  }
}

function startWorker(assignment: Assignment): Worker {
  try {
    return new Worker(new URL('./inference-worker.js', import.meta.url), { workerData: assignment })
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return reject('INVALID_TYPE', 'work', 'plain data, which can be sent to a thread', error.message)
  }
}

function abortion(): ClienteleError {
  return new ClienteleError({ code: 'ABORTED', path: 'signal', expected: 'work to go on', received: 'an abort' })
}
