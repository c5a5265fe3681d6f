import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { thrown } from '../../../errors/thrown.js'
import { hasData, readData } from '../../../golden/support.js'
import { GIVEN } from './samples.js'

const CHEATING = 'polca_cheating.csv'

describe('an outcome by class', () => {
  it.skipIf(!hasData(CHEATING, 'loyalty'))(
    'is that of StepMix 3.0.0 by BCH after modal assignment, searched to 1e-16',
    () => {
      const rows = readData(CHEATING, 'loyalty').filter(row => Object.values(row).every(text => text !== 'NA'))
      const names = Object.keys(rows[0] ?? {})
      const column = (name: string): number[] => rows.map(row => Number(row[name]))
      const questions = names.filter(name => !name.includes('GPA'))
      const columns = Object.fromEntries(questions.map(name => [name, column(name)]))
      const grades = column(names.find(name => name.includes('GPA')) ?? '')
      const model = latentClass.fit(columns, { classes: 2 })
      const { classes } = latentClass.classOutcome(model, columns, grades)
      expect(classes.map(({ mean }) => mean)).toEqual([expect.closeTo(2.46254581, 6), expect.closeTo(1.62575936, 6)])
      // Shares .83799728 and .16200272 of 315.
      expect(classes.map(({ rows }) => rows / 315)).toEqual([
        expect.closeTo(0.83799728, 6),
        expect.closeTo(0.16200272, 6),
      ])
    },
  )

  it('is not drawn to the mean of all, and its intervals hold the truth as often as they say', () => {
    const truth = [10, 20]
    const hits = [0, 0]
    const naive = [0, 0]
    const rounds = 100
    for (let round = 0; round < rounds; round++) {
      const uniform = randomStream(11, round)
      const kinds = Array.from({ length: 300 }, () => (uniform() < 0.6 ? 0 : 1))
      const alerts = kinds.map(k => uniform() < [0.7, 0.2][k]!)
      const channel = kinds.map(k => (uniform() < [0.9, 0.2][k]! ? 'app' : 'branch'))
      const profit = kinds.map(k => truth[k]! + 6 * (uniform() + uniform() - 1))
      const { classes } = latentClass.classOutcome(GIVEN, { alerts, channel }, profit, { level: 0.9 })
      const { segment } = latentClass.assign(GIVEN, { alerts, channel })
      for (const k of [0, 1]) {
        const { lower, upper } = classes[k]!.interval
        if (lower <= truth[k]! && truth[k]! <= upper) hits[k]!++
        const own = profit.filter((_, row) => segment[row] === k)
        naive[k]! += own.reduce((sum, value) => sum + value, 0) / own.length / rounds
      }
    }
    // 90 of 100 with a standard error of 3.
    for (const count of hits) expect(Math.abs(count - 90)).toBeLessThan(10)
    expect(naive[0]).toBeGreaterThan(11)
    expect(naive[1]).toBeLessThan(19)
  })

  it('of classes that are estimated has the same means and wider intervals', () => {
    const truth = [5, 10]
    for (let round = 0; round < 4; round++) {
      const uniform = randomStream(13, round)
      const kinds = Array.from({ length: 600 }, () => (uniform() < 0.6 ? 1 : 0))
      const chances = [
        [0.25, 0.85],
        [0.7, 0.2],
        [0.8, 0.4],
        [0.1, 0.65],
        [0.15, 0.75],
      ]
      const columns = Object.fromEntries(
        chances.map((of, j) => [`q${j}`, kinds.map(kind => (uniform() < 0.1 ? null : uniform() < of[kind]!))]),
      )
      const model = latentClass.fit(columns, { classes: 2, starts: 1, order: { by: 'q0', direction: 'ascending' } })
      const margin = kinds.map(kind => truth[kind]! + 2 * uniform() - 1)
      const { classes } = latentClass.classOutcome(model, columns, margin)
      const { classes: asKnown } = latentClass.classOutcome(latentClass.fromParams(model.params), columns, margin)
      for (const k of [0, 1]) {
        expect(classes[k]!.mean).toBe(asKnown[k]!.mean)
        expect(classes[k]!.standardError).toBeGreaterThan(asKnown[k]!.standardError)
      }
    }
  })

  it('says where it takes the classes for known', () => {
    const columns = { a: ['x', 'x', 'y', 'y', 'x'], b: ['x', 'y', 'x', 'y', 'x'] }
    const model = latentClass.fit(columns, { classes: 2 })
    const { classes } = latentClass.classOutcome(model, columns, [1, 2, 3, 4, 5])
    expect(classes[0]!.interval.note).toContain('takes the classes for known'.slice(1))
  })

  it('has a robust error: of sure classes that of a mean, with n and not n − 1', () => {
    const sure = latentClass.fromParams({
      shares: [0.5, 0.5],
      items: {
        a: {
          answers: ['x', 'y'],
          probabilities: [
            [1, 0],
            [0, 1],
          ],
        },
      },
    })
    const columns = { a: ['x', 'x', 'x', 'y', 'y'] }
    const { classes, classification, test } = latentClass.classOutcome(sure, columns, [
      1e9 + 1,
      1e9 + 2,
      1e9 + 3,
      1e9 + 4,
      1e9 + 8,
    ])
    expect(classes.map(({ mean }) => mean)).toEqual([1e9 + 2, 1e9 + 6])
    expect(classes.map(({ standardError }) => standardError)).toEqual(
      [Math.sqrt(2 / 9), Math.sqrt(8 / 4)].map(x => expect.closeTo(x, 6)),
    )
    expect(classification.flat()).toEqual([1, 0, 0, 1].map(p => expect.closeTo(p, 12)))
    expect(test?.chiSquare).toBeCloseTo(16 / (2 / 9 + 2), 6)
  })

  it('of one class is the mean, without a test', () => {
    const one = latentClass.fit({ a: ['x', 'y'] }, { classes: 1 })
    const { classes, test } = latentClass.classOutcome(one, { a: ['x', 'y', 'y'] }, [1, 2, 6])
    expect([classes[0]?.mean, classes[0]?.rows, test]).toEqual([3, 3, undefined])
  })
})

