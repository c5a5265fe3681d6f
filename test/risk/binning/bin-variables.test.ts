import { describe, expect, it } from 'vitest'
import { runAsync, runSync } from '../../../src/model/index.js'
import type { BinVariablesOptions } from '../../../src/risk/binning/index.js'
import { binVariables, binVariablesSteps, optimalBins, optimalGroups } from '../../../src/risk/binning/index.js'
import { thrown } from '../../errors/thrown.js'
import { AGE, BAD } from './sample.js'

const housing = BAD.map((_, i) => (i === 0 ? null : i % 3 === 0 ? 'rent' : 'own'))
const columns = { age: AGE, housing }

describe('the bins of all variables', () => {
  it('are those of each', () => {
    const bins = binVariables(columns, BAD, { numeric: { trend: 'free' }, categories: { maximumBins: 2 } })
    expect(bins.age).toEqual(optimalBins(AGE, BAD, { trend: 'free' }))
    expect(bins.housing).toEqual(optimalGroups(housing, BAD, { maximumBins: 2 }))
  })

  it('follow options of their own over those of all', () => {
    const weights = BAD.map((_, i) => 1 + (i % 2))
    const options = { numeric: { maximumBins: 3 }, variables: { age: { maximumBins: 1 } }, weights }
    const bins = binVariables(columns, BAD, options)
    expect(bins.age).toEqual(optimalBins(AGE, BAD, { maximumBins: 1, weights }))
    expect(bins.housing).toEqual(optimalGroups(housing, BAD, { weights }))
  })

  it('come in steps that may be watched', async () => {
    const seen: string[] = []
    const onProgress = ({ phase, done, total }: { phase: string; done: number; total?: number }) =>
      seen.push(`${phase} ${done}/${total}`)
    const bins = await runAsync(binVariablesSteps(columns, BAD), { pause: async () => {}, onProgress })
    expect(seen).toEqual(['binning 1/2', 'binning 2/2'])
    expect(bins).toEqual(runSync(binVariablesSteps(columns, BAD)))
  })

  it('name the column at fault', () => {
    const refuses = (more: object, code: string, path: string) =>
      expect(() => binVariables(Object.assign({ ...columns }, more), BAD)).toThrow(
        expect.objectContaining({ code, path }),
      )
    refuses({ income: BAD.map(() => null) }, 'NO_DATA', 'columns.income')
    refuses({ income: BAD.map((_, i) => (i === 3 ? 'x' : i)) }, 'OUT_OF_RANGE', 'columns.income[3]')
    refuses({ job: BAD.map((_, i) => (i === 3 ? 4 : 'x')) }, 'INVALID_TYPE', 'columns.job[3]')
    refuses({ income: [] }, 'EMPTY_INPUT', 'columns.income')
    expect(() => binVariables({}, BAD)).toThrow(expect.objectContaining({ code: 'EMPTY_INPUT', path: 'columns' }))
    expect(() => binVariables(columns, BAD, { variables: { wage: {} } })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION', path: 'options.variables.wage' }),
    )
    expect(() => binVariables(columns, BAD, JSON.parse('{"all":{}}'))).toThrow(
      expect.objectContaining({ path: 'options.all' }),
    )
  })
})

describe('names and options', () => {
  it('keeps a column whatever its name', () => {
    const bins = binVariables(
      Object.fromEntries([
        ['__proto__', AGE],
        ['constructor', AGE],
      ]),
      BAD,
    )
    expect(Object.keys(bins)).toEqual(['__proto__', 'constructor'])
    expect(Object.values(bins).map(({ kind }) => kind)).toEqual(['numeric-bins', 'numeric-bins'])
  })

  it('takes no options that are none', () => {
    for (const bad of [null, 3, true, []]) {
      expect(thrown(() => binVariables({ age: AGE }, BAD, { numeric: bad as never })).path).toBe('options.numeric')
      expect(thrown(() => binVariables({ age: AGE }, BAD, { categories: bad as never })).path).toBe(
        'options.categories',
      )
      expect(thrown(() => binVariables({ age: AGE }, BAD, { variables: { age: bad as never } })).path).toBe(
        'options.variables.age',
      )
    }
  })

  it('names options where they were written', () => {
    const housing = BAD.map((_, i) => (i % 2 === 0 ? 'own' : 'rent'))
    const of = (options: BinVariablesOptions) => thrown(() => binVariables({ age: AGE, housing }, BAD, options)).path
    expect(of({ numeric: { maximumBins: 0 } })).toBe('options.numeric.maximumBins')
    expect(of({ variables: { age: { maximumBins: 0 } } })).toBe('options.variables.age.maximumBins')
    expect(of({ variables: { housing: { trend: 'peak' } } })).toBe('options.variables.housing.trend')
    expect(of({ categories: { smoothing: 0 } })).toBe('options.categories.smoothing')
    expect(of({ variables: { age: { special: { code: ['x' as never] } } } })).toBe(
      'options.variables.age.special.code[0]',
    )
    expect(of({ weights: BAD.map(() => -1) })).toBe('options.weights[0]')
  })
})
