import { describe, expect, it } from 'vitest'
import { completeFilters, completeSelection } from '../../../src/risk/scorecard/selection-options.js'
import { thrown } from '../../errors/thrown.js'

describe('filters', () => {
  it('have defaults, and may be none', () => {
    expect(completeFilters({})).toEqual({
      minimumInformationValue: 0.02,
      maximumMissingShare: 0.95,
      maximumIdenticalShare: 0.95,
      maximumVarianceInflation: 10,
    })
    expect(completeFilters({ maximumVarianceInflation: Infinity }).maximumVarianceInflation).toBe(Infinity)
  })

  it.each([
    [{ minimumIV: 0 }, 'UNKNOWN_OPTION', 'minimumIV'],
    [{ minimumInformationValue: -1 }, 'OUT_OF_RANGE', 'minimumInformationValue'],
    [{ maximumMissingShare: 1.1 }, 'OUT_OF_RANGE', 'maximumMissingShare'],
    [{ maximumIdenticalShare: 0.4 }, 'OUT_OF_RANGE', 'maximumIdenticalShare'],
    [{ maximumIdenticalShare: Infinity }, 'OUT_OF_RANGE', 'maximumIdenticalShare'],
    [{ maximumVarianceInflation: 0.5 }, 'OUT_OF_RANGE', 'maximumVarianceInflation'],
  ])('refuse %o', (given, code, field) => {
    expect(thrown(() => completeFilters(given as never))).toMatchObject({ code, path: `options.filters.${field}` })
  })
})

describe('the selection', () => {
  it('has defaults; who comes in by p-value leaves by it', () => {
    expect(completeSelection({}, {})).toEqual({ direction: 'both', by: 'aic', enterBelow: 0.05, leaveAbove: 0.05 })
    expect(completeSelection({ enterBelow: 0.1 }, {}).leaveAbove).toBe(0.1)
  })

  it.each([
    [{ direction: 'up' }, {}, 'OUT_OF_RANGE', 'direction'],
    [{ by: 'gini' }, {}, 'OUT_OF_RANGE', 'by'],
    [{ enterBelow: 0 }, {}, 'OUT_OF_RANGE', 'enterBelow'],
    [{ leaveAbove: 1 }, {}, 'OUT_OF_RANGE', 'leaveAbove'],
    [{ enterBelow: 0.1, leaveAbove: 0.05 }, {}, 'CONFLICTING_OPTIONS', 'leaveAbove'],
    [{ by: 'p-value' }, { ridge: 1 }, 'CONFLICTING_OPTIONS', 'by'],
    [{ by: 'p-value' }, { firth: true }, 'CONFLICTING_OPTIONS', 'by'],
    [{ steps: 3 }, {}, 'UNKNOWN_OPTION', 'steps'],
  ])('refuses %o beside %o', (given, penalties, code, field) => {
    const error = thrown(() => completeSelection(given as never, penalties))
    expect(error).toMatchObject({ code, path: `options.selection.${field}` })
  })
})
