/**
 * The public entries, read from `exports` of package.json: the one list that build, sizes, API report, docs and tests share.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root: string = dirname(dirname(fileURLToPath(import.meta.url)))

/** One importable address of the package and the files behind it, all absolute. */
export interface Entry {
  /** What a user writes: `clientele/lifetime`. */
  readonly name: string
  readonly source: string
  readonly script: string
  readonly types: string
  /** A name for files made per entry: `lifetime.bg-nbd`. */
  readonly slug: string
}

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
}

/** Every entry that carries code, in the order of package.json. */
export function publicEntries(): readonly Entry[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    typeof target === 'string' ? [] : [entryOf(manifest.name + subpath.slice(1), target.types, target.default)],
  )
}

function entryOf(name: string, types: string, script: string): Entry {
  return {
    name,
    source: join(root, script.replace(/^\.\/dist\//, 'src/').replace(/\.js$/, '.ts')),
    script: join(root, script),
    types: join(root, types),
    slug: name.replace(/^clientele\/?/, '').replaceAll('/', '.') || 'index',
  }
}
