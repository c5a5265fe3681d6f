/**
 * Builds a folder as one file. A program that is not bundled waits for every file it loads: with a file for each of a
 * hundred sources a fit from a cold start took a third longer.
 *
 * @module
 */
import { dirname, relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Takes the files of one folder together and leaves every import that leaves it as it is, so that nothing is there twice.
 * What is built on its own in the folder (`apart`, files and folders) stays apart.
 */
export function oneFolder(folder: string, apart: readonly string[] = []): Plugin {
  const root = resolve(folder)
  const outside = apart.map(each => resolve(each))
  const isOutside = (target: string): boolean => outside.some(each => target === each || target.startsWith(`${each}/`))
  return {
    name: 'one-folder',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
        if (importer === '') return undefined
        const target = resolve(dirname(importer), path.replace(/\.js$/, '.ts'))
        if (target.startsWith(`${root}/`) && !isOutside(target)) return undefined
        const from = relative(root, target.replace(/\.ts$/, '.js'))
        return { path: from.startsWith('.') ? from : `./${from}`, external: true, sideEffects: false }
      })
    },
  }
}
