/**
 * A vite plugin by which tests start threads from the sources: Node cannot read TypeScript in a thread, so that what
 * `new URL('./x.js', import.meta.url)` points at is bundled into a temporary folder, which goes with the process.
 *
 * @module
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Plugin } from 'vitest/config'
import { root } from './entries.js'

const WORKER = /new URL\(['"](\.\/[\w-]+)\.js['"], import\.meta\.url\)/

export function workersFromSource(): Plugin {
  const bundles = new Map<string, Promise<string>>()
  return {
    name: 'clientele-workers-from-source',
    enforce: 'pre',
    async transform(code, id) {
      const worker = id.startsWith(join(root, 'src/')) ? WORKER.exec(code)?.[1] : undefined
      if (worker === undefined) return undefined
      const source = join(dirname(id), `${worker}.ts`)
      if (!existsSync(source)) return undefined
      const bundle = bundles.get(source) ?? bundled(source)
      bundles.set(source, bundle)
      return code.replace(WORKER, `new URL(${JSON.stringify(await bundle)})`)
    },
  }
}

/** The address of a thread's program and all it imports, in one file. */
async function bundled(source: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-worker-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, basename(source).replace(/\.ts$/, '.mjs'))
  await build({ entryPoints: [source], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20' })
  return pathToFileURL(outfile).href
}
