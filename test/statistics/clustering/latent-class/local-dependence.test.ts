import { expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { ROLES, repeated } from './samples.js'

it('one class leaves the whole dependence of two questions, as the χ² of their table says', () => {
  const columns = repeated(
    ['a', 'b'],
    [
      [['x', 'x'], 30],
      [['x', 'y'], 10],
      [['y', 'x'], 20],
      [['y', 'y'], 40],
    ],
  )
  const [only, ...others] = latentClass.localDependence(latentClass.fit(columns, { classes: 1 }), columns)
  // (30 · 40 − 10 · 20)² · 100 / (40 · 60 · 50 · 50).
  expect(only?.chiSquare).toBeCloseTo(100 / 6, 9)
  expect(only).toMatchObject({ questions: ['a', 'b'], rows: 100, degreesOfFreedom: 1 })
  expect(others).toEqual([])
})

it('two classes explain the students, and a question that is asked twice stands out', () => {
  const residuals = latentClass.localDependence(latentClass.fit(ROLES, { classes: 2 }), ROLES)
  expect(residuals).toHaveLength(6)
  expect(residuals[0]?.residual).toBeLessThan(1.5)
  const uniform = randomStream(2)
  const again = ROLES['car']!.map(answer => (uniform() < 0.95 ? answer : answer === '+' ? '-' : '+'))
  const twice = { ...ROLES, again }
  const pinned = latentClass.fit(ROLES, { classes: 2 })
  const { car } = pinned.params.items
  const withCopy = latentClass.fromParams({ ...pinned.params, items: { ...pinned.params.items, again: car! } })
  const [first] = latentClass.localDependence(withCopy, twice)
  expect(first?.questions).toEqual(['again', 'car'])
  expect(first!.residual).toBeGreaterThan(50)
})

it('pairs that no row answers together are left out', () => {
  const columns = { a: ['x', 'y', null, null], b: [null, null, 'x', 'y'], c: ['x', 'y', 'y', 'x'] }
  const pairs = latentClass.localDependence(latentClass.fit(columns, { classes: 1 }), columns)
  expect(pairs.map(({ questions }) => questions.join())).not.toContain('a,b')
})

it('what is impossible under the classes is not left out, but stands first', () => {
  const none = { answers: ['x', 'y'], probabilities: [[1, 0]] }
  const even = { answers: ['x', 'y'], probabilities: [[0.5, 0.5]] }
  const model = latentClass.fromParams({ shares: [1], items: { a: even, b: even, c: none } })
  const columns = { a: ['x', 'y', 'x', 'y'], b: ['x', 'x', 'y', 'y'], c: ['x', 'x', 'x', 'y'] }
  const pairs = latentClass.localDependence(model, columns)
  expect(pairs.map(({ questions }) => questions.join())).toEqual(['a,c', 'b,c', 'a,b'])
  expect(pairs[0]!.residual).toBeGreaterThan(1e100)
  expect(pairs[0]!.residual).toBeLessThan(Infinity)
  expect(pairs[2]!.residual).toBe(0)
})
