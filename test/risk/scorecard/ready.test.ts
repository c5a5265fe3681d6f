import { expect, it } from 'vitest'
import { readyScorecard } from '../../../src/risk/scorecard/ready.js'
import { thrown } from '../../errors/thrown.js'
import { smallCard } from './cards.js'

it('has tables of points and the best of them, made once', () => {
  const model = smallCard()
  const ready = readyScorecard(model)
  expect(readyScorecard(model)).toBe(ready)
  expect(ready.names).toEqual(['age', 'housing'])
  expect(Array.from(ready.characteristics[1]?.points ?? [])).toEqual([259, 275, 253, 259])
  expect(ready.characteristics.map(one => one.bestPoints)).toEqual([276, 275])
})

it('revives a copy by JSON each time, as it may change', () => {
  const copy = JSON.parse(JSON.stringify(smallCard()))
  expect(readyScorecard(copy).names).toEqual(['age', 'housing'])
  copy.params.characteristics[0].points[0] = 1
  expect(readyScorecard(copy).characteristics[0]?.points[1]).toBe(1)
  copy.params.characteristics[0].points[0] = 'x'
  expect(thrown(() => readyScorecard(copy)).path).toBe('document.params.characteristics[0].points[0]')
})

it('refuses other documents', () => {
  expect(thrown(() => readyScorecard({ kind: 'rfm' } as never))).toMatchObject({
    code: 'INVALID_DOCUMENT',
    path: 'model.kind',
  })
  expect(thrown(() => readyScorecard(null as never)).code).toBe('INVALID_TYPE')
})

it('has the fewest points as the best where more points mean more risk', () => {
  const { params } = smallCard()
  const turned = JSON.parse(
    JSON.stringify({ ...smallCard(), params: { ...params, scale: { ...params.scale, pointsToDouble: -20 } } }),
  )
  expect(readyScorecard(turned)).toMatchObject({
    sign: -1,
    characteristics: [{ bestPoints: 239 }, { bestPoints: 253 }],
  })
})
