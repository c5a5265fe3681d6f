import { describe, expect, it } from 'vitest'
import { runAsync } from '../../../src/model/index.js'
import { compositeReliability, cronbachAlpha, omega, omegaSteps } from '../../../src/satisfaction/measurement/index.js'
import { thrown } from '../../errors/thrown.js'
import { hasData } from '../../golden/records.js'
import { answersOf, MOBI_BLOCKS, readTable } from './samples.js'

const ANSWERS = {
  fast: [5, 4, 2, 3, 1, 4, 2, 5, 3, 4],
  clear: [4, 4, 1, 3, 2, 5, 2, 3, 3, 5],
  fair: [5, 3, 2, 2, 1, 4, 3, 4, 2, 4],
  kind: [3, 4, 2, 4, 1, 5, 3, 4, 2, 3],
}

describe('omega', () => {
  it("is that of R's factanal with one factor on perceived quality of mobi, with its test", () => {
    if (!hasData('mobi.csv', 'loyalty')) return
    const {
      raw,
      standardised,
      averageVarianceExtracted: ave,
      fit,
    } = omega(answersOf(readTable('mobi.csv'), MOBI_BLOCKS['PERQ']!))
    expect(raw).toBeCloseTo(0.874048089595, 7)
    expect(standardised).toBeCloseTo(0.877995215415, 7)
    expect(ave).toBeCloseTo(0.50838238003, 7)
    expect(fit.chiSquare).toBeCloseTo(50.2996831639, 6)
    expect(fit.degreesOfFreedom).toBe(14)
    expect(fit.pValue! / 5.43938212607e-6).toBeCloseTo(1, 5)
    expect(fit.isDoubtful).toBe(false)
  })

  it('says that nine tests of three abilities have more than one factor', () => {
    if (!hasData('HolzingerSwineford1939.csv', 'loyalty')) return
    const items = Array.from({ length: 9 }, (_, i) => `x${i + 1}`)
    const { fit, warnings } = omega(answersOf(readTable('HolzingerSwineford1939.csv'), items))
    expect(fit.chiSquare).toBeCloseTo(306.5583358, 4)
    expect(fit.isDoubtful).toBe(true)
    expect(warnings.map(({ code }) => code)).toEqual(['ONE_FACTOR_DOUBTFUL'])
    expect([fit.worst.first, fit.worst.second]).toEqual(['x7', 'x8'])
  })

  it('is composite reliability of its loadings where items are standardised, and no less than alpha', () => {
    const { standardised, loadings, raw } = omega(ANSWERS)
    expect(standardised).toBeCloseTo(compositeReliability(Object.values(loadings)), 6)
    expect(raw).toBeGreaterThan(cronbachAlpha(ANSWERS).raw - 0.005)
  })

  it('has an interval with a seed alone, the same at once and in steps', async () => {
    expect(omega(ANSWERS).interval).toBeUndefined()
    const options = { seed: 5, replicates: 120, clients: [1, 1, 2, 2, 3, 3, 4, 4, 5, 6] }
    const once = omega(ANSWERS, options)
    expect(once.interval).toMatchObject({ level: 0.95, kind: 'confidence', method: 'bootstrap' })
    expect(once.interval!.lower).toBeLessThan(once.raw)
    expect(once.interval!.upper).toBeGreaterThan(once.raw)
    expect(await runAsync(omegaSteps(ANSWERS, options), { pause: async () => {} })).toEqual(once)
  })

  it('names a Heywood case and an item that goes the other way', () => {
    const answers = {
      a: [1, 2, 3, 4, 5, 6, 7, 8],
      b: [1, 2, 3, 4, 5, 6, 8, 7],
      c: [2, 1, 4, 3, 6, 5, 7, 8],
      d: [8, 5, 7, 3, 6, 2, 4, 1],
    }
    const { warnings, loadings } = omega(answers)
    expect(loadings['d']).toBeLessThan(0)
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'HEYWOOD_CASE' }))
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'ITEM_AGAINST_REST', item: 'd' }))
    const { warnings: turned, loadings: all } = omega(answers, { reversed: ['d'], scale: { lowest: 1, highest: 8 } })
    expect(Math.min(...Object.values(all))).toBeGreaterThan(0)
    expect(turned.map(({ code }) => code)).not.toContain('ITEM_AGAINST_REST')
  })

  it('counts replicates without one', () => {
    const rare = { ...ANSWERS, kind: [3, 3, 3, 3, 3, 4, 3, 3, 3, 3] }
    const { warnings, interval } = omega(rare, { seed: 2, replicates: 200 })
    expect(warnings.map(({ code }) => code)).toContain('RESAMPLES_FAILED')
    expect(interval!.lower).toBeLessThan(interval!.upper)
    expect(interval!.upper).toBeLessThanOrEqual(1)
  })

  it.each([
    ['two items', { a: [1, 2, 3], b: [1, 3, 2] }, {}, 'NO_DATA', 'answers'],
    ['two complete sheets', { ...ANSWERS, fast: [5, 4, ...new Array(8).fill(null)] }, {}, 'NO_DATA', 'answers'],
    ['an item that all answer alike', { ...ANSWERS, fast: new Array(10).fill(2) }, {}, 'NO_VARIATION', 'answers.fast'],
    ['replicates without a seed', ANSWERS, { replicates: 500 }, 'MISSING_VALUE', 'options.seed'],
    ['a seed below 0', ANSWERS, { seed: -1 }, 'OUT_OF_RANGE', 'options.seed'],
    ['an unknown option', ANSWERS, { missing: 'pairwise' }, 'UNKNOWN_OPTION', 'options.missing'],
  ])('refuses %s', (_, answers, options, code, path) => {
    expect(thrown(() => omega(answers, options as never))).toMatchObject({ code, path })
  })
})
