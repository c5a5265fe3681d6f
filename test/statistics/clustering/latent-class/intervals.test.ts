import { describe, expect, it } from 'vitest'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { thrown } from '../../../errors/thrown.js'
import { GIVEN, repeated } from './samples.js'

describe('intervals', () => {
  it('of one class are those of proportions, in logs of odds', () => {
    const model = latentClass.fit(
      repeated(
        ['a'],
        [
          [['x'], 30],
          [['y'], 10],
        ],
      ),
      { classes: 1 },
    )
    const { shares, items } = latentClass.intervals(model)
    expect(shares).toEqual([])
    const reach = 1.959963984540054 * Math.sqrt(1 / 30 + 1 / 10)
    const { lower, upper, level, method } = items['a']![0]!['x']!
    expect(Math.log(lower / (1 - lower))).toBeCloseTo(Math.log(3) - reach, 6)
    expect(Math.log(upper / (1 - upper))).toBeCloseTo(Math.log(3) + reach, 6)
    expect([level, method]).toEqual([0.95, 'logit-wald'])
  })

  it('of effects are symmetric', () => {
    const answers = repeated(
      ['a', 'b', 'c'],
      [
        [['x', 'x', 'x'], 40],
        [['y', 'y', 'y'], 40],
        [['x', 'y', 'x'], 8],
        [['y', 'x', 'y'], 9],
      ],
    )
    const age = answers['a']!.map((answer, i) => (answer === 'x' ? 1 : 0) + (i % 7) / 3)
    const model = latentClass.fit({ ...answers, age }, { classes: 2, covariates: ['age'] })
    const [interval] = latentClass.intervals(model).effects!['age']!
    const effect = model.params.membership!.effects['age']![1]!
    expect(interval!.upper - effect).toBeCloseTo(effect - interval!.lower, 9)
    expect(interval!.method).toBe('wald')
  })

  it('are those of a search alone', () => {
    expect(thrown(() => latentClass.intervals(GIVEN)).code).toBe('NOT_APPLICABLE')
    const confounded = latentClass.fit({ a: ['x', 'x', 'y', 'y'], b: ['x', 'y', 'x', 'y'] }, { classes: 2 })
    expect(thrown(() => latentClass.intervals(confounded)).path).toBe('model.fit.standardErrors')
    expect(thrown(() => latentClass.intervals(confounded, { level: 95 })).path).toBe('options.level')
  })
})

it('an answer at the edge has none, also where it is called as what every object has', () => {
  const kinds = ['constructor', '__proto__'] as const
  const model = latentClass.fit(
    repeated(
      ['a', 'b', 'c', 'd'],
      [
        ...kinds.map(kind => [[kind, kind, kind, kind], 30] as const),
        ...kinds.flatMap(kind => [[[kind, 'x', kind, kind], 5] as const, [[kind, kind, 'y', kind], 4] as const]),
      ],
    ),
    { classes: 2, starts: 5 },
  )
  const { items } = latentClass.intervals(model)
  expect(items['d']).toEqual([{}, {}])
  expect(Object.keys(items['b']![0]!)).toHaveLength(2)
})
