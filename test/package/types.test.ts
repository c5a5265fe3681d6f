/** The published declarations under the compilers people have, strictest settings, our declarations checked too. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { publicEntries } from '../../scripts/entries.js'
import { consumer, programs, tools } from './place.js'

const names = publicEntries().map(({ name }) => name)
const everything = join(programs, 'everything.ts')
writeFileSync(everything, names.map((name, at) => `export * as entry${at} from '${name}'\n`).join(''))

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
  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('module %s, resolution %s', (module, moduleResolution) => {
    const config = join(consumer, `tsconfig.${version}.${moduleResolution}.json`)
    const compilerOptions = { ...settings, module, moduleResolution, types: [] }
    writeFileSync(config, JSON.stringify({ compilerOptions, files: ['programs/types.ts', 'programs/everything.ts'] }))
    compile(version, config)
  })
})

function compile(version: string, config: string): void {
  const compiler = join(tools, `node_modules/typescript-${version}/bin/tsc`)
  try {
    execFileSync(process.execPath, [compiler, '--project', config], { cwd: consumer, encoding: 'utf8' })
  } catch (error) {
    throw error instanceof Error && 'stdout' in error ? new Error(`${error.stdout}`) : error
  }
}
