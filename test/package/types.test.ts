/** The published declarations under the compilers people have, strictest settings, our declarations checked too. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { publicEntries, root } from '../../scripts/entries.js'
import { consumer, programs, tools } from './place.js'
import { node } from './run.js'

/** Everything that every entry exports: what runs everywhere without a single type of Node, the rest with them. */
const needsNode = (name: string): boolean => name === 'clientele/node'
const everything = (file: string, wanted: (name: string) => boolean): string => {
  const names = publicEntries().map(({ name }) => name)
  const lines = names.filter(wanted).map((name, at) => `export * as entry${at} from '${name}'\n`)
  writeFileSync(join(programs, file), lines.join(''))
  return `programs/${file}`
}
const projects = [
  {
    project: 'pure',
    types: [],
    files: ['programs/types.ts', 'programs/url.d.ts', everything('pure.ts', name => !needsNode(name))],
  },
  { project: 'node', types: ['node'], files: [everything('node.ts', needsNode)] },
]

const settings = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  lib: ['es2023'],
}

describe.each(['5.4', '5.6', '5.9', '6.0'])('TypeScript %s', version => {
  describe.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('module %s, resolution %s', (module, moduleResolution) => {
    it.concurrent.each(projects)('$project', async ({ project, types, files }) => {
      const config = join(consumer, `tsconfig.${project}.${version}.${moduleResolution}.json`)
      const typeRoots = [join(root, 'node_modules/@types')]
      const compilerOptions = { ...settings, module, moduleResolution, types, typeRoots }
      writeFileSync(config, JSON.stringify({ compilerOptions, files }))
      await node(join(tools, `node_modules/typescript-${version}/bin/tsc`), '--project', config)
    })
  })
})
