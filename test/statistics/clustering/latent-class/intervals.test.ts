import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { thrown } from '../../../errors/thrown.js'
import { GIVEN, repeated } from './samples.js'

describe('intervals', () => {
  it('hold the truth about as often as they say, for shares and for answers', () => {
    const probabilities = [
      [0.9, 0.8, 0.85, 0.7, 0.9],
      [0.2, 0.1, 0.3, 0.25, 0.2],
    ]
    let [share, answer, rounds] = [0, 0, 0]
    for (; rounds < 100; rounds++) {
      const uniform = randomStream(21, rounds)
      const kinds = Array.from({ length: 500 }, () => (uniform() < 0.65 ? 0 : 1))
      const columns = Object.fromEntries(
        [0, 1, 2, 3, 4].map(j => [`q${j}`, kinds.map(k => uniform() < probabilities[k]![j]!)]),
      )
      const model = latentClass.fit(columns, { classes: 2, starts: 2 })
      const { shares, items } = latentClass.intervals(model, { level: 0.9 })
      if (shares[0]!.lower <= 0.65 && 0.65 <= shares[0]!.upper) share++
      const { lower, upper } = items['q3']![0]!['true']!
      if (lower <= 0.7 && 0.7 <= upper) answer++
    }
    // 90 of 100 with a standard error of 3.
    expect(Math.abs(share - 90)).toBeLessThan(10)
    expect(Math.abs(answer - 90)).toBeLessThan(10)
  })

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
