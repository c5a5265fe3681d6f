import { expect, it } from 'vitest'
import { featureOf } from '../../../src/satisfaction/kano/feature.js'
import { KANO_TABLE } from '../../../src/satisfaction/kano/kano-table.js'
import { kanoWarnings } from '../../../src/satisfaction/kano/kano-warnings.js'

it('counts clients among the rows that are used', () => {
  const size = 40
  const rows = { feature: 'x', functional: new Int8Array(size), dysfunctional: new Int8Array(size).fill(4) }
  const clusters = { code: Int32Array.from({ length: size }, (_, row) => row), count: size }
  const warningsOf = (used: readonly number[]) =>
    kanoWarnings([featureOf(rows, used, KANO_TABLE, clusters, 0.95)], clusters, used).map(({ code }) => code)
  const first = (count: number) => Array.from({ length: count }, (_, row) => row)
  expect(warningsOf(first(40))).toEqual([])
  expect(warningsOf(first(19))).toEqual(['FEW_ANSWERS'])
})
