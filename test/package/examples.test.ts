import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allExamples } from '../docs/all-examples.js'
import { runExample } from '../docs/run-example.js'
import { consumer } from './place.js'

/** Within the consumer's packages, so that modules are found, and run, as its programs find them. */
const loader = join(consumer, 'node_modules/loader')
mkdirSync(loader, { recursive: true })
writeFileSync(join(loader, 'index.mjs'), 'export const load = specifier => import(specifier)\n')
const installed = await import(/* @vite-ignore */ pathToFileURL(join(loader, 'index.mjs')).href)

/** The package is the consumer's; what a guide adds to it, such as another scorer of texts, is the project's. */
const load = (specifier: string): Promise<unknown> =>
  /^(clientele|node:)/.test(specifier) ? installed.load(specifier) : import(/* @vite-ignore */ specifier)

const examples = allExamples()

describe('every example gives the same with the package as with the sources', () => {
  it.each([...new Set(examples.map(({ file }) => file))])('%s', async file => {
    for (const example of examples.filter(each => each.file === file)) {
      const { wrong } = await runExample(example, load)
      expect(wrong).toEqual([])
    }
  })
})
