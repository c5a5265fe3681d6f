import { describe, expect, it } from 'vitest'
import { expectOverlap } from '../../../../src/statistics/survival/cox/separation.js'
import { thrown } from '../../../errors/thrown.js'
import { problemOf } from './problems.js'

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const ALL = { unit: 'day', duration: TEN, event: TEN.map(() => 1) } as const
const HALF = TEN.map(t => (t <= 5 ? 1 : 0))
/** Tells nothing. */
const NOISE = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3]

describe('expectOverlap', () => {
  it('names the column that tells who ends at every event', () => {
    const error = thrown(() => expectOverlap(problemOf(ALL, { x: HALF, noise: NOISE })))
    expect(error).toMatchObject({ code: 'SEPARATED_OUTCOMES', path: 'columns.x', issueCount: 1 })
    expect(error.received).toContain('highest')
    expect(error.hint).toContain('firth')
  })

  it('names it where the lowest end', () => {
    const error = thrown(() => expectOverlap(problemOf(ALL, { x: HALF.map(x => -x) })))
    expect(error.received).toContain('lowest')
  })

  it('names the columns that tell it together, and no others', () => {
    const other = TEN.map((t, i) => -t - NOISE[i]!)
    const error = thrown(() =>
      expectOverlap(problemOf(ALL, { noise: NOISE, other, third: [1, 0, 0, 1, 1, 0, 1, 0, 0, 1] })),
    )
    expect(error.issues.map(({ path }) => path)).toEqual(['columns.noise', 'columns.other'])
  })

  it('finds nothing where one event contradicts', () => {
    const x = HALF.map((value, i) => (i === 4 ? 0 : i === 5 ? 1 : value))
    expect(() => expectOverlap(problemOf(ALL, { x }))).not.toThrow()
    expect(() => expectOverlap(problemOf(ALL, { noise: NOISE }))).not.toThrow()
  })

  it('passes over columns that a ridge holds', () => {
    expect(() => expectOverlap(problemOf(ALL, { x: HALF }, { ridge: 0.1 }))).not.toThrow()
  })

  it('looks within strata', () => {
    // Within each stratum the highest end first, though over both they do not.
    const strata = TEN.map(t => (t % 2 === 0 ? 'even' : 'odd'))
    const x = TEN.map(t => (t % 2 === 0 ? 20 - t : -t))
    expect(thrown(() => expectOverlap(problemOf(ALL, { x }, { strata }))).path).toBe('columns.x')
    expect(() => expectOverlap(problemOf(ALL, { x }))).not.toThrow()
  })

  it('looks at who was there', () => {
    // Whoever has more at an event came only after it.
    const durations = { unit: 'day', duration: [1, 2, 3, 4], event: [1, 1, 1, 0], entry: [0, 0, 2, 2] } as const
    const x = [1, 0, 5, 4]
    expect(() => expectOverlap(problemOf({ ...durations, entry: [0, 0, 0, 0] }, { x }))).not.toThrow()
    expect(thrown(() => expectOverlap(problemOf(durations, { x }))).path).toBe('columns.x')
  })

  it('asks of those who end together to be the highest of all, and with exact ties the highest but for each other', () => {
    const durations = { unit: 'day', duration: [1, 1, 2, 2], event: [1, 1, 0, 0] } as const
    const x = [3, 2, 1, 0]
    expect(() => expectOverlap(problemOf(durations, { x }))).not.toThrow()
    expect(thrown(() => expectOverlap(problemOf(durations, { x }, { ties: 'exact' }))).path).toBe('columns.x')
    expect(thrown(() => expectOverlap(problemOf(durations, { x: [3, 3, 1, 0] }))).path).toBe('columns.x')
  })
})
