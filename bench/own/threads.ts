/**
 * Work shared out over threads: how long a thousand parametric refits of BG/NBD take on one thread and on two, and what
 * progress costs, as CPU time of its reports, which is far below what two runs differ by: `npm run build`, then `node --import ./scripts/typescript.mjs bench/own/threads.ts [rounds]`.
 *
 * @module
 */
import { Worker } from 'node:worker_threads'
import { bgNbd, parametricBootstrap } from 'clientele/lifetime'
import { runSync } from 'clientele/model'
import { inWorkers } from 'clientele/node'
import { customerBaseFromSummary } from 'clientele/records'
import { median } from '../cpu-time.js'
import { cdnow } from '../peers/cdnow.js'
import { OPTIONS } from '../simulated.js'

const ROUNDS = Number(process.argv[2] ?? 5)
const { label, columns } = cdnow()
const data = customerBaseFromSummary(columns, OPTIONS)
const model = bgNbd.fit(data)
const options = { seed: 1, replicates: 1000 }
const work = { what: 'parametricBootstrap', model, data, options } as const

/** Reports of a thread that does nothing else. */
const REPORTS = 20_000
const REPORTER = `
const { parentPort } = require('node:worker_threads')
for (let done = ${REPORTS}; done > 0; done--)
  parentPort.postMessage({ part: 0, progress: { phase: 'refitting', done, total: ${REPORTS} } })
`

/** CPU seconds of a report, of who sends it and of who hears it. */
async function secondsPerReport(): Promise<number> {
  const before = process.cpuUsage()
  const worker = new Worker(REPORTER, { eval: true })
  worker.on('message', () => {})
  await new Promise(resolve => worker.once('exit', resolve))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6 / REPORTS
}

let heard = 0
const onProgress = (): void => void heard++
const ways: Readonly<Record<string, () => unknown>> = {
  'in this process': () => runSync(parametricBootstrap([bgNbd, model], data, options)),
  'in this process, with progress': () => runSync(parametricBootstrap([bgNbd, model], data, options), onProgress),
  '1 thread': () => inWorkers(work, { streams: 1 }),
  '1 thread, with progress': () => inWorkers(work, { streams: 1, onProgress }),
  '2 threads': () => inWorkers(work, { streams: 2 }),
  '2 threads, with progress': () => inWorkers(work, { streams: 2, onProgress }),
}

const seconds = new Map(Object.keys(ways).map(name => [name, { wall: [] as number[], cpu: [] as number[] }]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(ways)) {
    const [begin, before] = [performance.now(), process.cpuUsage()]
    await run()
    const { user, system } = process.cpuUsage(before)
    seconds.get(name)?.wall.push((performance.now() - begin) / 1000)
    seconds.get(name)?.cpu.push((user + system) / 1e6)
  }
}

console.log(`${options.replicates} parametric refits of BG/NBD on ${label}, medians of ${ROUNDS} rounds`)
for (const [name, { wall, cpu }] of seconds) {
  console.log(`${name.padEnd(32)} ${median(wall).toFixed(2)} s, ${median(cpu).toFixed(2)} s of CPU`)
}
heard = 0
const before = process.cpuUsage()
await inWorkers(work, { streams: 2, onProgress })
const { user, system } = process.cpuUsage(before)
const perReport = await secondsPerReport()
const share = (heard * perReport) / ((user + system) / 1e6)
console.log(
  `progress: ${heard} reports of ${(1e6 * perReport).toFixed(1)} µs, ${(100 * share).toFixed(3)} % of the work`,
)
