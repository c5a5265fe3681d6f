import type { Grade } from 'clientele/appraisal'
import { expect, it } from 'vitest'
import { whyTally } from '../../src/cli/portfolio-why.js'
import { CLIENTS } from './verdicts.js'

const [SOME] = CLIENTS

/** A client of a grade with the points of its reasons. */
const judged = (grade: Grade, points: Readonly<Record<string, number>>) => {
  const reasons = Object.entries(points).map(([part, of]) => ({ input: 'risk', part, points: of }))
  const [up, down] = [reasons.filter(one => one.points > 0), reasons.filter(one => one.points < 0)]
  return { grade: { ...SOME!.grade, grade }, reasons: { ...SOME!.reasons, up, down } }
}

it('tells the points of the average client of a grade, the most first', () => {
  const tally = whyTally()
  tally.add(judged('A', { rating: 4, arrears: 1 }))
  tally.add(judged('A', { rating: 2, leverage: -5 }))
  tally.add(judged('C', { rating: -9 }))
  expect(tally.of('A')).toEqual({
    up: [
      { input: 'risk', part: 'rating', points: 3 },
      { input: 'risk', part: 'arrears', points: 0.5 },
    ],
    down: [{ input: 'risk', part: 'leverage', points: -2.5 }],
  })
  expect(tally.of('C')).toEqual({ up: [], down: [{ input: 'risk', part: 'rating', points: -9 }] })
  expect(tally.of('B')).toEqual({ up: [], down: [] })
})

it('tells what balances out neither way, and five at most', () => {
  const tally = whyTally()
  tally.add(judged('B', { rating: 2, a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }))
  tally.add(judged('B', { rating: -2 }))
  const { up, down } = tally.of('B')
  expect(up.map(({ part }) => part)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(down).toEqual([])
})
