import { expect, it } from 'vitest'
import { expectCut, lineAt, QUADRANTS, quadrantAt, ruleOf } from '../../../src/satisfaction/drivers/cut-lines.js'
import { thrown } from '../../errors/thrown.js'

it('draws lines by rule', () => {
  const values = Float64Array.of(10, 20, 60)
  expect(['mean', 'median', 'midpoint', 33].map(cut => lineAt(expectCut(cut, 'cut'), values))).toEqual([30, 20, 50, 33])
  expect([33, 'mean'].map(cut => ruleOf(expectCut(cut, 'cut')))).toEqual(['given', 'mean'])
  expect(thrown(() => expectCut(undefined, 'cut')).code).toBe('MISSING_VALUE')
  expect(thrown(() => expectCut(Number.NaN, 'cut')).code).toBe('OUT_OF_RANGE')
})

it('counts what is on a line as high, though it was rounded', () => {
  const lines = { importance: 0.1 + 0.2, performance: 50 }
  const at = (importance: number, performance: number) => QUADRANTS[quadrantAt(importance, performance, lines)]
  expect([at(0.3, 50), at(0.3, 49), at(0.2, 51), at(0.2, 1)]).toEqual([
    'keep-up',
    'concentrate-here',
    'possible-overkill',
    'low-priority',
  ])
})
