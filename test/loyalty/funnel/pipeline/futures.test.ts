import { expect, it } from 'vitest'
import { chancesOf } from '../../../../src/loyalty/funnel/pipeline/chances.js'
import { drawFutures } from '../../../../src/loyalty/funnel/pipeline/futures.js'
import { readFunnel } from '../../../../src/loyalty/funnel/read-prospects.js'
import { STAGES, simulatedProspects, UNTIL } from '../prospects.js'

it('adds up in every future, by period, stage and channel', () => {
  const chances = chancesOf(
    readFunnel(simulatedProspects(120, 8, { web: 0.6, broker: 0.4 }), { stages: STAGES, observedUntil: UNTIL }),
    true,
  )
  const channelOf = chances.open.map(({ group }) => group - 1)
  const futures = drawFutures(chances, [30, 60], channelOf, { draws: 50, seed: 1 })
  const sumAt = (columns: readonly Float64Array[], draw: number): number =>
    columns.reduce((sum, column) => sum + column[draw]!, 0)
  expect(futures.periods).toHaveLength(3)
  expect(futures.all.some(amount => amount > 0)).toBe(true)
  for (const [draw, amount] of futures.all.entries()) {
    for (const columns of [futures.periods, futures.stages, futures.channels]) expect(sumAt(columns, draw)).toBe(amount)
  }
})
