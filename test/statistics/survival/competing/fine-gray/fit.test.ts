import { describe, expect, it } from 'vitest'
import { fineGray } from '../../../../../src/statistics/survival/competing/index.js'
import { coxModel } from '../../../../../src/statistics/survival/index.js'
import { thrown } from '../../../../errors/thrown.js'
import { BOOK, COLUMNS, DESK, DURATION, ENDING, ENTRY, repeated, WEIGHTS } from '../book.js'

const close = (values: readonly number[], digits = 9) => values.map(value => expect.closeTo(value, digits))

function reportOf(model: ReturnType<typeof fineGray.fit>) {
  if (model.fit.source === 'given') throw new Error('no report')
  return model.fit
}

describe('fineGray.fit', () => {
  it('is that of cmprsk with its sandwich, likelihood and ties', () => {
    const model = fineGray.fit(BOOK, COLUMNS, { ending: 'default' })
    expect(Object.values(model.params.coefficients)).toEqual(close([0.467249209387, -0.183765963156]))
    const report = reportOf(model)
    expect(report.covariance?.flat()).toEqual(close([0.11976382731, 0.071179380044, 0.071179380044, 0.330838537571]))
    expect(report.logLikelihood).toBeCloseTo(-48.6208785027, 9)
    expect(report.nullLogLikelihood).toBeCloseTo(-49.9889658937, 9)
    expect(report).toMatchObject({ observations: 60, events: 13, otherEndings: 23, converged: true, warnings: [] })
    const other = reportOf(fineGray.fit(BOOK, COLUMNS, { ending: 'prepaid' }))
    expect(Object.values(other.standardErrors ?? {})).toEqual(close([0.174635619849, 0.395443234721], 8))
  })

  it('is that of cmprsk with censoring by group', () => {
    const model = fineGray.fit(BOOK, COLUMNS, { ending: 'default', censoringGroups: DESK })
    expect(Object.values(model.params.coefficients)).toEqual(close([0.464106419972, -0.186697650671]))
    // Its errors by groups are a little others; ours are what weights do to the score (see sandwich.test.ts).
    const covariance = [0.1192240550145, 0.0707654734512, 0.0707654734512, 0.3307513275676]
    const ratios = reportOf(model)
      .covariance!.flat()
      .map((cell, i) => cell / covariance[i]!)
    expect(ratios).toEqual(close([1, 1, 1, 1], 2))
  })

  it('counts weights as rows, as cmprsk counts repeated ones, in any unit of the columns', () => {
    const columns = { margin: COLUMNS.margin.map(value => 1e6 * value + 1e7), secured: COLUMNS.secured }
    const model = fineGray.fit({ ...BOOK, weights: WEIGHTS }, columns, { ending: 'default' })
    expect(1e6 * model.params.coefficients['margin']!).toBeCloseTo(0.3143806921443, 8)
    expect(model.params.coefficients['secured']).toBeCloseTo(0.0341256131312, 8)
    const { standardErrors, logLikelihood } = reportOf(model)
    expect(1e6 * standardErrors!['margin']!).toBeCloseTo(Math.sqrt(0.0473952350629), 8)
    expect(standardErrors!['secured']).toBeCloseTo(Math.sqrt(0.1751907010904), 8)
    const rows = { duration: repeated(DURATION), ending: repeated(ENDING) }
    const all = { margin: repeated(COLUMNS.margin), secured: repeated(COLUMNS.secured) }
    const one = fineGray.fit({ ...BOOK, ...rows }, all, { ending: 'default' })
    expect(reportOf(one).logLikelihood).toBeCloseTo(logLikelihood, 8)
    expect(model.params.means['secured']).toBeCloseTo(one.params.means['secured']!, 12)
    expect(model.params.baseline.cumulativeHazard).toEqual(close(one.params.baseline.cumulativeHazard, 8))
  })

  it('is a Cox model with Breslow ties where nobody ends otherwise', () => {
    const ending = ENDING.map(name => (name === null ? null : 'gone'))
    const model = fineGray.fit({ unit: 'month', duration: DURATION, ending }, COLUMNS, { ending: 'gone' })
    const event = ending.map(name => (name === null ? 0 : 1))
    const cox = coxModel.fit({ unit: 'month', duration: DURATION, event }, COLUMNS, { ties: 'breslow', robust: true })
    if (cox.fit.source === 'given') throw new Error('no report')
    expect(model.params.coefficients['margin']).toBeCloseTo(cox.params.coefficients['margin']!, 9)
    expect(reportOf(model).standardErrors!['margin']).toBeCloseTo(cox.fit.robust!.standardErrors['margin']!, 9)
    expect(model.params.baseline.cumulativeHazard).toEqual(close(cox.params.baseline[0]!.cumulativeHazard))
  })

  it('shrinks with a ridge', () => {
    const free = fineGray.fit(BOOK, COLUMNS, { ending: 'default' }).params.coefficients
    const held = fineGray.fit(BOOK, COLUMNS, { ending: 'default', ridge: { margin: 1e6 } })
    expect(Math.abs(held.params.coefficients['margin']!)).toBeLessThan(1e-4)
    expect(Math.abs(free['margin']!)).toBeGreaterThan(0.4)
    expect(reportOf(held).ridge).toEqual({ margin: 1e6, secured: 0 })
  })

  it('names columns whose estimates would be infinite, and stays finite with a ridge', () => {
    const isDefault = ENDING.map(name => (name === 'default' ? 1 : 0))
    const columns = { margin: COLUMNS.margin, flagged: isDefault }
    const error = thrown(() => fineGray.fit(BOOK, columns, { ending: 'default' }))
    expect([error.code, error.path]).toEqual(['SEPARATED_OUTCOMES', 'columns.flagged'])
    const held = fineGray.fit(BOOK, columns, { ending: 'default', ridge: { flagged: 0.1 } })
    expect(reportOf(held).converged).toBe(true)
  })

  it('does not call separated what those who ended otherwise overlap', () => {
    // Of those still watched, whoever defaults has the most; who prepaid before has more.
    const durations = { unit: 'day', duration: [1, 2, 3, 4], ending: ['b', 'a', 'a', null] } as const
    const model = fineGray.fit(durations, { x: [4, 3, 2, 1] }, { ending: 'a' })
    expect(reportOf(model).converged).toBe(true)
    const alone = { ...durations, ending: [null, 'a', 'a', null] } as const
    expect(thrown(() => fineGray.fit(alone, { x: [4, 3, 2, 1] }, { ending: 'a' })).code).toBe('SEPARATED_OUTCOMES')
  })

  it('names what it cannot fit', () => {
    const fault = (run: () => unknown): string => `${thrown(run).code} ${thrown(run).path}`
    const of = { ending: 'default' }
    expect(fault(() => fineGray.fit({ ...BOOK, entry: ENTRY }, COLUMNS, of))).toBe('NOT_APPLICABLE durations.entry')
    expect(fault(() => fineGray.fit(BOOK, COLUMNS, { ending: 'lost' }))).toBe('OUT_OF_RANGE options.ending')
    const none = { ...BOOK, endings: ['default', 'prepaid', 'maturity'] }
    expect(fault(() => fineGray.fit(none, COLUMNS, { ending: 'maturity' }))).toBe('NO_EVENTS durations.ending')
    const flat = { flat: DURATION.map(() => 2) }
    expect(fault(() => fineGray.fit(BOOK, flat, of))).toBe('NO_VARIATION columns.flat')
    const twice = { ...COLUMNS, again: COLUMNS.margin.map((value, i) => value - COLUMNS.secured[i]!) }
    expect(fault(() => fineGray.fit(BOOK, twice, of))).toBe('COLLINEAR_COVARIATES columns.again')
    expect(fault(() => fineGray.fit(BOOK, {}, of))).toBe('EMPTY_INPUT columns')
    expect(fault(() => fineGray.fit(BOOK, { margin: [1] }, of))).toBe('LENGTH_MISMATCH columns.margin')
  })

  it('says where it did not converge', () => {
    const report = reportOf(fineGray.fit(BOOK, COLUMNS, { ending: 'default', maxIterations: 1 }))
    expect(report.converged).toBe(false)
    expect(report.warnings[0]?.code).toBe('NOT_CONVERGED')
    expect(report.standardErrors).toBeUndefined()
  })
})
