import { expect, it } from 'vitest'
import { doneSoFar } from '../../../src/node/workers/done-so-far.js'

it('adds up what the parts have done, in units of the whole', () => {
  const sums = doneSoFar([{ units: 10 }, { units: 30 }])
  expect(sums.report(0, { phase: 'refitting', done: 4, total: 10 })).toEqual({ phase: 'refitting', done: 4, total: 40 })
  expect(sums.report(1, { phase: 'refitting', done: 50, total: 100 }).done).toBe(19)
  expect(sums.finish(0).done).toBe(25)
  expect(sums.finish(1)).toEqual({ phase: 'refitting', done: 40, total: 40 })
})

it('counts a part of unknown length once it is done', () => {
  const sums = doneSoFar([{ units: 2 }])
  expect(sums.report(0, { phase: 'sampling', done: 700 }).done).toBe(0)
  expect(sums.finish(0).done).toBe(2)
})
