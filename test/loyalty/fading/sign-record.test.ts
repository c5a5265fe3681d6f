import { expect, it } from 'vitest'
import type { Followed } from '../../../src/loyalty/fading/sign-record.js'
import { lostWithin, signRecord } from '../../../src/loyalty/fading/sign-record.js'

const terms = { last: 1000, horizon: 100, level: 0.95 }

function client(looks: readonly number[], alarms: readonly number[]): Followed {
  return { looks: [...looks], alarms: alarms.length > 0 ? new Map([['any', [...alarms]]]) : new Map() }
}

it('tells losses within the horizon', () => {
  expect([100, 101, 200, 201].map(lost => lostWithin(lost, 100, 100))).toEqual([false, true, true, false])
  expect(lostWithin(undefined, 100, 100)).toBe(false)
})

it('counts the first alarm of a client, and any in time as found', () => {
  const looks = [100, 200, 300]
  const followed = new Map([
    ['right', client(looks, [200, 300])],
    ['too early, then in time', client(looks, [100, 300])],
    ['missed', client(looks, [])],
    ['wrong', client(looks, [100])],
    ['open', client([950], [950])],
  ])
  const lostOn = new Map([
    ['right', 290],
    ['too early, then in time', 380],
    ['missed', 350],
  ])
  const record = signRecord('any', followed, lostOn, terms)
  expect(record).toMatchObject({ alarms: 3, foretold: 1, undecided: 1, lost: 3 })
  expect(record.precision).toBeCloseTo(1 / 3, 12)
  expect(record.recall).toBeCloseTo(2 / 3, 12)
  expect(record.leadDays).toEqual({ quarter: 82.5, median: 85, threeQuarters: 87.5 })
  expect(signRecord('depth', followed, lostOn, terms)).toMatchObject({ alarms: 0, recall: 0 })
})