it.each([
  [{ alerts: [true, false], channel: ['app', 'branch'] }, [1], 'LENGTH_MISMATCH', 'outcome'],
  [{ alerts: [true, false], channel: ['app', 'branch'] }, [1, Number.NaN], 'OUT_OF_RANGE', 'outcome[1]'],
  [{ alerts: [true, false], channel: ['app', 'branch'] }, [1, 1e200], 'OUT_OF_RANGE', 'outcome[1]'],
  [{ alerts: [true], channel: ['app'] }, [1], 'EMPTY_SEGMENT', 'columns'],
])('outcomes and columns at fault are named (%#)', (columns, outcome, code, path) => {
  const error = thrown(() => latentClass.classOutcome(GIVEN, columns, outcome))
  expect([error.code, error.path]).toEqual([code, path])
})

it('classes that a covariate tells without fail are taken for known, and no error is without a number', () => {
  const names = {
    a: ['x', 'x', 'x', 'x', 'x', 'y', 'y', 'y', 'y', 'y'],
    b: ['p', 'p', 'p', 'q', 'p', 'q', 'q', 'q', 'p', 'q'],
  }
  const columns = { ...names, age: [1, 2, 3, 4, 5, 21, 22, 23, 24, 25] }
  const model = latentClass.fit(columns, { classes: 2, covariates: ['age'], starts: 3, maxIterations: 3000 })
  expect(model.fit).not.toHaveProperty('standardErrors')
  const { classes } = latentClass.classOutcome(model, columns, [1, 2, 3, 4, 5, 6, 7, 8, 9, 11])
  // Sure classes: the error of a mean, with n.
  expect(classes.map(({ standardError }) => standardError)).toEqual(
    expect.arrayContaining([expect.closeTo(Math.sqrt(10 / 25), 6), expect.closeTo(Math.sqrt(14.8 / 25), 6)]),
  )
  expect(classes[0]!.interval.note).toContain('classes for known')
})
