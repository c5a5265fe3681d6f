import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { thrown } from '../../../errors/thrown.js'
import { ROLES, repeated, reportOf, shuffled } from './samples.js'

describe('published classes', () => {
  it('are found again: two kinds of students, G² 2.72 on 6 degrees of freedom', () => {
    const model = latentClass.fit(ROLES, { classes: 2 })
    const report = reportOf(model)
    expect(report.goodnessOfFit?.likelihoodRatio).toBeCloseTo(2.72, 2)
    expect(report.degreesOfFreedom).toBe(6)
    // Goodman (1974), table 3: shares .279 and .721; 'car' .993 and .714, 'drama' .940 and .330, and so on.
    expect(model.params.shares.map(share => share.toFixed(3))).toEqual(['0.721', '0.279'])
    const first = Object.fromEntries(
      Object.entries(model.params.items).map(([name, item]) => [
        name,
        item.probabilities.map(([p = 0]) => p.toFixed(3)),
      ]),
    )
    expect(first).toEqual({
      board: ['0.132', '0.769'],
      car: ['0.714', '0.993'],
      drama: ['0.330', '0.940'],
      insurance: ['0.354', '0.927'],
    })
  })

  it('are the same from every seed, in every order of rows and columns, to the last digit within a seed', () => {
    const model = latentClass.fit(ROLES, { classes: 2, seed: 3 })
    const { car = [], drama = [], insurance = [], board = [] } = ROLES
    const order = car.map((_, i) => (i * 7919) % car.length)
    const turned = latentClass.fit(shuffled({ board, insurance, drama, car }, order), { classes: 2, seed: 3 })
    expect(turned.params).toEqual(model.params)
    for (const seed of [0, 9, 77]) {
      const { shares } = latentClass.fit(ROLES, { classes: 2, seed }).params
      expect(shares).toEqual(model.params.shares.map(share => expect.closeTo(share, 6)))
    }
  })
})

describe('what is missing', () => {
  it('is left out: rows of one class answer less, and its answers stay', () => {
    const known = repeated<string | null>(
      ['a', 'b', 'c', 'd'],
      [
        [['x', 'x', 'x', 'x'], 60],
        [['y', 'y', 'y', 'y'], 40],
        [['x', 'x', 'x', null], 30],
        [['x', 'y', 'x', 'x'], 5],
        [['y', 'y', 'x', 'y'], 5],
        [['x', 'x', 'y', 'x'], 5],
        [['y', 'x', 'y', 'y'], 5],
        [[null, null, null, null], 7],
      ],
    )
    const model = latentClass.fit(known, { classes: 2 })
    const { observations, unanswered, goodnessOfFit } = reportOf(model)
    expect([observations, unanswered, goodnessOfFit?.rows]).toEqual([157, 7, 120])
    const { probability, segment } = latentClass.assign(model, { a: [null], b: [null], c: [null], d: [null] })
    expect([segment[0], probability[0]]).toEqual([0, expect.closeTo(model.params.shares[0]!, 12)])
  })

  it('is an error where it is the whole question', () => {
    const error = thrown(() => latentClass.fit({ a: ['x', 'y'], b: [null, undefined] }, { classes: 1 }))
    expect([error.code, error.path]).toEqual(['EMPTY_INPUT', 'columns.b'])
  })
})

