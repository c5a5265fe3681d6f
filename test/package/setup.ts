/**
 * Packs the project as `npm publish` would, installs the tarball into an empty project, and fetches the engines,
 * compilers and bundlers it is tried with (exact versions in tools.json; kept below node_modules between runs).
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../scripts/entries.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty project with the tarball installed. */
    readonly consumer: string
    /** Where the tools are installed. */
    readonly tools: string
  }
}

export default function setup({ provide }: TestProject): () => void {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('nothing to pack: npm run build first')
  const consumer = mkdtempSync(join(tmpdir(), 'clientele-consumer-'))
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', consumer))
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n')
  npm(consumer, 'install', `./${packed.filename}`)
  provide('consumer', consumer)
  provide('tools', installTools())
  return () => rmSync(consumer, { recursive: true, force: true })
}

function installTools(): string {
  const home = join(root, 'node_modules/.cache/package-tools')
  const wanted = readFileSync(join(root, 'test/package/tools.json'), 'utf8').replaceAll('PLATFORM', platform())
  const manifest = `{ "private": true, "dependencies": ${wanted}, "allowScripts": { "bun": true } }\n`
  const path = join(home, 'package.json')
  const done = join(home, 'done')
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return home
  mkdirSync(home, { recursive: true })
  writeFileSync(path, manifest)
  npm(home, 'install', '--no-package-lock')
  writeFileSync(done, manifest)
  return home
}

function platform(): string {
  const system = process.platform === 'win32' ? 'win' : process.platform
  return `${system}-${process.arch}`
}

/** The list of packed files outgrew what a child process may say by default. */
const LONGEST_OUTPUT = 64 * 2 ** 20

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: LONGEST_OUTPUT,
  })
}
