/**
 * How long a program waits for `import 'clientele'` when it starts: the median of seven fresh processes, the time of
 * the import alone. Run after the build.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { publicEntries, root } from './entries.js'
import { table } from './files.js'

const ROUNDS = 7

function importMilliseconds(script: string): number {
  const program = `const t = performance.now(); await import('${pathToFileURL(script)}'); console.log(performance.now() - t)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root }).toString())
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

const rows = publicEntries().map(({ name, script }) => {
  const milliseconds = Array.from({ length: ROUNDS }, () => importMilliseconds(script))
  return [`import '${name}'`, `${median(milliseconds).toFixed(1)} ms`]
})
console.log(`cold import on Node ${process.versions.node}, median of ${ROUNDS} fresh processes`)
console.log(table(rows))
