import { describe, expect, it } from 'vitest'
import { checkProjectDescription } from '../../../../src/records/index.js'
import { WATERFALL_STEPS } from '../../../../src/records/project/waterfall-steps.js'
import { faultsOf, roadFinancing } from '../faults.js'

describe('the waterfall', () => {
  const withSteps = (waterfall: readonly string[]): ReturnType<typeof faultsOf> =>
    faultsOf(roadFinancing({ waterfall }))

  it('may have any order with owners last', () => {
    const [first, second, ...others] = WATERFALL_STEPS
    expect(withSteps([second!, first!, ...others])).toEqual([])
  })

  it('has each step once', () => {
    expect(withSteps(['tax', ...WATERFALL_STEPS])).toEqual([['CONFLICTING_OPTIONS', 'financing.waterfall[2]']])
    expect(withSteps(WATERFALL_STEPS.filter(step => step !== 'tax'))).toEqual([
      ['MISSING_VALUE', 'financing.waterfall'],
    ])
    expect(checkProjectDescription(roadFinancing({ waterfall: ['distribution'] }))[0]?.expected).toContain(
      'add operating-cost',
    )
  })

  it('ends with owners', () => {
    expect(withSteps(['distribution', ...WATERFALL_STEPS.slice(0, -1)])).toEqual([
      ['OUT_OF_RANGE', 'financing.waterfall[8]'],
    ])
  })
})

it('a default lies at or below the lock-up of its ratio', () => {
  const covenants = (ratio: string, level: number): unknown => ({
    lockUp: { ratio: 'dscr', level: 1.1 },
    default: { ratio, level },
  })
  expect(faultsOf(roadFinancing({ covenants: covenants('dscr', 1.1) }))).toEqual([])
  expect(faultsOf(roadFinancing({ covenants: covenants('llcr', 1.2) }))).toEqual([])
  expect(faultsOf(roadFinancing({ covenants: covenants('dscr', 1.2) }))).toEqual([
    ['OUT_OF_RANGE', 'financing.covenants.default.level'],
  ])
})
