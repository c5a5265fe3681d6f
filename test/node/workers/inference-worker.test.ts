import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'clientele-threads-'))

/** A program that shares work out; what it prints comes once no thread holds the process. */
const PROGRAM = `
import { inWorkers } from './in-workers.js'
const columns = { tenure: [1, 2, 3], lost: [369, 163, 86], active: [0, 0, 382] }
const data = { kind: 'tenure-counts', version: 1, clients: 1000, ...columns }
const model = { kind: 'shifted-beta-geometric', version: 1, params: { alpha: 0.7, beta: 1 }, fit: { source: 'given' } }
const signal = { aborted: false }
const onProgress = () => { signal.aborted = process.argv[2] === 'abort' }
const replicates = process.argv[2] === 'abort' ? 1e7 : 8
process.on('exit', () => console.log('ended by itself'))
const work = { what: 'bootstrap', model, data, options: { seed: 1, replicates } }
const told = inWorkers(work, { streams: 2, signal, onProgress }).then(found => found.replicates, error => error.code)
console.log(await told)
`

beforeAll(async () => {
  const entryPoints = ['in-workers', 'inference-worker'].map(name => `src/node/workers/${name}.ts`)
  await build({ entryPoints, outdir: folder, bundle: true, splitting: true, platform: 'node', format: 'esm' })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'program.js'), PROGRAM)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['finish', '8'],
  ['abort', 'ABORTED'],
])('once built, works beside its file and leaves nothing that keeps the process: %s', async (how, told) => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'program.js'), how], { timeout: 30_000 })
  expect(stdout).toBe(`${told}\nended by itself\n`)
})
