/**
 * The peer as a process that stays alive from one request to the next, so that it is as warm as we are.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** One of the tasks of the server. */
export interface Request {
  readonly task: string
  readonly args: Readonly<Record<string, unknown>>
  /** Calls in a row; 1 by default. */
  readonly calls?: number
  /** Where columns of results go, as raw doubles one column after the other. Without it no result is told. */
  readonly file?: string
}

export interface Answer {
  /** CPU seconds per call. */
  readonly seconds: number
  /** CPU seconds of the process since it began. */
  readonly total: number
  /** Largest memory of the process so far, in MB. */
  readonly peak: number
  readonly params?: Readonly<Record<string, number>>
  readonly logLikelihood?: number
}

export interface Peer<A = Answer> {
  ask(request: Request): Promise<A>
  stop(): Promise<void>
}

/** Warnings of the packages about each other are no concern of ours. */
const QUIET = ['-W', 'ignore']

export function startPeer<A = Answer>(python: string, server = 'lifetimes_server.py'): Peer<A> {
  const script = fileURLToPath(new URL(`./${server}`, import.meta.url))
  const child = spawn(python, [...QUIET, script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask(request) {
      child.stdin.write(`${JSON.stringify(request)}\n`)
      const { value, done } = await answers.next()
      if (done) throw new Error(`The peer ended at ${request.task}; its error is above`)
      return JSON.parse(value)
    },
    async stop() {
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    },
  }
}
