import { expect, it } from 'vitest'
import { STAYS, stageExits } from '../../../src/loyalty/stages/stage-exits.js'

const WAYS = ['on', 'away']

it('is the product-limit estimate of each way out by hand', () => {
  const { exits, stays, within } = stageExits(
    WAYS,
    { days: [0, 10, 15, 20, 20], exit: [0, 1, STAYS, 0, 1] },
    { level: 0.95 },
  )
  expect(within).toBe(20)
  expect(exits[0]!.probability).toBeCloseTo(1 / 5 + ((4 / 5) * (3 / 4)) / 2, 12)
  expect(exits[1]!.probability).toBeCloseTo((4 / 5) * (1 / 4) + ((4 / 5) * (3 / 4)) / 2, 12)
  expect(stays.probability).toBe(0)
})

it('says no more than was seen where the longest stay had not ended', () => {
  const open = { days: [10, 30], exit: [0, STAYS] }
  expect(stageExits(WAYS, open, { level: 0.95, within: 90 }).within).toBe(30)
  expect(stageExits(WAYS, open, { level: 0.95, within: 20 }).within).toBe(20)
  const ended = { days: [10, 30], exit: [STAYS, 0] }
  expect(stageExits(WAYS, ended, { level: 0.95, within: 90 }).within).toBe(90)
})

it('reads stays of no days alone', () => {
  const { within, exits, time } = stageExits(WAYS, { days: [0, 0, 0], exit: [0, 0, 1] }, { level: 0.95 })
  expect(within).toBe(0)
  expect(exits.map(({ probability }) => probability)).toEqual([2 / 3, 1 / 3].map(share => expect.closeTo(share, 12)))
  expect(time.median).toBe(0)
})

it('keeps who stays where no way out is known', () => {
  const { stays, exits, time } = stageExits([], { days: [4, 9], exit: [STAYS, STAYS] }, { level: 0.95 })
  expect(stays.probability).toBe(1)
  expect(exits).toEqual([])
  expect(time.median).toBeUndefined()
  expect(time.interval).toMatchObject({ lower: 4, unbounded: 'upper' })
})
