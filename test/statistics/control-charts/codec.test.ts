import { expect, it } from 'vitest'
import { reviveWith } from '../../../src/model/index.js'
import { apply } from '../../../src/statistics/control-charts/apply.js'
import { codec } from '../../../src/statistics/control-charts/codec.js'
import * as controlLimits from '../../../src/statistics/control-charts/control-limits.js'
import { fromParams } from '../../../src/statistics/control-charts/from-params.js'
import { thrown } from '../../errors/thrown.js'

const subgroups = [
  [5.1, 4.9, 5.3],
  [5.0, 5.2],
  [4.7, 5.1, 5.0],
]
const FITTED = [
  controlLimits.fit({ subgroups }, { chart: 'cusum', spread: 'pooled', headStart: 2 }),
  controlLimits.fit({ values: [3, 5, 4, 6, 2, 5, 4, 9] }, { chart: 'ewma' }),
  controlLimits.fit({ counts: [3, 9, 4, 6], sizes: [30, 41, 35, 52] }, { chart: 'p' }),
  controlLimits.fit({ values: [3, 5, 4], standardErrors: [1, 2, 1] }, { chart: 'laney-mean' }),
  fromParams({ chart: 'c', centre: 4, sigmas: 3 }),
]
it.each(FITTED)('reads back what it wrote: $params.chart', limits => {
  const json = JSON.stringify(limits)
  const back = reviveWith([codec], json)
  expect(back).toEqual(limits)
  expect(JSON.stringify(back)).toBe(json)
  expect(Object.isFrozen(back.fit)).toBe(true)
})

it('gives the same points and limits when read back', () => {
  const [sums] = FITTED
  const back = reviveWith([codec], JSON.stringify(sums))
  expect(apply(back, { subgroups })).toEqual(apply(sums!, { subgroups }))
})

const document = JSON.parse(JSON.stringify(FITTED[2]))
const BROKEN: readonly (readonly [string, string, object])[] = [
  ['INVALID_DOCUMENT', 'document.fit.source', { fit: { source: 'hearsay' } }],
  ['UNKNOWN_OPTION', 'document.params.scale', { params: { ...document.params, scale: 2 } }],
  ['OUT_OF_RANGE', 'document.params.centre', { params: { ...document.params, centre: 0 } }],
  ['OUT_OF_RANGE', 'document.fit.points', { fit: { ...document.fit, points: 0 } }],
  [
    'OUT_OF_RANGE',
    'document.fit.warnings[0].code',
    { fit: { ...document.fit, warnings: [{ code: 'X', message: 'y' }] } },
  ],
]
it.each(BROKEN)('refuses with %s at %s', (code, path, change) => {
  const json = JSON.stringify({ ...document, ...change })
  expect(thrown(() => reviveWith([codec], json))).toMatchObject({ code, path })
})
