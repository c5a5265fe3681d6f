/**
 * A fit as the first work of a fresh process: prints the CPU seconds of the first call and of the whole process, and the
 * most memory it took. Plain JavaScript, so that nothing is loaded but the package: `node fresh-fit.mjs MODEL OPTIONS COLUMN...`,
 * where MODEL is the path of one below `clientele/lifetime`.
 */
import { readFileSync } from 'node:fs'
import { customerBaseFromSummary } from 'clientele/records'

const seconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** The peak of this program alone in MB; maxRSS may still hold that of the parent from which it was forked. */
const peak = () => {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
}

const [path, options, ...files] = process.argv.slice(2)
const model = await import(`clientele/lifetime/${path}`)
const [frequency, recency, age] = files.map(file => {
  const bytes = readFileSync(file)
  return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8)
})
const begin = seconds()
const { params, fit } = model.fit(customerBaseFromSummary({ frequency, recency, age }, JSON.parse(options)))
const end = seconds()
console.log(JSON.stringify({ seconds: end - begin, total: end, peak: peak(), params, fit }))
