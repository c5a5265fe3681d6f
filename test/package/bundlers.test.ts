/** The installed package through the bundlers people use, and one of the bundles in a browser. */
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { expectSmoke } from './expected.js'
import { consumer, programs, tools } from './place.js'

const input = join(programs, 'import.mjs')
const fromTools = createRequire(join(tools, 'package.json'))
const bundleOf = (bundler: string): string => join(consumer, `${bundler}.bundle.mjs`)

beforeAll(async () => {
  await build({ entryPoints: [input], bundle: true, format: 'esm', minify: true, outfile: bundleOf('esbuild') })
})

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** zod has warnings of its own, so only those that name our files, or an import not found, are faults. */
const ROLLUP_CONFIG = `
export default {
  plugins: [resolve()],
  onLog(level, log, handle) {
    const ours = JSON.stringify(log).includes('node_modules/clientele/') || log.code === 'UNRESOLVED_IMPORT'
    if (ours) throw new Error(log.message)
    handle(level, log)
  },
}
`

function bundleByRollup(entry: string, file: string): void {
  const plugin = pathToFileURL(fromTools.resolve('@rollup/plugin-node-resolve'))
  const config = join(consumer, 'rollup.config.mjs')
  writeFileSync(config, `import resolve from '${plugin}'\n${ROLLUP_CONFIG}`)
  const rollup = join(tools, 'node_modules/rollup/dist/bin/rollup')
  node(rollup, entry, '--config', config, '--file', file)
}

it('runs when bundled by esbuild', () => {
  expectSmoke(JSON.parse(node(bundleOf('esbuild'))))
})

it('runs when bundled by Rollup', () => {
  const file = bundleOf('rollup')
  bundleByRollup(input, file)
  expectSmoke(JSON.parse(node(file)))
})

it('runs when bundled by webpack', () => {
  const program = `
    const webpack = require(${JSON.stringify(fromTools.resolve('webpack'))})
    const file = ${JSON.stringify(bundleOf('webpack'))}
    webpack({
      entry: ${JSON.stringify(input)}, mode: 'production', target: 'node', experiments: { outputModule: true },
      output: { path: ${JSON.stringify(consumer)}, filename: 'webpack.bundle.mjs', module: true },
    }, (error, stats) => {
      if (error || stats.hasErrors() || stats.hasWarnings()) { console.error(error ?? stats.toString()); process.exit(1) }
    })`
  node('--eval', program, '--input-type=commonjs')
  expectSmoke(JSON.parse(node(bundleOf('webpack'))))
})

it('leaves out what a namespace offers and nobody calls', () => {
  const scoring = (from: string): string => `${from}\nconst model = bgNbd.fromParams({ r: 1, alpha: 1, a: 1, b: 1 })
    console.log(bgNbd.probabilityAlive(model, { frequency: 2, recency: 30, age: 38 }))`
  writeFileSync(join(programs, 'namespace.mjs'), scoring("import { bgNbd } from 'clientele/lifetime'"))
  writeFileSync(join(programs, 'own-path.mjs'), scoring("import * as bgNbd from 'clientele/lifetime/bg-nbd'"))
  const [namespace, ownPath] = ['namespace', 'own-path'].map(name => {
    const file = bundleOf(name)
    bundleByRollup(join(programs, `${name}.mjs`), file)
    return statSync(file).size
  })
  expect(namespace).toBeLessThan(1.1 * (ownPath ?? 0))
  expect(readFileSync(bundleOf('namespace'), 'utf8')).not.toContain('maxEvaluations')
})

it('runs in Chromium', async () => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  const { outputFiles } = await build({
    entryPoints: [join(programs, 'smoke.mjs')],
    bundle: true,
    format: 'iife',
    globalName: 'clientele',
    write: false,
  })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    expectSmoke(await page.evaluate('clientele.smoke()'))
  } finally {
    await browser.close()
  }
})
