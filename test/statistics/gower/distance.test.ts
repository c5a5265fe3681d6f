import { describe, expect, it } from 'vitest'
import { gower } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../concentration/samples.js'
import { DAISY, FLOWER_ATTRIBUTES, FLOWER_COLUMNS } from './samples.js'

describe('two rows', () => {
  it('are as far apart as daisy says: the first two flowers, by hand', () => {
    const flower = (row: number) =>
      Object.fromEntries(Object.entries(FLOWER_COLUMNS).map(([name, cells]) => [name, cells[row]]))
    const scale = gower.fit(FLOWER_COLUMNS, FLOWER_ATTRIBUTES)
    const { distance, parts } = gower.distance(scale, flower(0), flower(1))
    // Both binaries differ, so does the tuber (only the first has one) and the colour; soil 3 and 1 of 3 levels;
    // preference 15 and 3 of 18; height 25 and 150 of 20 to 200 cm; spacing 15 and 50 of 10 to 60 cm.
    const byHand = (1 + 1 + 1 + 1 + 2 / 2 + 12 / 17 + 125 / 180 + 35 / 50) / 8
    expect(distance).toBeCloseTo(byHand, 15)
    expect(distance).toBeCloseTo(DAISY[0]!, 12)
    expect(parts.reduce((sum, { contribution = 0 }) => sum + contribution, 0)).toBeCloseTo(byHand, 15)
  })

  it('differ in parts', () => {
    const scale = gower.fromParams({
      amount: { kind: 'number', range: [0, 100] },
      sector: { kind: 'nominal', weight: 2 },
      tags: { kind: 'set' },
    })
    const { distance, coverage, parts } = gower.distance(
      scale,
      { amount: 0, tags: [] },
      { amount: 50, sector: 'x', tags: [] },
    )
    expect(distance).toBe(0.5)
    expect(coverage).toBe(0.5)
    expect(parts).toEqual([
      { attribute: 'amount', weight: 0.25, status: 'compared', difference: 0.5, contribution: 0.5 },
      { attribute: 'sector', weight: 0.5, status: 'missing' },
      { attribute: 'tags', weight: 0.25, status: 'both-absent' },
    ])
  })

  it('have no distance where only what weighs nothing is known', () => {
    const scale = gower.fromParams({ a: { kind: 'nominal', weight: 0 }, b: { kind: 'nominal' } })
    const answer = gower.distance(scale, { a: 'x' }, { a: 'y' })
    expect('distance' in answer).toBe(false)
    expect(answer.parts[0]).toEqual({ attribute: 'a', weight: 0, status: 'compared', difference: 1 })
  })

  it('are refused by name', () => {
    const scale = gower.fromParams({ amount: { kind: 'number', range: [0, 1] } })
    expect(thrown(() => gower.distance(scale, { amount: 1 }, untyped({ amount: '1' }))).path).toBe('b.amount')
    expect(thrown(() => gower.distance(scale, untyped({ amount: '1' }), {})).path).toBe('a.amount')
    expect(thrown(() => gower.distance(scale, untyped({ other: 1 }), {})).path).toBe('a.other')
    expect(thrown(() => gower.distance(scale, {}, untyped(null))).path).toBe('b')
  })
})
