/**
 * R as a peer, where this machine has it with the package asked for: a process that stays alive from one request to the next.
 *
 * @module
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Peer } from './peer.js'

/** The peer with what it calls itself; undefined where there is none. */
export async function startR(
  script: string,
  args: readonly string[],
): Promise<{ readonly name: string; readonly peer: Peer } | undefined> {
  if (spawnSync('Rscript', ['--version']).error !== undefined) return undefined
  const file = fileURLToPath(new URL(`./${script}`, import.meta.url))
  const child = spawn('Rscript', ['--vanilla', file, ...args], { stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async (): Promise<string> => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`R ended at ${script}`)
    return value
  }
  const name = await line()
  if (name === 'none') return undefined
  const peer: Peer = {
    async ask({ file = '' }) {
      child.stdin.write(`${file}\n`)
      return { seconds: Number(await line()), total: 0, peak: 0 }
    },
    async stop() {
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    },
  }
  return { name: `R ${name}`, peer }
}
