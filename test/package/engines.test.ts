/** The installed package in every engine it promises, by `import` and by `require`. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectSmoke } from './expected.js'
import { programs, tools } from './place.js'
import { run } from './run.js'

const engines = [
  { engine: `Node ${process.versions.node}`, binary: process.execPath },
  { engine: 'Node 22', binary: join(tools, 'node_modules/node-22/bin/node') },
  { engine: 'Node 24', binary: join(tools, 'node_modules/node-24/bin/node') },
  { engine: 'Bun', binary: join(tools, 'node_modules/bun/bin/bun.exe') },
]

describe.each(engines)('$engine', ({ engine, binary }) => {
  it('is the engine it says', async () => {
    const program = 'console.log(process.versions.bun ? "Bun" : "Node " + process.versions.node)'
    expect(await run(binary, '--eval', program)).toMatch(new RegExp(`^${engine}`))
  })

  it.each(['import.mjs', 'require.cjs'])('runs %s', async program => {
    expectSmoke(JSON.parse(await run(binary, join(programs, program))))
  })

  it('reads files', async () => {
    expect(JSON.parse(await run(binary, join(programs, 'files.mjs')))).toEqual({ clients: 2, rows: 3 })
  })
})
