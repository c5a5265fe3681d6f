import { describe, expect, it } from 'vitest'
import { runAsync } from '../../../src/model/index.js'
import {
  importancePerformanceQuadrants,
  importancePerformanceQuadrantsSteps,
  satisfactionDrivers,
} from '../../../src/satisfaction/drivers/index.js'
import { thrown } from '../../errors/thrown.js'
import { SCALE, surveyOf } from './survey.js'

const answers = surveyOf(200)
const options = {
  drivers: { speed: ['speed1', 'speed2'], clarity: 'clarity', parking: 'parking' },
  scale: SCALE,
  importance: { outcome: 'overall' },
  cuts: { importance: 'mean', performance: 'midpoint' },
  replicates: 300,
} as const

describe('derived importance', () => {
  const found = importancePerformanceQuadrants(answers, options)

  it('puts drivers where shares and performance say', () => {
    const { drivers: blocks, scale, replicates } = options
    const { drivers } = satisfactionDrivers(answers, { drivers: blocks, scale, replicates, outcome: 'overall' })
    expect(found.points.map(({ quadrant }) => quadrant)).toEqual([
      'concentrate-here',
      'possible-overkill',
      'possible-overkill',
    ])
    for (const [j, { importance, performance, potential }] of found.points.entries()) {
      expect(importance).toBeCloseTo(100 * drivers[j]!.share!, 10)
      expect(performance).toBeCloseTo(drivers[j]!.performance, 10)
      expect(potential).toBeCloseTo(drivers[j]!.potential!, 10)
    }
  })

  it('draws the line at equal shares, and says how sure each quadrant is', () => {
    expect(found.cuts.importance.value).toBeCloseTo(100 / 3, 10)
    expect(found.cuts.performance).toEqual({ rule: 'midpoint', value: 50 })
    for (const { certainty, quadrant, probability } of found.points) {
      expect(probability[quadrant]).toBe(certainty)
      expect(Object.values(probability).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12)
    }
    expect(found.points[0]!.certainty).toBeGreaterThan(0.99)
  })

  it('names drivers that may lie elsewhere', () => {
    const { performance } = found.points[1]!
    const near = importancePerformanceQuadrants(answers, { ...options, cuts: { importance: 'mean', performance } })
    // On the line counts as high.
    expect(near.points[1]!.quadrant).toBe('possible-overkill')
    expect(near.points[1]!.certainty).toBeGreaterThan(0.3)
    expect(near.points[1]!.certainty).toBeLessThan(0.7)
    expect(near.warnings.find(({ code }) => code === 'UNSURE')!.message).toContain('clarity')
  })

  it('takes relative weights, and is the same in steps', async () => {
    const weights = { ...options, importance: { outcome: 'overall', method: 'relative-weights' } } as const
    const johnson = importancePerformanceQuadrants(answers, weights)
    expect(johnson.points[0]!.importance).toBeCloseTo(found.points[0]!.importance, -1)
    expect(johnson.points[0]!.importance).not.toBe(found.points[0]!.importance)
    expect(await runAsync(importancePerformanceQuadrantsSteps(answers, options), { pause: async () => {} })).toEqual(
      found,
    )
  })
})

describe('stated importance', () => {
  // Four people, both figures by hand: importance 10, 10, 10, 7 and 1, 1, 4, 1.
  const stated = {
    speed: [2, 4, 3, 2],
    clarity: [9, 10, 10, 9],
    speedMatters: [10, 10, 10, 7],
    clarityMatters: [1, 1, 4, 1],
  }
  const asked = {
    drivers: ['speed', 'clarity'],
    scale: SCALE,
    importance: { stated: { speed: 'speedMatters', clarity: 'clarityMatters' } },
    cuts: { importance: 'median', performance: 'mean' },
    replicates: 100,
  } as const

  it('is a mean from 0 to 100 like performance', () => {
    const { points, cuts, importance, warnings } = importancePerformanceQuadrants(stated, asked)
    expect(importance).toBe('stated')
    expect(points[0]!.importance).toBeCloseTo((100 * (9.25 - 1)) / 9, 12)
    expect(points[1]!.importance).toBeCloseTo((100 * (1.75 - 1)) / 9, 12)
    expect(points.map(({ quadrant }) => quadrant)).toEqual(['concentrate-here', 'possible-overkill'])
    expect(cuts.importance.rule).toBe('median')
    expect(cuts.importance.value).toBeCloseTo(50, 12)
    expect(cuts.performance.value).toBeCloseTo((100 * (2.75 + 9.5 - 2)) / 18, 10)
    expect(cuts.performance.interval!.lower).toBeLessThan(cuts.performance.value)
    expect(warnings.map(({ code }) => code)).toEqual([])
  })

  it('must be there for every driver', () => {
    const call = (importance: unknown, cuts: unknown = asked.cuts) =>
      thrown(() => importancePerformanceQuadrants(stated, JSON.parse(JSON.stringify({ ...asked, importance, cuts }))))
    expect(call({ stated: { speed: 'speedMatters' } }).path).toBe('options.importance.stated.clarity')
    expect(call({ stated: { speeed: 'speedMatters' } }).code).toBe('UNKNOWN_OPTION')
    expect(call({ stated: asked.importance.stated, outcome: 'speed' }).code).toBe('CONFLICTING_OPTIONS')
    expect(call({}).path).toBe('options.importance')
    expect(call(undefined).path).toBe('options.importance')
    expect(call({ outcome: 'clarityMatters', method: 'lmg' }).path).toBe('options.importance.method')
    expect(call(asked.importance, null)).toMatchObject({ path: 'options.cuts' })
    expect(call(asked.importance, { importance: 'mean' })).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.cuts.performance',
    })
    expect(call(asked.importance, { importance: 'best', performance: 1 }).path).toBe('options.cuts.importance')
    expect(call(asked.importance, { importance: 101, performance: 1 }).code).toBe('OUT_OF_RANGE')
    expect(call({ outcome: 'clarityMatters' }, { importance: 'midpoint', performance: 1 })).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'options.cuts.importance',
    })
  })
})
