/**
 * What a thread runs: part after part of one work, until it is ended.
 *
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads'
import { ClienteleError } from '../../errors/index.js'
import type { Progress, Steps } from '../../model/index.js'
import type { Assignment, PartMessage } from './messages.js'
import { faultOf } from './messages.js'
import { stepsOf } from './steps-of-part.js'

const { parts, reportsProgress }: Assignment = workerData

/** Milliseconds between two reports: nobody reads faster. */
const REPORT_EVERY = 50

parentPort?.on('message', (part: number) => {
  try {
    say({ part, result: finish(stepsOf(parts[part]!), progress => say({ part, progress })) })
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    say({ part, fault: faultOf(error) })
  }
})

function finish(steps: Steps<unknown>, report: (progress: Progress) => void): unknown {
  let next = 0
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (!reportsProgress || performance.now() < next) continue
    next = performance.now() + REPORT_EVERY
    report(step.value)
  }
}

function say(message: PartMessage<unknown>): void {
  parentPort?.postMessage(message)
}
