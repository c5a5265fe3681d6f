/** The installed package through the bundlers people use, and one of the bundles in a browser. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { expectSmoke } from './expected.js'
import { consumer, programs, tools } from './place.js'
import { node } from './run.js'

const input = join(programs, 'import.mjs')
const fromTools = createRequire(join(tools, 'package.json'))
const bundleOf = (bundler: string): string => join(consumer, `${bundler}.bundle.mjs`)

beforeAll(async () => {
  await build({ entryPoints: [input], bundle: true, format: 'esm', minify: true, outfile: bundleOf('esbuild') })
})

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

async function bundleByRollup(entry: string, file: string): Promise<void> {
  const plugin = pathToFileURL(fromTools.resolve('@rollup/plugin-node-resolve'))
  const config = join(consumer, 'rollup.config.mjs')
  writeFileSync(config, `import resolve from '${plugin}'\n${ROLLUP_CONFIG}`)
  const rollup = join(tools, 'node_modules/rollup/dist/bin/rollup')
  await node(rollup, entry, '--config', config, '--file', file)
}

it('runs when bundled by esbuild', async () => {
  expectSmoke(JSON.parse(await node(bundleOf('esbuild'))))
})

it('runs when bundled by Rollup', async () => {
  const file = bundleOf('rollup')
  await bundleByRollup(input, file)
  expectSmoke(JSON.parse(await node(file)))
})

it('runs when bundled by webpack', async () => {
  const program = `
    const webpack = require(${JSON.stringify(fromTools.resolve('webpack'))})
    const file = ${JSON.stringify(bundleOf('webpack'))}
    webpack({
      entry: ${JSON.stringify(input)}, mode: 'production', target: 'node', experiments: { outputModule: true },
      output: { path: ${JSON.stringify(consumer)}, filename: 'webpack.bundle.mjs', module: true },
    }, (error, stats) => {
      if (error || stats.hasErrors() || stats.hasWarnings()) { console.error(error ?? stats.toString()); process.exit(1) }
    })`
  await node('--eval', program, '--input-type=commonjs')
  expectSmoke(JSON.parse(await node(bundleOf('webpack'))))
})

it('leaves out what a namespace offers and nobody calls', async () => {
  const scoring = (from: string): string => `${from}\nconst model = bgNbd.fromParams({ r: 1, alpha: 1, a: 1, b: 1 })
    console.log(bgNbd.probabilityAlive(model, { frequency: 2, recency: 30, age: 38 }))`
  writeFileSync(join(programs, 'namespace.mjs'), scoring("import { bgNbd } from 'clientele/lifetime'"))
  writeFileSync(join(programs, 'own-path.mjs'), scoring("import * as bgNbd from 'clientele/lifetime/bg-nbd'"))
  const sizeOf = async (name: string): Promise<number> => {
    await bundleByRollup(join(programs, `${name}.mjs`), bundleOf(name))
    return statSync(bundleOf(name)).size
  }
  expect(await sizeOf('namespace')).toBeLessThan(1.1 * (await sizeOf('own-path')))
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
