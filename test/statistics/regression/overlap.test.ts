import { describe, expect, it } from 'vitest'
import { LOGISTIC, POISSON } from '../../../src/statistics/regression/family.js'
import { expectOverlap, expectOverlapOfEach, expectVariation } from '../../../src/statistics/regression/overlap.js'
import { thrown } from '../../errors/thrown.js'
import { designed } from './designs.js'

const free = (width: number): Float64Array => new Float64Array(width)

describe('expectVariation', () => {
  it('wants both classes, or a count above 0', () => {
    const design = designed({ x: [1, 2] }, [1, 1])
    expect(thrown(() => expectVariation(design, LOGISTIC))).toMatchObject({ code: 'NO_VARIATION', path: 'outcomes' })
    expect(expectVariation(design, POISSON)).toBeUndefined()
    expect(thrown(() => expectVariation(designed({ x: [1, 2] }, [0, 0]), POISSON)).received).toBe('"only 0"')
  })
})

describe('expectOverlapOfEach', () => {
  const received = (x: number[], outcomes: number[]): string =>
    thrown(() => expectOverlapOfEach(designed({ x }, outcomes), free(2))).received

  it('says on which side of what the outcomes are', () => {
    expect(received([1, 2, 3, 7], [0, 0, 1, 1])).toBe('complete separation, only 0 up to 2, only 1 from 3')
    expect(received([1, 2, 3, 7], [1, 1, 1, 0])).toBe('complete separation, only 1 up to 3, only 0 from 7')
    expect(received([1, 2, 2, 7], [0, 0, 1, 1])).toBe('quasi-complete separation, only 0 below 2, only 1 above 2')
    expect(received([0, 0, 0, 1], [0, 1, 0, 1])).toBe('quasi-complete separation, only 1 above 0')
  })

  it('names every column to blame, and none with a penalty or overlap', () => {
    const columns = { a: [1, 2, 3, 4], b: [1, 5, 2, 6], c: [4, 3, 2, 1] }
    const design = designed(columns, [0, 0, 1, 1])
    expect(thrown(() => expectOverlapOfEach(design, free(4))).issues.map(({ path }) => path)).toEqual([
      'columns.a',
      'columns.c',
    ])
    expect(expectOverlapOfEach(design, Float64Array.of(0, 1, 0, 1))).toBeUndefined()
  })
})

describe('expectOverlap', () => {
  it('names the columns that separate together', () => {
    const columns = { a: [1, 2, 3, 4, 0], noise: [3, 4, 2, 2, 1], b: [0, 3, 2, 5, 1] }
    const design = designed(columns, [1, 0, 1, 0, 0])
    const error = thrown(() => expectOverlap(design, LOGISTIC, free(4)))
    expect(error.issues.map(({ path }) => path)).toEqual(['columns.a', 'columns.b'])
    expect(error.received).toBe('complete separation by a sum of multiples of a, b')
    expect(error.hint).toMatch(/firth or a ridge/)
    expect(expectOverlap(designed({ a: [1, 2, 3, 4] }, [0, 1, 0, 1]), LOGISTIC, free(2))).toBeUndefined()
  })
})
