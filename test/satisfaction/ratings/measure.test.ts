import { expect, it } from 'vitest'
import { readMeasure } from '../../../src/satisfaction/ratings/measure.js'
import { thrown } from '../../errors/thrown.js'

it('reads each kind with its scale', () => {
  expect(readMeasure({ kind: 'net-promoter-score' }, 'm')).toMatchObject({
    scale: { lowest: 0, highest: 10 },
    isWhole: true,
  })
  expect(readMeasure({ kind: 'satisfied' }, 'm')).toMatchObject({ scale: { lowest: 1, highest: 5 }, isWhole: false })
  const scale = { lowest: 0, highest: 100 }
  expect(readMeasure({ kind: 'mean', scale }, 'm')).toMatchObject({ scale, counting: { range: scale } })
})

it('names what is none', () => {
  expect(thrown(() => readMeasure('mean', 'm'))).toMatchObject({ code: 'INVALID_TYPE', path: 'm' })
  expect(thrown(() => readMeasure({ kind: 5 }, 'm')).path).toBe('m.kind')
  expect(thrown(() => readMeasure({ kind: 'mean', method: 'score' }, 'm'))).toMatchObject({
    code: 'UNKNOWN_OPTION',
    path: 'm.method',
  })
})