describe('covariates', () => {
  const stream = randomStream(5)
  const rows = Array.from({ length: 3000 }, () => {
    const age = 20 + 50 * stream()
    const isFirst = stream() < 1 / (1 + Math.exp(-(3 - 0.08 * age)))
    const answer = (p: number): string => (stream() < p ? 'yes' : 'no')
    const [high, low] = isFirst ? [0.9, 0.15] : [0.2, 0.8]
    return { age, answers: [answer(high), answer(high), answer(low), answer(low)] as const }
  })
  const columns = {
    age: rows.map(({ age }) => age),
    ...Object.fromEntries([0, 1, 2, 3].map(j => [`q${j}`, rows.map(({ answers }) => answers[j]!)])),
  }

  it('are found within their errors, in units of the column', () => {
    const model = latentClass.fit(columns, {
      classes: 2,
      covariates: ['age'],
      starts: 2,
      order: { by: 'q0', direction: 'ascending' },
    })
    const { effects = {}, intercepts = [] } = model.params.membership ?? {}
    const errors = reportOf(model).standardErrors
    const [effect = 0, se = 1] = [effects['age']?.[1], errors?.effects?.['age']?.[0]]
    // Of class 2, which says yes to q0, against class 1.
    expect(Math.abs(effect + 0.08) / se).toBeLessThan(3)
    expect(se).toBeGreaterThan(0.002)
    expect(se).toBeLessThan(0.008)
    expect(Math.abs(intercepts[1]! - 3) / errors!.intercepts![0]!).toBeLessThan(3)
    expect(reportOf(model)).toMatchObject({ parameters: 10 })
    expect(reportOf(model).degreesOfFreedom).toBeUndefined()
    const months = { ...columns, age: columns.age.map(age => 12 * age) }
    const inMonths = latentClass.fit(months, {
      classes: 2,
      covariates: ['age'],
      starts: 2,
      order: { by: 'q0', direction: 'ascending' },
    })
    expect(12 * inMonths.params.membership!.effects['age']![1]!).toBeCloseTo(effect, 5)
  })

  it.each([
    [{ ...columns, age: columns.age.map(() => 3) }, ['age'], 'NO_VARIATION', 'columns.age'],
    [
      { ...columns, twice: columns.age.map(age => 2 * age - 1) },
      ['age', 'twice'],
      'COLLINEAR_COVARIATES',
      'columns.twice',
    ],
    [
      { ...columns, age: columns.age.map((age, i) => (i === 4 ? null : age)) },
      ['age'],
      'OUT_OF_RANGE',
      'columns.age[4]',
    ],
    [columns, ['income'], 'MISSING_VALUE', 'columns.income'],
  ])('are refused by name (%#)', (given, covariates, code, path) => {
    const error = thrown(() => latentClass.fit(given, { classes: 2, covariates }))
    expect([error.code, error.path]).toEqual([code, path])
  })
})

describe('extremes', () => {
  it('of one row and one class', () => {
    const model = latentClass.fit({ a: ['x'] }, { classes: 1 })
    expect(model.params).toMatchObject({ shares: [1], items: { a: { answers: ['x'], probabilities: [[1]] } } })
    expect(reportOf(model)).toMatchObject({ logLikelihood: 0, parameters: 0, sizes: [1], classificationError: 0 })
  })

  it('of more classes than different rows', () => {
    const error = thrown(() => latentClass.fit({ a: ['x', 'x', 'y'] }, { classes: 3 }))
    expect([error.code, error.path]).toEqual(['TOO_FEW_POINTS', 'options.classes'])
  })

  it('of more classes than the answers can tell, which is a warning', () => {
    const { warnings } = reportOf(latentClass.fit({ a: ['x', 'x', 'y', 'y'], b: ['x', 'y', 'x', 'y'] }, { classes: 2 }))
    expect(warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['PARAMETERS_CONFOUNDED', 'NO_STANDARD_ERRORS']),
    )
  })

  it('of sure classes: probabilities of 1 have no error, shares do', () => {
    const sure = repeated(
      ['a', 'b', 'c'],
      [
        [['x', 'x', 'x'], 75],
        [['y', 'y', 'y'], 25],
      ],
    )
    const { standardErrors, relativeEntropy, warnings } = reportOf(latentClass.fit(sure, { classes: 2 }))
    expect(relativeEntropy).toBeCloseTo(1, 12)
    expect(standardErrors?.shares[0]).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 100), 9)
    expect(standardErrors?.items['a']).toEqual([{}, {}])
    expect(warnings.map(({ code }) => code)).toEqual(['AT_BOUNDARY'])
  })

  it('of hundreds of questions', () => {
    const names = Array.from({ length: 600 }, (_, j) => `q${j}`)
    const many = repeated(names, [
      [names.map(() => 'x'), 6],
      [names.map((_, j) => (j % 2 === 0 ? 'x' : 'y')), 4],
    ])
    const { params, fit: report } = latentClass.fit(many, { classes: 2, starts: 3 })
    expect(params.shares).toEqual([0.6, 0.4].map(share => expect.closeTo(share, 9)))
    expect(JSON.stringify(report)).not.toContain('null')
  })

  it('of an answer that could be given and is not', () => {
    const model = latentClass.fit(ROLES, { classes: 2, answers: { car: ['+', '-', 'none'] } })
    expect(model.params.items['car']?.probabilities.map(ofClass => ofClass[2])).toEqual([0, 0])
    expect(reportOf(model)).toMatchObject({ parameters: 9, degreesOfFreedom: 6 })
    const without = latentClass.assign(model, { car: [null], drama: ['+'], insurance: ['-'], board: ['-'] })
    const unseen = latentClass.assign(model, { car: ['none'], drama: ['+'], insurance: ['-'], board: ['-'] })
    expect(unseen.probability[0]).toBeCloseTo(without.probability[0]!, 12)
  })
})
