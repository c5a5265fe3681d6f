import { describe, expect, it } from 'vitest'
import { averageLossGivenDefault } from '../../../../src/risk/index.js'
import { meanInterval } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const COLUMNS = {
  lossGivenDefault: [0, 0.2, 1.1, 0.4],
  exposure: [100, 100, 800, 1000],
  vintage: [2022, 2022, 2023, 2023],
}

describe('averageLossGivenDefault', () => {
  it('weighs by defaults, by amounts and by times: three averages', () => {
    const found = averageLossGivenDefault(COLUMNS)
    expect(found.defaultWeighted.value).toBeCloseRelative(1.7 / 4, 1e-14)
    expect(found.exposureWeighted?.value).toBeCloseRelative((20 + 880 + 400) / 2000, 1e-14)
    expect(found.timeWeighted).toBeCloseRelative((0.1 + 0.75) / 2, 1e-14)
    expect(found).toMatchObject({ defaults: 4, exposure: 2000, atMostZero: 1, atLeastOne: 1 })
    const { interval } = meanInterval(COLUMNS.lossGivenDefault)
    expect(found.defaultWeighted.interval?.upper).toBeCloseTo(interval?.upper ?? 0, 13)
    expect(found.exposureWeighted?.interval?.method).toBe('ratio-student')
  })

  it('tells vintages apart, in the order of their names', () => {
    const { vintages } = averageLossGivenDefault({ ...COLUMNS, vintage: ['10', '9', '9', '10'] })
    expect(vintages.map(({ vintage, defaults }) => [vintage, defaults])).toEqual([
      ['9', 2],
      ['10', 2],
    ])
    expect(vintages[0]?.defaultWeighted.value).toBeCloseRelative(0.65, 1e-14)
    const { vintage: _, ...plain } = COLUMNS
    expect(averageLossGivenDefault(plain).vintages).toEqual([])
    expect('timeWeighted' in averageLossGivenDefault(plain)).toBe(false)
  })

  it('stands one default, and no exposure', () => {
    expect(averageLossGivenDefault({ lossGivenDefault: [0.3], exposure: [0] })).toEqual({
      defaults: 1,
      exposure: 0,
      defaultWeighted: { value: 0.3 },
      atMostZero: 0,
      atLeastOne: 0,
      vintages: [],
    })
  })

  it('leaves out rows without a figure, in vintages too', () => {
    const found = averageLossGivenDefault({ ...COLUMNS, defined: [1, 0, 0, 1] })
    expect(found.defaults).toBe(2)
    expect(found.exposure).toBe(1100)
    expect(found.defaultWeighted.value).toBe(0.2)
    expect(found.vintages.map(({ defaults }) => defaults)).toEqual([1, 1])
    const late = averageLossGivenDefault({ ...COLUMNS, defined: [1, 1, 0, 0] })
    expect(late.vintages.map(({ vintage }) => vintage)).toEqual(['2022'])
    const none = { ...COLUMNS, defined: [0, 0, 0, 0] }
    expect(thrown(() => averageLossGivenDefault(none))).toMatchObject({ code: 'NO_DATA', path: 'columns.defined' })
    expect(thrown(() => averageLossGivenDefault({ ...COLUMNS, defined: [1, 1, 1, 2] })).path).toBe('columns.defined[3]')
  })

  it('names what is wrong', () => {
    const path = (fields: object, options: object = {}) =>
      thrown(() => averageLossGivenDefault(JSON.parse(JSON.stringify({ ...COLUMNS, ...fields })), options)).path
    expect(path({ lossGivenDefault: [] })).toBe('columns.lossGivenDefault')
    expect(path({ lossGivenDefault: [null, 0, 0, 0] })).toBe('columns.lossGivenDefault[0]')
    expect(path({ exposure: [-1, 0, 0, 0] })).toBe('columns.exposure[0]')
    expect(path({ vintage: [1] })).toBe('columns.vintage')
    expect(path({ vintage: [1, null, 2, 3] })).toBe('columns.vintage[1]')
    expect(path({ lgd: [1] })).toBe('columns.lgd')
    expect(path({}, { level: 95 })).toBe('options.level')
    expect(thrown(() => averageLossGivenDefault(JSON.parse('null'))).path).toBe('columns')
  })
})
