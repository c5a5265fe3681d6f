import { describe, expect, it } from 'vitest'
import { serviceGaps } from '../../../src/satisfaction/servqual/index.js'
import { meanInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const answers = {
  expectation: { fast: [7, 6, 7, 7, 6], open: [6, 7, 5, 6, null], kind: [5, 5, 4, 6, 5] },
  perception: { fast: [5, 5, 6, 4, 6], open: [4, 6, 5, 5, 7], kind: [5, 6, 4, 6, 6] },
}
const options = { dimensions: { speed: ['fast', 'open'], care: ['kind'] }, scale: { lowest: 1, highest: 7 } }

describe('gaps of service', () => {
  const { questions, dimensions, overall, rows } = serviceGaps(answers, options)

  it('are means of what the same person finds less what it expects', () => {
    expect(rows).toBe(5)
    expect(questions.map(({ name, answered }) => `${name} ${answered}`)).toEqual(['fast 5', 'open 4', 'kind 5'])
    const fast = meanInterval([-2, -1, -1, -3, 0])
    expect(questions[0]!.gap!.value).toBeCloseTo(-1.4, 12)
    expect(questions[0]!.gap!.interval!.upper).toBeCloseTo(fast.interval!.upper, 10)
    expect(questions[0]).toMatchObject({ expectation: 6.6 })
    expect(questions[0]!.perception).toBeCloseTo(5.2, 12)
    // Of speed: (−2 − 2)/2, (−1 − 1)/2, (−1 + 0)/2, (−3 − 1)/2.
    expect(dimensions[0]).toMatchObject({ answered: 4 })
    expect(dimensions[0]!.gap!.value).toBeCloseTo(-5.5 / 4, 12)
  })

  it('have paired tests, adjusted for being several', () => {
    // t = −1.4/(1.140/√5) = −2.746 with 4 degrees of freedom: p = 0.0516.
    expect(questions[0]!.gap!.pValue).toBeCloseTo(0.0516, 4)
    for (const { gap } of [...questions, ...dimensions])
      expect(gap!.adjustedPValue).toBeGreaterThanOrEqual(gap!.pValue!)
    expect(overall.gap).not.toHaveProperty('adjustedPValue')
  })

  it('are one over all, of those who answered all, weighted as asked', () => {
    // Dimensions of the first four: speed −2, −1, −0.5, −2; care 0, 1, 0, 0.
    expect(overall.answered).toBe(4)
    expect(overall.gap!.value).toBeCloseTo((-5.5 / 4 + 1 / 4) / 2, 12)
    const weighed = serviceGaps(answers, { ...options, dimensionWeights: { speed: 3e300, care: 1e300 } })
    expect(weighed.overall.gap!.value).toBeCloseTo((0.75 * -5.5) / 4 + 0.25 / 4, 12)
    const care = serviceGaps(answers, { ...options, dimensionWeights: { speed: 0, care: 1 } })
    expect(care.overall).toMatchObject({ answered: 5 })
    expect(care.overall.gap!.value).toBeCloseTo(0.4, 12)
  })

  it('widen where people of one client answer alike', () => {
    const thrice = (columns: Readonly<Record<string, readonly (number | null)[]>>) =>
      Object.fromEntries(
        Object.entries(columns).map(([name, column]) => [name, column.flatMap(one => [one, one, one])]),
      )
    const clients = Array.from({ length: 15 }, (_, row) => Math.floor(row / 3))
    const tripled = { expectation: thrice(answers.expectation), perception: thrice(answers.perception) }
    const clustered = serviceGaps(tripled, { ...options, clients })
    expect(clustered.questions[0]!.gap!.interval!.upper).toBeCloseTo(questions[0]!.gap!.interval!.upper, 10)
  })

  it('say nothing of what nobody answered', () => {
    const silent = { ...answers, perception: { ...answers.perception, open: [null, null, null, null, null] } }
    const found = serviceGaps(silent, options)
    expect(found.questions[1]).toEqual({ name: 'open', answered: 0 })
    expect(found.overall).toEqual({ name: 'overall', answered: 0 })
    expect(found.questions[2]!.gap).toHaveProperty('adjustedPValue')
  })
})

it('names what is wrong', () => {
  const call = (given: unknown, changed: object = {}) =>
    thrown(() => serviceGaps(JSON.parse(JSON.stringify(given)), JSON.parse(JSON.stringify({ ...options, ...changed }))))
  expect(call(null).path).toBe('answers')
  expect(call({ expectation: answers.expectation }).path).toBe('answers.perception')
  expect(call({ ...answers, wish: {} }).code).toBe('UNKNOWN_OPTION')
  expect(call({ ...answers, perception: { fast: [1] } }).path).toBe('answers.perception.open')
  expect(call({ ...answers, perception: { ...answers.perception, fast: [8, 1, 1, 1, 1] } }).path).toBe(
    'answers.perception.fast[0]',
  )
  expect(call({ ...answers, perception: { ...answers.perception, fast: [1] } }).code).toBe('LENGTH_MISMATCH')
  expect(call(answers, { dimensions: {} }).code).toBe('EMPTY_INPUT')
  expect(call(answers, { dimensions: { a: [] } }).path).toBe('options.dimensions.a')
  expect(call(answers, { dimensions: { a: ['fast'], b: ['fast'] } }).code).toBe('CONFLICTING_OPTIONS')
  expect(call(answers, { dimensions: { a: ['toString'] } })).toMatchObject({ code: 'MISSING_VALUE' })
  expect(call(answers, { dimensionWeights: { speed: 1 } }).path).toBe('options.dimensionWeights.care')
  expect(call(answers, { dimensionWeights: { speed: -1, care: 1 } }).path).toBe('options.dimensionWeights.speed')
  expect(call(answers, { dimensionWeights: { speed: 0, care: 0 } }).path).toBe('options.dimensionWeights')
  expect(call(answers, { dimensionWeights: { speed: 1, care: 1, x: 1 } }).code).toBe('UNKNOWN_OPTION')
  expect(call(answers, { clients: [1] }).path).toBe('options.clients')
  expect(call(answers, { scale: [1, 7] }).path).toBe('options.scale')
})
