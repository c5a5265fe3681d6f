import { expect, it } from 'vitest'
import { compareChannels } from '../../../src/loyalty/funnel/compare-channels.js'
import { compareProportions } from '../../../src/statistics/index.js'

const channel = (name: string, advanced: number, lost: number): Parameters<typeof compareChannels>[0][number] => ({
  channel: name,
  overall: { from: 'lead', to: 'signed', entered: advanced + lost + 5, advanced, lost, open: 5 },
})

it('compares every two channels by those decided', () => {
  const compared = compareChannels([channel('a', 30, 10), channel('b', 20, 20), channel('c', 0, 0)], 0.9)
  expect(compared).toEqual([
    {
      channel: 'a',
      other: 'b',
      ...compareProportions({ successes: 30, trials: 40 }, { successes: 20, trials: 40 }, { level: 0.9 }),
      adjustedPValue: compared[0]!.pValue,
    },
  ])
})

it('has nothing to compare of one channel', () => {
  expect(compareChannels([channel('a', 30, 10)], 0.95)).toEqual([])
})
