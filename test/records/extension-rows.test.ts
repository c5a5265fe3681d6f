import { describe, expect, it } from 'vitest'
import { extensionPlan } from '../../src/records/extension-plan.js'
import { extensionRows } from '../../src/records/extension-rows.js'
import { customerBase } from '../../src/records/index.js'

const base = customerBase(
  [
    { client: 'ann', date: '2024-01-01', amount: 5 },
    { client: 'bob', date: '2024-01-02', amount: 6 },
  ],
  { observedUntil: '2024-01-31' },
)
const plan = extensionPlan(base, { observedUntil: '2024-02-29' })

describe('extensionRows', () => {
  it('tells clients of the base from new ones', () => {
    const { known, fresh, idsWith, log } = extensionRows(
      base,
      [
        { client: 'dan', date: '2024-02-05', amount: 1 },
        { client: 'bob', date: '2024-02-06', amount: 2 },
        { client: 'cid', date: '2024-02-07', amount: 3 },
        { client: 'dan', date: '2024-02-08', amount: 4 },
      ],
      plan,
    )
    expect(known).toEqual({
      size: 2,
      events: { length: 1, client: Int32Array.of(1), day: Int32Array.of(19_759), amount: Float64Array.of(2) },
    })
    expect(fresh).toEqual({
      size: 2,
      events: {
        length: 3,
        client: Int32Array.of(0, 1, 0),
        day: Int32Array.of(19_758, 19_760, 19_761),
        amount: Float64Array.of(1, 3, 4),
      },
    })
    expect(idsWith(Int32Array.of(1))).toEqual(['ann', 'bob', 'cid'])
    expect([log.rows, log.droppedRefunds]).toEqual([4, 0])
  })

  it('may have none', () => {
    const { known, fresh, idsWith } = extensionRows(base, [], plan)
    expect([known.events.length, known.size, fresh.events.length, fresh.size]).toEqual([0, 2, 0, 0])
    expect(idsWith(new Int32Array(0))).toEqual(['ann', 'bob'])
  })
})
