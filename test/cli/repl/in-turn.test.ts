import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { inTurn } from '../../../src/cli/repl/in-turn.js'

it('holds lines back while one is awaited, and gives them in their order', async () => {
  const reader = new EventEmitter()
  const seen: string[] = []
  reader.on('line', (line: string) => {
    seen.push(line)
    if (line === 'await') turns.wait(new Promise(done => setTimeout(done, 5)))
  })
  const turns = inTurn(reader)
  for (const line of ['a', 'await', 'b', 'await', 'c']) reader.emit('line', line)
  expect(seen).toEqual(['a', 'await'])
  await new Promise(done => setTimeout(done, 50))
  expect(seen).toEqual(['a', 'await', 'b', 'await', 'c'])
})
