import { expect, it } from 'vitest'
import { expectPortfolio } from '../../../src/risk/roll-forward/portfolio-columns.js'
import { stagesOf } from '../../../src/risk/roll-forward/stages.js'
import { thrown } from '../../errors/thrown.js'

const date = (stage?: (string | number)[], size = stage === undefined ? 1 : stage.length) =>
  expectPortfolio(
    { facility: Array.from({ length: size }, (_, i) => i), amount: new Float64Array(size), ...(stage && { stage }) },
    'opening',
    { measure: 'amount', factors: [] },
  )

it('orders numbers, classes and names', () => {
  expect(stagesOf(date([10, 2]), date(['2', 1]))).toEqual({
    names: ['1', '2', '10'],
    opening: Int32Array.of(2, 1),
    closing: Int32Array.of(1, 0),
  })
  expect(stagesOf(date(['loss']), date(['doubtful', 'pass'])).names).toEqual(['pass', 'doubtful', 'loss'])
  expect(stagesOf(date(['B']), date(['A', 'loss'])).names).toEqual(['A', 'B', 'loss'])
})

it('needs stages on both dates or on none', () => {
  expect(stagesOf(date(), date())).toEqual({ names: [], opening: Int32Array.of(0), closing: Int32Array.of(0) })
  expect(thrown(() => stagesOf(date([1]), date()))).toMatchObject({ code: 'MISSING_VALUE', path: 'closing.stage' })
  expect(thrown(() => stagesOf(date(), date([1]))).path).toBe('opening.stage')
  expect(stagesOf(date(undefined, 0), date([3])).names).toEqual(['3'])
})

it('refuses ids for stages, whose square no memory holds', () => {
  const ids = Array.from({ length: 1001 }, (_, i) => i)
  expect(thrown(() => stagesOf(date(ids), date(ids)))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'opening.stage' })
  expect(thrown(() => stagesOf(date(undefined, 0), date(ids))).path).toBe('closing.stage')
  expect(stagesOf(date(ids.slice(1)), date([5])).names).toHaveLength(1000)
})
