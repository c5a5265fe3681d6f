import { describe, expect, it } from 'vitest'
import { binsFromCuts } from '../../../src/risk/index.js'
import { readApplicants } from '../../../src/risk/scorecard/applicants.js'
import type { ScorecardOptions } from '../../../src/risk/scorecard/options.js'
import { completeOptions } from '../../../src/risk/scorecard/options.js'
import { screen } from '../../../src/risk/scorecard/screen.js'
import { thrown } from '../../errors/thrown.js'
import { applicants } from './cards.js'

const { columns, outcomes } = applicants(600)
const bare = {
  ...columns,
  empty: columns['noise']!.constructor === Array ? Array.from(outcomes, () => null) : [],
  same: Array.from(outcomes, (_, i) => (i < 10 ? 1 : 0)),
}

function screened(options: ScorecardOptions = {}, of: Readonly<Record<string, never>> | typeof bare = bare) {
  const known = readApplicants({ columns: of, outcomes })
  return screen(known, completeOptions(options, known.names))
}

describe('screening', () => {
  it('keeps what tells, the most informative first, and says what became of the rest', () => {
    const { candidates, variables } = screened()
    expect(candidates.map(({ name }) => name)).toEqual(['income', 'housing', 'tenure'])
    expect(variables.map(({ name, fate }) => [name, fate])).toEqual([
      ['empty', 'missing'],
      ['housing', 'not-selected'],
      ['income', 'not-selected'],
      ['noise', 'weak'],
      ['same', 'identical'],
      ['tenure', 'not-selected'],
    ])
    expect(variables[0]).toEqual({ name: 'empty', fate: 'missing', missingShare: 1 })
    expect(variables[4]?.identicalShare).toBeCloseTo(590 / 600, 14)
    expect(candidates[0]?.informationValue).toBeGreaterThan(candidates[1]?.informationValue ?? Number.NaN)
  })

  it('keeps what it is told to, and nothing of one bin', () => {
    const { candidates, variables } = screened({ keep: ['noise', 'same'] })
    expect(candidates.map(({ name }) => name)).toContain('noise')
    expect(variables.find(({ name }) => name === 'same')?.fate).toBe('one-bin')
  })

  it('takes bins that are given, with the information they have here', () => {
    const tenure = binsFromCuts(columns['tenure'] as number[], outcomes, { cuts: [6] })
    const found = screened({ bins: { tenure } }).candidates.find(({ name }) => name === 'tenure')
    expect(found?.bins).toBe(tenure)
    expect(found?.informationValue).toBeCloseTo(tenure.fit.source === 'given' ? 0 : tenure.fit.informationValue, 12)
    expect(new Set(found?.weightsOfEvidence).size).toBe(2)
  })

  it('bins with the options of all and of one', () => {
    const options = { binning: { numeric: { maximumBins: 2 }, variables: { income: { maximumBins: 3 } } } }
    const bins = new Map(screened(options).candidates.map(({ name, bins }) => [name, bins.params.weights.length - 1]))
    expect([bins.get('tenure'), bins.get('income')]).toEqual([2, 3])
  })

  it('names the column and the cell at fault', () => {
    const broken = { ...bare, tenure: Array.from(outcomes, (_, i) => (i === 7 ? Number.NaN : i % 5)) }
    expect(thrown(() => screened({}, broken)).path).toBe('data.columns.tenure[7]')
    const ids = { ...bare, id: Array.from(outcomes, (_, i) => `client ${i}`) }
    expect(thrown(() => screened({ binning: { categories: { weightOfEvidence: 'x' as never } } }, ids)).code).toBe(
      'OUT_OF_RANGE',
    )
  })
})

it('names options of binning where they were written', () => {
  const { columns, outcomes } = applicants(200)
  const data = readApplicants({ columns, outcomes })
  const [name] = data.names
  const of = (binning: ScorecardOptions['binning']) =>
    thrown(() => screen(data, completeOptions({ ...(binning && { binning }) }, data.names))).path
  expect(of({ variables: { [name!]: { maximumBins: 0 } } })).toBe(`options.binning.variables.${name}.maximumBins`)
  expect(of({ numeric: null as never })).toBe('options.binning.numeric')
})
