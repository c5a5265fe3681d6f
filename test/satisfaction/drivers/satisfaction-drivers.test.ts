import { describe, expect, it } from 'vitest'
import { runAsync } from '../../../src/model/index.js'
import { satisfactionDrivers, satisfactionDriversSteps } from '../../../src/satisfaction/drivers/index.js'
import { shapleyShares } from '../../../src/statistics/importance/index.js'
import { thrown } from '../../errors/thrown.js'
import { SCALE, surveyOf } from './survey.js'

const answers = surveyOf(150)
const drivers = { speed: ['speed1', 'speed2'], clarity: 'clarity', parking: 'parking' }
const options = { outcome: 'overall', drivers, scale: SCALE, replicates: 200 } as const

describe('drivers of satisfaction', () => {
  const found = satisfactionDrivers(answers, options)

  it('have the shares of the means of their questions', () => {
    const speed = answers.speed1.map((one, row) => (one! + answers.speed2[row]!) / 2)
    const numbers = (column: readonly (number | null)[]) => column.map(Number)
    const { predictors, rSquared } = shapleyShares(
      { speed, clarity: numbers(answers.clarity), parking: numbers(answers.parking) },
      numbers(answers.overall),
    )
    expect(found.rSquared).toBeCloseTo(rSquared, 12)
    for (const [j, { importance, share, name }] of found.drivers.entries()) {
      expect(name).toBe(predictors[j]!.name)
      expect(importance).toBeCloseTo(predictors[j]!.importance, 12)
      expect(share).toBeCloseTo(predictors[j]!.share!, 12)
    }
  })

  it('have a performance from 0 to 100, what is left, and a potential', () => {
    const clarity = found.drivers[1]!
    const mean = answers.clarity.reduce<number>((sum, one) => sum + one!, 0) / 150
    expect(clarity.performance).toBeCloseTo((100 * (mean - 1)) / 9, 10)
    expect(clarity.gap).toBeCloseTo(100 - clarity.performance, 12)
    expect(clarity.potential).toBeCloseTo(clarity.share! * clarity.gap, 12)
    expect(clarity.performanceInterval!.lower).toBeLessThan(clarity.performance)
    expect(found.drivers[0]!.potential).toBeGreaterThan(clarity.potential!)
  })

  it('tell what does not matter', () => {
    expect(found.drivers.map(({ beyondChance }) => beyondChance.lower > 0)).toEqual([true, true, false])
    expect(found.drivers[0]!.rank).toBe(1)
    expect(found.warnings.map(({ code }) => code).filter(code => code !== 'AGAINST')).toEqual([])
  })

  it('are the same in steps', async () => {
    const slow = await runAsync(satisfactionDriversSteps(answers, options), { pause: async () => {} })
    expect(slow).toEqual(found)
  })
})

describe('gaps in the answers', () => {
  const holey = { ...answers, speed1: [null, ...answers.speed1.slice(1)], overall: answers.overall.with(1, null) }

  it('leave sheets out, and are counted by question', () => {
    const { sheets, leftOut, notAnswered } = satisfactionDrivers(holey, options)
    expect({ sheets, leftOut }).toEqual({ sheets: 148, leftOut: 2 })
    expect(notAnswered).toEqual({ speed1: 1, speed2: 0, clarity: 0, parking: 0, overall: 1 })
  })

  it('leave sheets in where another question of the block was answered, if so asked', () => {
    const within = satisfactionDrivers(holey, { ...options, missing: 'within-block' })
    expect(within.sheets).toBe(149)
    const alone = { ...holey, speed1: holey.speed1.with(0, holey.speed2[0]!) }
    const filled = satisfactionDrivers(alone, options)
    expect(within.drivers[0]!.importance).toBeCloseTo(filled.drivers[0]!.importance, 12)
  })

  it('are warned of where they cost much', () => {
    const many = { ...answers, clarity: answers.clarity.map((one, row) => (row % 3 === 0 ? null : one)) }
    const few = satisfactionDrivers(many, { ...options, drivers: ['clarity'] })
    expect(few.warnings.map(({ code }) => code)).toContain('MANY_LEFT_OUT')
    const tiny = satisfactionDrivers(surveyOf(20), {
      ...options,
      clients: Array.from({ length: 20 }, (_, row) => row % 5),
    })
    expect(tiny.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['FEW_SHEETS', 'FEW_CLIENTS']))
    expect(tiny.clients).toBe(5)
  })
})

