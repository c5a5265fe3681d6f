/**
 * Draws the pictures of docs/pictures.md by running the code that the page shows: `npm run pictures` writes them,
 * `npm run pictures -- --check` compares.
 *
 * The fences of the page are one program. An image `./pictures/name.svg` is what its `const name` holds, drawn by Vega-Lite.
 *
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { parse, View } from 'vega'
import type { TopLevelSpec } from 'vega-lite'
import { compile } from 'vega-lite'
import { root } from './entries.js'
import { finish } from './files.js'

const PAGE = join(root, 'docs/pictures.md')
const HOME = join(root, 'docs/pictures')
const isChecking = process.argv.includes('--check')

/** The specifications of a page, by the names of its images. */
async function specsOf(page: string): Promise<Readonly<Record<string, TopLevelSpec>>> {
  const code = [...page.matchAll(/^```ts no-run\n([\s\S]*?)^```/gm)].map(([, text]) => text).join('\n')
  const names = [...page.matchAll(/\]\(\.\/pictures\/(\w+)\.svg\)/g)].map(([, name]) => name)
  const program = join(root, 'node_modules/.cache/clientele/pictures.mjs')
  await build({
    stdin: { contents: `${code}\nexport { ${names.join(', ')} }`, loader: 'ts', resolveDir: root },
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // 'clientele/...' are the sources, as in tests.
    tsconfig: join(root, 'tsconfig.json'),
  })
  process.chdir(root)
  return import(pathToFileURL(program).href)
}

/**
 * A picture as text: without the places that only a pointer finds, with two digits after the point of every place, so
 * that no rounding shows, and with clips and gradients counted from 0, since Vega goes on from the picture before.
 */
async function svgOf(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec, { config: { aria: false } }).spec), { renderer: 'none' })
  const svg = (await view.toSVG()).replaceAll(/<path [^>]*opacity="0"[^>]*\/>/g, '')
  const counted = fromZero(fromZero(svg, /clip\d+/g, 'clip'), /gradient_\d+/g, 'gradient_')
  return `${counted.replaceAll(/<[^>]+>/g, tag => tag.replaceAll(/-?\d+\.\d{3,}/g, twoDigits))}\n`
}

/** Names of one kind, numbered in the order in which they come. */
function fromZero(svg: string, names: RegExp, word: string): string {
  const known = [...new Set(svg.match(names))]
  return svg.replaceAll(names, name => `${word}${known.indexOf(name)}`)
}

function twoDigits(number: string): string {
  return String(Number(Number(number).toFixed(2)))
}

const faults: string[] = []
const specs = Object.entries(await specsOf(readFileSync(PAGE, 'utf8')))
if (!isChecking) mkdirSync(HOME, { recursive: true })
for (const [name, spec] of specs) {
  const file = join(HOME, `${name}.svg`)
  const svg = await svgOf(spec)
  if (!isChecking) writeFileSync(file, svg)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== svg) {
    faults.push(`docs/pictures/${name}.svg is not what its code draws: npm run pictures`)
  }
}
const known = new Set(specs.map(([name]) => `${name}.svg`))
for (const file of readdirSync(HOME)) {
  if (!known.has(file)) faults.push(`docs/pictures/${file} stands nowhere in docs/pictures.md: remove it`)
}
finish('pictures', faults, `${specs.length} show what their code draws`)
