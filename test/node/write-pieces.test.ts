import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runSync } from 'clientele/model'
import { expect, it } from 'vitest'
import type { Piece } from '../../src/node/write-pieces.js'
import { writePieces } from '../../src/node/write-pieces.js'
import { temporaryFolder } from './folder.js'

const folder = temporaryFolder()

it('writes files side by side, pieces as they come', () => {
  const target = join(folder, 'beside')
  const pieces: readonly Piece[] = [
    ['a', '1'],
    ['b', '2'],
    ['a', '3'],
  ]
  const steps = writePieces(target, ['a', 'b', 'c'], pieces, 3)
  expect(steps.next().value).toEqual({ phase: 'writing', done: 1, total: 3 })
  expect(runSync(steps)).toEqual(['a', 'b', 'c'].map(name => join(target, name)))
  expect(['a', 'b', 'c'].map(name => readFileSync(join(target, name), 'utf8'))).toEqual(['13', '2', ''])
})

it('leaves nothing behind where a piece cannot be made', () => {
  function* failing(): Generator<Piece> {
    yield ['a', 'half']
    throw new Error('no more')
  }
  expect(() => runSync(writePieces(join(folder, 'never'), ['a', 'b'], failing()))).toThrow('no more')
  expect(readdirSync(folder)).not.toContain('never')
})