describe('weights and clients', () => {
  it('count a weight of 2 as two sheets', () => {
    const twice = Object.fromEntries(
      Object.entries(answers).map(([name, column]) => [name, [...column, ...column.slice(0, 50)]]),
    )
    const weights = Array.from({ length: 150 }, (_, row) => (row < 50 ? 2 : 1))
    const weighed = satisfactionDrivers(answers, { ...options, weights })
    const copied = satisfactionDrivers(twice, options)
    for (const [j, { importance, performance }] of weighed.drivers.entries()) {
      expect(importance).toBeCloseTo(copied.drivers[j]!.importance, 12)
      expect(performance).toBeCloseTo(copied.drivers[j]!.performance, 10)
    }
  })

  it('widen intervals where sheets of a client are alike', () => {
    const thrice = Object.fromEntries(
      Object.entries(answers).map(([name, column]) => [name, column.flatMap(one => [one, one, one])]),
    )
    const clients = Array.from({ length: 450 }, (_, row) => `firm ${Math.floor(row / 3)}`)
    const width = (one: ReturnType<typeof satisfactionDrivers>) => {
      const { performanceInterval, interval } = one.drivers[0]!
      return [performanceInterval!.upper - performanceInterval!.lower, interval.upper - interval.lower]
    }
    const [performance, importance] = width(satisfactionDrivers(thrice, { ...options, clients }))
    const [single, singleImportance] = width(satisfactionDrivers(answers, options))
    expect(performance).toBeCloseTo(single!, 6)
    expect(importance! / singleImportance!).toBeGreaterThan(0.8)
    expect(importance! / singleImportance!).toBeLessThan(1.25)
  })

  it('name drivers by numbers as well as by words', () => {
    const numbered = { 10: answers.speed1, 2: answers.clarity, overall: answers.overall }
    const list = satisfactionDrivers(numbered, { ...options, drivers: ['10', '2'] })
    const named = satisfactionDrivers(answers, { ...options, drivers: ['speed1', 'clarity'] })
    const by = (name: string) => list.drivers.find(driver => driver.name === name)!
    expect(by('10').importance).toBeCloseTo(named.drivers[0]!.importance, 12)
    expect(by('10').performance).toBe(named.drivers[0]!.performance)
    expect(by('2').questions).toEqual(['2'])
  })
})

it('names what is wrong in the words of the survey', () => {
  const call = (changed: object, given: object = answers) =>
    thrown(() =>
      satisfactionDrivers(JSON.parse(JSON.stringify(given)), JSON.parse(JSON.stringify({ ...options, ...changed }))),
    )
  expect(call({ drivers: ['speed3'] })).toMatchObject({ code: 'MISSING_VALUE', path: 'answers.speed3' })
  expect(call({ drivers: ['speed1', 'speed1'] }).path).toBe('options.drivers')
  expect(call({ drivers: { a: 'speed1', b: ['speed1'] } }).code).toBe('CONFLICTING_OPTIONS')
  expect(call({ drivers: ['overall'] }).code).toBe('CONFLICTING_OPTIONS')
  expect(call({ drivers: [] }).code).toBe('EMPTY_INPUT')
  expect(call({ drivers: { a: [] } }).path).toBe('options.drivers.a')
  expect(call({ drivers: 5 }).path).toBe('options.drivers')
  expect(call({ outcome: undefined }).path).toBe('options.outcome')
  expect(call({ scale: undefined }).path).toBe('options.scale')
  expect(call({ scale: { lowest: 1, highest: 5 } }).path).toMatch(/^answers\.speed1\[\d+\]$/)
  expect(call({ missing: 'mean' }).path).toBe('options.missing')
  expect(call({ replicates: 10 }).path).toBe('options.replicates')
  expect(call({ weights: [1] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'options.weights' })
  expect(call({ clients: [1] }).path).toBe('options.clients')
  expect(call({ bootstrap: 1 }).code).toBe('UNKNOWN_OPTION')
  const same = { ...answers, clarity: answers.clarity.map(() => 7) }
  expect(call({}, same)).toMatchObject({ code: 'NO_VARIATION', path: 'options.drivers.clarity' })
  expect(call({}, { ...answers, overall: answers.overall.map(() => 7) })).toMatchObject({
    code: 'NO_VARIATION',
    path: 'options.outcome',
  })
  expect(call({ drivers: ['speed1', 'double'] }, { ...answers, double: answers.speed1 })).toMatchObject({
    code: 'COLLINEAR_COVARIATES',
    path: 'options.drivers.double',
  })
  expect(call({}, { ...answers, overall: answers.overall.map(() => null) }).code).toBe('NO_DATA')
  expect(call({}, { ...answers, parking: [1, 2] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'answers.parking' })
  expect(thrown(() => satisfactionDrivers(JSON.parse('null'), options)).path).toBe('answers')
})
