import { expect, it } from 'vitest'
import { featureOf } from '../../../src/satisfaction/kano/feature.js'
import { KANO_TABLE } from '../../../src/satisfaction/kano/kano-table.js'

const rows = { feature: 'x', functional: Int8Array.of(0, 2, -1, 0), dysfunctional: Int8Array.of(4, 4, 1, 2) }

it('looks at the rows that are asked for', () => {
  expect(featureOf(rows, [0, 1, 2, 3], KANO_TABLE, undefined, 0.95)).toMatchObject({ answered: 3, notAnswered: 1 })
  expect(featureOf(rows, [1], KANO_TABLE, undefined, 0.95)).toMatchObject({
    category: 'M',
    answered: 1,
    notAnswered: 0,
  })
  expect(featureOf(rows, [2], KANO_TABLE, undefined, 0.95)).toMatchObject({ answered: 0, notAnswered: 1 })
})

it('leaves out importance that nobody stated', () => {
  const silent = { ...rows, importance: new Float64Array(4).fill(Number.NaN) }
  expect(featureOf(silent, [0, 1], KANO_TABLE, undefined, 0.95)).not.toHaveProperty('importance')
})
