import { expect, it } from 'vitest'
import { rowStreams } from '../../../src/lifetime/foundation/row-streams.js'
import { clientStream, clientStreams } from '../../../src/model/index.js'

const ids = ['ann', 'bob', 'ann', 'ann']

it('gives each row the stream of its client, and rows of one client different ones', () => {
  const streams = clientStreams(4)
  const expected = [streams('ann')(), streams('bob')(), streams('ann', 1)(), streams('ann', 2)()]
  const streamOf = rowStreams({ ids }, 4)
  expect(ids.map((_, row) => streamOf(row)())).toEqual(expected)
  expect(ids.map((_, row) => rowStreams({ ids }, 4)(row)())).toEqual(expected)
})

it('gives another stream for another purpose, and tells 7 from "7" there too', () => {
  const [number, text] = [7, '7'].map(id => rowStreams({ ids: [id] }, 4, 'spend')(0)())
  expect([number, text, clientStream(4, 7)(), clientStream(4, '7')()].length).toBe(
    new Set([number, text, clientStream(4, 7)(), clientStream(4, '7')()]).size,
  )
})

it('takes ids of any kind of column', () => {
  expect(rowStreams({ ids: Int32Array.of(3, 3) }, 1)(1)()).toBe(clientStreams(1)(3, 1)())
})
