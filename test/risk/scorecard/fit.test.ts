import { describe, expect, it } from 'vitest'
import { scorecard } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { applicants } from './cards.js'

const data = applicants(1500)

describe('fitting a scorecard', () => {
  const model = scorecard.fit(data)

  it('finds what drives default and leaves noise out', () => {
    expect(model.params.characteristics.map(({ name }) => name).toSorted()).toEqual(['housing', 'income', 'tenure'])
    expect(model.fit.source === 'regression' && model.fit.variables.map(({ name, fate }) => [name, fate])).toEqual([
      ['housing', 'kept'],
      ['income', 'kept'],
      ['noise', 'weak'],
      ['tenure', 'kept'],
    ])
    for (const { coefficient } of model.params.characteristics) expect(coefficient).toBeLessThan(-0.7)
  })

  it('is frozen to the last bin, and holds no rows', () => {
    expect(Object.isFrozen(model.params.characteristics[0]?.bins.params.weights)).toBe(true)
    expect(JSON.stringify(model).length).toBeLessThan(20_000)
  })

  it('says what variables the others tell', () => {
    const twice = { ...data, columns: { ...data.columns, copy: data.columns['tenure']! } }
    const { fit } = scorecard.fit(twice)
    const copy = fit.source === 'regression' ? fit.variables.find(({ fate }) => fate === 'collinear') : undefined
    expect(copy).toMatchObject({ name: 'tenure', fate: 'collinear' })
    expect(copy).not.toHaveProperty('varianceInflation')
  })

  it('has the same points in either sign of the weights', () => {
    const weightOfEvidence = 'ln(bad/good)'
    const turned = scorecard.fit(data, { binning: { numeric: { weightOfEvidence }, categories: { weightOfEvidence } } })
    const of = ({ params }: typeof model) => params.characteristics.map(({ name, points }) => [name, points])
    expect(of(turned)).toEqual(of(model))
    for (const { coefficient } of turned.params.characteristics) expect(coefficient).toBeGreaterThan(0.7)
    expect(turned.fit.source === 'regression' && turned.fit.warnings).toEqual([])
  })

  it('keeps what it is told to keep', () => {
    const { params } = scorecard.fit(data, { keep: ['noise'], selection: { by: 'bic' } })
    expect(params.characteristics.map(({ name }) => name)).toContain('noise')
  })

  it('warns of few events', () => {
    const { fit } = scorecard.fit(applicants(60), {
      filters: { minimumInformationValue: 0 },
      selection: { direction: 'none' },
    })
    expect(fit.source === 'regression' && fit.warnings.map(({ code }) => code)).toContain('FEW_EVENTS_PER_VARIABLE')
  })

  it('warns where rounding changes the order', () => {
    const { fit } = scorecard.fit(data, { points: { pointsToDouble: 2 } })
    expect(fit.source === 'regression' && fit.warnings.map(({ code }) => code)).toEqual(['ROUNDING_CHANGES_ORDER'])
  })
})

describe('what cannot be fitted', () => {
  it('says that no variable passed, and why', () => {
    const { columns, outcomes } = data
    const error = thrown(() => scorecard.fit({ columns: { noise: columns['noise']! }, outcomes }))
    expect(error).toMatchObject({ code: 'NO_DATA', path: 'data.columns' })
    expect(error.received).toContain('noise weak')
  })

  it('says that the selection took none', () => {
    const { columns, outcomes } = data
    const options = {
      filters: { minimumInformationValue: 0 },
      selection: { by: 'p-value', enterBelow: 1e-9 },
    } as const
    const error = thrown(() => scorecard.fit({ columns: { noise: columns['noise']! }, outcomes }, options))
    expect(error).toMatchObject({ code: 'NO_DATA', received: '"none"' })
  })

  it('is separated by name, and fitted with a penalty', () => {
    const outcomes = Array.from({ length: 200 }, (_, i) => (i < 60 ? 1 : 0))
    const columns = { told: outcomes.map(outcome => 3 * outcome), some: outcomes.map((_, i) => i % 7) }
    const loose = { binning: { numeric: { minimumGoods: 0, minimumBads: 0 } } }
    expect(thrown(() => scorecard.fit({ columns, outcomes }, loose)).code).toBe('SEPARATED_OUTCOMES')
    const { params } = scorecard.fit({ columns, outcomes }, { ...loose, regression: { firth: true } })
    expect(params.characteristics[0]?.name).toBe('told')
  })

  it('is a column of 10⁶ names', () => {
    const outcomes = Array.from({ length: 3000 }, (_, i) => i % 2)
    const columns = { id: outcomes.map((_, i) => `client ${i}`) }
    expect(thrown(() => scorecard.fit({ columns, outcomes }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'data.columns.id',
    })
  })
})

describe('names that objects have of their own', () => {
  const { columns, outcomes } = applicants(800)
  const [first, second] = Object.keys(columns)

  it('scores by a column of any name, and may drop it and look at it again', () => {
    const plain = scorecard.fit({ columns: { a: columns[first!]!, b: columns[second!]! }, outcomes })
    for (const name of ['__proto__', 'constructor']) {
      const renamedColumns = Object.fromEntries([
        [name, columns[first!]!],
        ['b', columns[second!]!],
      ])
      const model = scorecard.fit({ columns: renamedColumns, outcomes })
      expect(model.params.characteristics.map(one => (one.name === name ? 'a' : one.name))).toEqual(
        plain.params.characteristics.map(one => one.name),
      )
      const direction = 'forward'
      const forward = scorecard.fit({ columns: renamedColumns, outcomes }, { selection: { direction } })
      expect(forward.params.characteristics.length).toBe(plain.params.characteristics.length)
      expect(Array.from(scorecard.score(model, renamedColumns)).slice(0, 9)).toEqual(
        Array.from(scorecard.score(plain, { a: columns[first!]!, b: columns[second!]! })).slice(0, 9),
      )
    }
  })
})

it('says which limits leave one bin where a variable tells outcomes beforehand', () => {
  const age = Array.from({ length: 60 }, (_, i) => i)
  const fit = () => scorecard.fit({ columns: { age }, outcomes: age.map(years => (years < 20 ? 1 : 0)) })
  expect(thrown(fit)).toMatchObject({ code: 'NO_DATA', received: '"age one-bin"' })
  expect(thrown(fit).hint).toMatch(/minimumGoods and minimumBads/)
})
