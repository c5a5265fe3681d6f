import { describe, expect, it } from 'vitest'
import { gower } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../concentration/samples.js'

const SCALE = gower.fromParams({
  amount: { kind: 'number', range: [0, 100] },
  sector: { kind: 'nominal', weight: 2 },
  guaranteed: { kind: 'asymmetric-binary' },
})
const TABLE = gower.table(SCALE, {
  amount: [10, 60, null, null],
  sector: ['wind', 'solar', 'wind', null],
  guaranteed: [true, false, false, false],
})

describe('distances from one row', () => {
  it('leave out what is missing or absent of both', () => {
    const { values, defined, coverage } = gower.distances(TABLE, { amount: 20, sector: 'wind', guaranteed: false })
    expect([...values]).toEqual([(0.1 + 1) / 4, (0.4 + 2) / 3, 0, 0])
    expect([...defined]).toEqual([1, 1, 1, 0])
    expect([...coverage]).toEqual([1, 1, 0.75, 0.25])
  })

  it('do not exist where nothing is known', () => {
    const { defined, coverage } = gower.distances(TABLE, {})
    expect([...defined]).toEqual([0, 0, 0, 0])
    expect([...coverage]).toEqual([0, 0, 0, 0])
  })

  it('are of words that no row has', () => {
    expect([...gower.distances(TABLE, { sector: 'tidal' }).values]).toEqual([1, 1, 1, 0])
  })

  it('refuse rows that are none', () => {
    expect(thrown(() => gower.distances(TABLE, untyped({ amuont: 1 }))).path).toBe('row.amuont')
    expect(thrown(() => gower.distances(TABLE, { amount: Number.NaN })).path).toBe('row.amount')
    expect(thrown(() => gower.distances(TABLE, untyped([1]))).path).toBe('row')
    expect(thrown(() => gower.distances(untyped(SCALE), {})).path).toBe('table')
  })
})
