import { expect, it } from 'vitest'
import { unknownTally } from '../../src/cli/portfolio-unknown.js'
import { CLIENTS } from './verdicts.js'

const [SOME] = CLIENTS
type Part = readonly [name: string, weight: number, isKnown: boolean]

/** A client whose score has one input. */
const scored = (weight: number, ...parts: readonly Part[]) => {
  const { grade } = SOME!
  const [point] = grade.points
  const [like] = point!.parts
  const told = parts.map(([name, part, isKnown]) => ({ ...like!, name, weight: part, isKnown }))
  return { grade: { ...grade, points: [{ ...point!, weight, parts: told }] } }
}

it('tells first what decides most of the scores of all', () => {
  const tally = unknownTally()
  tally.add(scored(0.5, ['trust', 0.4, false], ['rating', 0.6, true]))
  tally.add(scored(0.5, ['trust', 0.4, false], ['rating', 0.6, false]))
  tally.add(scored(0.5, ['trust', 0.4, true], ['rating', 0.6, true]))
  const [first, second, ...others] = tally.finish(4)
  expect(first).toMatchObject({ name: 'trust', clients: 2 })
  expect(first?.weight).toBeCloseTo((2 * 0.5 * 0.4) / 4, 15)
  expect(second).toMatchObject({ name: 'rating', clients: 1 })
  expect(second?.weight).toBeCloseTo((0.5 * 0.6) / 4, 15)
  expect(others).toEqual([])
})

it('counts a client once who lacks the same datum twice, and nothing without weight', () => {
  const tally = unknownTally()
  tally.add(scored(1, ['trust', 0.25, false], ['trust', 0.25, false], ['tone', 0, false]))
  expect(tally.finish(1)).toEqual([{ name: 'trust', clients: 1, weight: 0.5 }])
})

it('tells equals by their names, and of nobody nothing', () => {
  const tally = unknownTally()
  tally.add(scored(1, ['b', 0.5, false], ['a', 0.5, false]))
  expect(tally.finish(1).map(({ name }) => name)).toEqual(['a', 'b'])
  expect(unknownTally().finish(0)).toEqual([])
})
