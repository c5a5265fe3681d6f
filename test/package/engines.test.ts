/** The installed package in every engine it promises, by `import` and by `require`. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectSmoke } from './expected.js'
import { consumer, programs, tools } from './place.js'

const engines = [
  { engine: `Node ${process.versions.node}`, binary: process.execPath },
  { engine: 'Node 22', binary: join(tools, 'node_modules/node-22/bin/node') },
  { engine: 'Node 24', binary: join(tools, 'node_modules/node-24/bin/node') },
  { engine: 'Bun', binary: join(tools, 'node_modules/bun/bin/bun.exe') },
]

describe.each(engines)('$engine', ({ engine, binary }) => {
  const run = (...args: readonly string[]): string =>
    execFileSync(binary, args, { cwd: consumer, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  it('is the engine it says', () => {
    expect(`Node ${run('--version').trim().replace(/^v/, '')} Bun`).toContain(engine)
  })

  it.each(['import.mjs', 'require.cjs'])('runs %s', program => {
    expectSmoke(JSON.parse(run(join(programs, program))))
  })

  it('reads files', () => {
    expect(JSON.parse(run(join(programs, 'files.mjs')))).toEqual({ clients: 2, rows: 3 })
  })
})
