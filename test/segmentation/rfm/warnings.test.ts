import { describe, expect, it } from 'vitest'
import { customerBase } from '../../../src/records/index.js'
import { rfm } from '../../../src/segmentation/index.js'
import { completeParams } from '../../../src/segmentation/rfm/params.js'
import { warningsOfBase, warningsOfScores } from '../../../src/segmentation/rfm/warnings.js'

const edges = { recency: [1, 2, 3, 4], frequency: [1, 2, 3, 4], monetary: [1, 2, 3, 4] }
const full = [1, 1, 1, 1, 1]

describe('warningsOfScores', () => {
  const params = completeParams({ edges }, 'params')

  it('names the scores that nobody has', () => {
    const counts = { recency: [0, 1, 1, 1, 1], frequency: [3, 0, 0, 0, 2], monetary: full }
    expect(
      warningsOfScores(params, counts).map(({ code, message, path }) => [code, message.split(':')[0], path]),
    ).toEqual([
      ['EMPTY_SCORES', 'No client has a recency score of 1', 'params.edges.recency'],
      ['EMPTY_SCORES', 'No client has a frequency score of 2, 3 or 4', 'params.edges.frequency'],
    ])
  })

  const counts = { recency: full, frequency: full, monetary: full }

  it('says how many scores belong to no segment', () => {
    const some = completeParams({ edges, segments: [{ name: 'late', recency: [1, 2] }] }, 'params')
    const [warning, ...more] = warningsOfScores(some, counts)
    expect(warning?.message).toBe(
      "75 of 125 combinations of scores belong to no segment; their clients are 'unassigned'. checkSegments lists them",
    )
    expect([warning?.code, warning?.path, more]).toEqual(['UNASSIGNED_SCORES', 'params.segments', []])
    const none = completeParams({ edges, segments: [] }, 'params')
    expect(warningsOfScores(none, counts)[0]?.message).toContain(
      "There are no segments, so every client is 'unassigned'",
    )
  })

  it('has nothing to say where all is well', () => {
    expect(warningsOfScores(params, counts)).toEqual([])
  })
})

describe('warningsOfBase', () => {
  const orders = [{ client: 1, date: '2024-01-01', amount: 5 }]

  it('says where first purchases are not in the money', () => {
    const [warning] = warningsOfBase(customerBase(orders, { observedUntil: '2024-01-31' }))
    expect(warning).toEqual({
      code: 'FIRST_PURCHASE_LEFT_OUT',
      path: 'base.spendOrders',
      message:
        "Nobody's spend counts more orders than repeat purchases, so it leaves first purchases out. Build the base with spend: 'all-orders'",
    })
    expect(warningsOfBase(customerBase(orders, { observedUntil: '2024-01-31', spend: 'all-orders' }))).toEqual([])
  })

  it('ends up in the document', () => {
    const { fit } = rfm.fit(customerBase(orders, { observedUntil: '2024-01-31' }))
    const codes = fit.source === 'quantiles' ? fit.warnings.map(({ code }) => code) : []
    expect(codes).toEqual(['FIRST_PURCHASE_LEFT_OUT', 'EMPTY_SCORES', 'EMPTY_SCORES', 'EMPTY_SCORES'])
  })
})
