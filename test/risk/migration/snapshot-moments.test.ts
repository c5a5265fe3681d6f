import { describe, expect, it } from 'vitest'
import { ratingHistories } from '../../../src/records/index.js'
import { snapshotMoments } from '../../../src/risk/migration/snapshot-moments.js'
import { thrown } from '../../errors/thrown.js'

describe('moments of snapshots', () => {
  it('are all different times, rising, whoever was looked at when', () => {
    const columns = { client: [1, 1, 2, 2, 2, 3, 3], time: [0, 5, 5, 1, 3, 0, 3], rating: new Int32Array(7) }
    const options = { states: ['A'], timeUnit: 'year' } as const
    expect(Array.from(snapshotMoments(ratingHistories(columns, { ...options, rows: 'snapshots' })))).toEqual([
      0, 1, 3, 5,
    ])
    const changes = ratingHistories(columns, { ...options, observedUntil: 9 })
    expect(thrown(() => snapshotMoments(changes))).toMatchObject({ code: 'MISSING_VALUE', path: 'options.at' })
  })
})
