import { expect, it } from 'vitest'
import { deviationOf, indexOf, inputFigure } from '../../../src/appraisal/grading/input-figure.js'
import { gradeInputs } from './inputs.js'

const client = gradeInputs({
  risk: 30,
  value: 1000,
  growth: 0.1,
  stability: 0.6,
  facts: { tenureYears: 4, rating: 'A' },
})

it('takes figures from where the rule says', () => {
  expect(inputFigure({ of: 'facet', facet: 'risk' }, client)).toEqual({ figure: 70, standardDeviation: 5, coverage: 1 })
  expect(inputFigure({ of: 'facet', facet: 'perceivedValue' }, client)).toBeUndefined()
  expect(inputFigure({ of: 'stability' }, client)?.figure).toBe(0.6)
  expect(inputFigure({ of: 'growth', worst: 0, best: 1 }, client)).toEqual({
    figure: 0.1,
    standardDeviation: 0.05,
    coverage: 1,
  })
  expect(inputFigure({ of: 'attribute', attribute: 'tenureYears', worst: 0, best: 10 }, client)?.figure).toBe(4)
  expect(inputFigure({ of: 'attribute', attribute: 'rating', worst: 0, best: 10 }, client)).toBeUndefined()
})

it('takes of the interval of value what is not chance', () => {
  // Half of 100 over 1.644854 is 30.3974; three tenths of the variance are not chance.
  const found = inputFigure({ of: 'value' }, client)
  expect(found?.figure).toBe(1000)
  expect(found?.standardDeviation).toBeCloseTo(30.3974 * Math.sqrt(0.3), 3)
})

it('knows nothing of an outlook or a value that is absent', () => {
  const { id, facets, fact } = client
  expect(inputFigure({ of: 'value' }, { id, facets, fact })).toBeUndefined()
  expect(inputFigure({ of: 'stability' }, { id, facets, fact })).toBeUndefined()
})

it('counts figures between goalposts, and beyond as the end', () => {
  const rule = { of: 'attribute', attribute: 'lateShare', worst: 0.3, best: 0 } as const
  expect([0.5, 0.3, 0.15, 0, -1].map(figure => indexOf(rule, figure, undefined))).toEqual([0, 0, 50, 100, 100])
  expect(indexOf({ of: 'growth', worst: -1e200, best: 1e200 }, 0, undefined)).toBe(50)
  expect(indexOf({ of: 'value' }, 5, undefined)).toBeUndefined()
  expect(indexOf({ of: 'value' }, 5, [0, 10])).toBe(50)
})

it('carries deviations to the index', () => {
  const figure = { figure: 0.1, standardDeviation: 0.05, coverage: 1 }
  expect(deviationOf({ of: 'growth', worst: 0, best: 1 }, figure, undefined)).toBeCloseTo(5, 12)
  expect(deviationOf({ of: 'growth', worst: 1, best: 0 }, figure, undefined)).toBeCloseTo(5, 12)
  expect(deviationOf({ of: 'growth', worst: 0.1, best: 1.1 }, figure, undefined)).toBeCloseTo(2.5, 12)
  expect(deviationOf({ of: 'value' }, { figure: 5, standardDeviation: 1e308, coverage: 1 }, [0, 10])).toBe(50)
})
