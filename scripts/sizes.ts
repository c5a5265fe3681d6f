/**
 * What an application pays for an import: minified and gzipped bytes, and which packages come along, both held to
 * scripts/sizes.json. Measured on the built files with esbuild, as an application would bundle them. Also counts the
 * packages an installation brings.
 *
 * `npm run sizes` checks and prints. Run after the build.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile, type Plugin } from 'esbuild'
import { publicEntries, root } from './entries.js'
import { finish, table } from './files.js'

/** The budget of one import. */
interface Budget {
  /** The code an application writes; without it everything of the entry is taken. */
  readonly code?: string
  /** Largest size, gzipped, in bytes. */
  readonly gzip: number
  /** Counts only what comes on top of what all models share: the floors below, and the files of `lifetime` itself. */
  readonly onTop?: boolean
  /** The packages it may reach, and must (an allowance nobody needs is a fault). */
  readonly packages: readonly string[]
}

interface Budgets {
  readonly installedPackages: number
  readonly imports: Readonly<Record<string, Budget>>
}

interface Measured {
  readonly gzip: number
  readonly minified: number
  readonly packages: readonly string[]
}

const entries = publicEntries()

/** Resolves `clientele/...` to the built files, as an installed package would. */
const toBuild: Plugin = {
  name: 'to-build',
  setup({ onResolve }) {
    onResolve({ filter: /^clientele(\/|$)/ }, ({ path }) => {
      const entry = entries.find(({ name }) => name === path)
      return entry ? { path: entry.script, sideEffects: false } : { errors: [{ text: `${path} is not exported` }] }
    })
  },
}

/** Leaves out what all models share, which an application that scores with several pays for once. */
const withoutShared: Plugin = {
  name: 'without-shared',
  setup({ onResolve }) {
    onResolve(
      { filter: /\/(errors|money|numeric|model|statistics|records|foundation)\/(index|core|fitting)\.js$/ },
      ({ path }) => ({
        path,
        external: true,
        sideEffects: false,
      }),
    )
  },
}

async function measure(name: string, { code = `export * from '${name}'`, onTop = false }: Budget): Promise<Measured> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'application.js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    minify: true,
    treeShaking: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: onTop ? [toBuild, withoutShared] : [toBuild],
  })
  const [output] = outputFiles
  if (!output) throw new Error(`${name}: nothing was built`)
  const { contents } = output
  return { minified: contents.length, gzip: gzipSync(contents).length, packages: packagesIn(metafile) }
}

/** The packages whose code is in the output: what was looked at and shaken off does not count. */
function packagesIn({ outputs, inputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(output =>
    Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )
  const external = Object.values(inputs).flatMap(({ imports }) => imports.flatMap(i => (i.external ? [i.path] : [])))
  const bundled = files.flatMap(file => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [])
  return [...new Set([...bundled, ...external.filter(path => !/^(node:|\.)/.test(path))])].sort()
}

function faultsOf(name: string, budget: Budget, { gzip, packages }: Measured): readonly string[] {
  const faults = gzip > budget.gzip ? [`${name}: ${gzip} bytes gzipped, allowed ${budget.gzip}`] : []
  const unwanted = packages.filter(one => !budget.packages.includes(one)).map(one => `${name}: reaches ${one}`)
  const idle = budget.packages.filter(one => !packages.includes(one)).map(one => `${name}: no longer reaches ${one}`)
  return [...faults, ...unwanted, ...idle]
}

/** How many packages `npm install clientele` brings, itself among them. */
function installedPackages(): number {
  const list = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: root, encoding: 'utf8' })
  return new Set(list.trim().split('\n')).size
}

const { imports, installedPackages: most }: Budgets = JSON.parse(readFileSync(join(root, 'scripts/sizes.json'), 'utf8'))
const faults = entries
  .filter(({ name }) => !(name in imports))
  .map(({ name }) => `${name}: has no budget in scripts/sizes.json`)
const rows: string[][] = [['import', 'minified', 'gzipped', 'allowed', 'packages']]
for (const [name, budget] of Object.entries(imports)) {
  if (budget.code === undefined && !entries.some(entry => entry.name === name)) {
    faults.push(`${name}: has a budget but is not exported`)
    continue
  }
  const measured = await measure(name, budget)
  faults.push(...faultsOf(name, budget, measured))
  const { minified, gzip, packages } = measured
  rows.push([name, `${minified}`, `${gzip}`, `${budget.gzip}`, packages.join(' ') || 'none'])
}
const installed = installedPackages()
if (installed > most) faults.push(`an installation brings ${installed} packages, allowed ${most}`)

console.log(table(rows))
console.log(`installed packages: ${installed}`)
finish('sizes', faults, `${rows.length - 1} imports within budget`)
