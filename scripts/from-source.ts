/**
 * A vite plugin by which tests write `clientele/lifetime`, as users do, and get the sources.
 *
 * @module
 */
import { join } from 'node:path'
import type { Plugin } from 'vitest/config'
import { publicEntries, root } from './entries.js'

export interface FromSourceOptions {
  /** Take the two bundles around @stdlib from dist, as users get them, so that a run shows the aliases cost no digit. */
  readonly builtSpecialFunctions: boolean
}

export function fromSource({ builtSpecialFunctions }: FromSourceOptions): Plugin {
  const sources = new Map(publicEntries().map(({ name, source }) => [name, source]))
  return {
    name: 'clientele-from-source',
    enforce: 'pre',
    resolveId(specifier) {
      const bundle = builtSpecialFunctions && /\/stdlib\/(gamma-family|incomplete)\.js$/.exec(specifier)
      return bundle ? join(root, 'dist/numeric/stdlib', `${bundle[1]}.js`) : sources.get(specifier)
    },
  }
}
