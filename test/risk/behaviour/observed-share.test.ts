import { expect, it } from 'vitest'
import { observedShare } from '../../../src/risk/behaviour/observed-share.js'
import { proportionInterval } from '../../../src/statistics/index.js'

it('has an interval where there is something to share', () => {
  expect(observedShare(3, 12, undefined)).toEqual({
    events: 3,
    of: 12,
    share: 0.25,
    interval: proportionInterval(3, 12),
  })
  expect(observedShare(3, 12, 0.5).interval).toEqual(proportionInterval(3, 12, { level: 0.5 }))
  expect(observedShare(0, 0, undefined)).toEqual({ events: 0, of: 0 })
})
