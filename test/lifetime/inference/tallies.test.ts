import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tallies } from '../../../src/lifetime/inference/tallies.js'
import {
  compareDraws,
  drawAtRank,
  joinTallies,
  meanOfDraws,
  tallyBuilder,
} from '../../../src/lifetime/inference/tallies.js'
import { thrown } from '../../errors/thrown.js'

/** Tallies of clients with as many draws each, taken from the last client to the first. */
function talliesOf(clients: readonly (readonly number[])[]): Tallies {
  const builder = tallyBuilder(clients.length, clients[0]!.length)
  for (const [i, draws] of [...clients.entries()].toReversed()) builder.add(i, Float64Array.from(draws))
  return builder.finish()
}

const column = (length: number) =>
  fc.array(fc.oneof(fc.nat(3), fc.constantFrom(1e6, 1e300)), { minLength: length, maxLength: length })
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 }))
  .chain(([clients, draws]) => fc.array(column(draws), { minLength: clients, maxLength: clients }))

describe('tallies', () => {
  it('know every draw by its rank', () => {
    fc.assert(
      fc.property(matrix, clients => {
        const tallies = talliesOf(clients)
        for (const [i, draws] of clients.entries()) {
          const ordered = draws.toSorted((one, other) => one - other)
          expect(draws.map((_, k) => drawAtRank(tallies, i, k + 1))).toEqual(ordered)
        }
      }),
    )
  })

  it('know means, and how draws compare with a number', () => {
    const tallies = talliesOf([
      [0, 3, 0, 1],
      [7, 7, 7, 7],
    ])
    expect([0, 1].map(i => meanOfDraws(tallies, i))).toEqual([1, 7])
    expect(compareDraws(tallies, 0, 0)).toEqual({ smaller: 0, equal: 2 })
    expect(compareDraws(tallies, 0, 2)).toEqual({ smaller: 3, equal: 0 })
    expect(compareDraws(tallies, 1, 9)).toEqual({ smaller: 4, equal: 0 })
  })

  it('of parts join to those of the whole', () => {
    fc.assert(
      fc.property(matrix, fc.nat(11), (clients, at) => {
        const cut = 1 + (at % clients[0]!.length)
        const parts = [clients.map(draws => draws.slice(0, cut)), clients.map(draws => draws.slice(cut))]
        const some = parts.filter(part => part[0]!.length > 0).map(talliesOf)
        const joined = joinTallies(some.toReversed())
        const whole = talliesOf(clients)
        expect(joined.draws).toBe(whole.draws)
        for (const [i, draws] of clients.entries()) {
          for (let k = 1; k <= draws.length; k++) expect(drawAtRank(joined, i, k)).toBe(drawAtRank(whole, i, k))
        }
      }),
    )
  })

  it('of different clients do not join', () => {
    const error = thrown(() => joinTallies([talliesOf([[1]]), talliesOf([[1], [2]])]))
    expect([error.code, error.path]).toEqual(['LENGTH_MISMATCH', 'parts[1].clients'])
  })

  it('take memory by the different numbers, not by the draws', () => {
    const { value } = talliesOf([Array(5000).fill(2), Array.from({ length: 5000 }, (_, k) => k % 3)])
    expect(value.length).toBe(4)
  })
})
