import { describe, expect, it } from 'vitest'
import { gainsChart, lorenzChart } from '../../src/charts/index.js'
import { bgNbd } from '../../src/lifetime/index.js'
import { concentrationCurve, lorenzCurve } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { base, buying } from './clients.js'
import { expectReadable } from './render.js'

const actual = base.holdout?.frequency ?? new Float64Array(base.size)
const model = concentrationCurve(bgNbd.expectedPurchases(buying, base, { horizon: 13 }), actual)
const past = concentrationCurve(base.frequency, actual)

describe('gainsChart', () => {
  it('can be read', async () => {
    await expectReadable(size => gainsChart({ 'BG/NBD': model, 'past purchases': past }, size))
  })

  it('holds the whole of a short curve, and both ends of a long one', () => {
    const short = gainsChart({ past }).data.values
    expect(short).toEqual(Array.from(past.rows, (clients, i) => ({ series: 'past', clients, value: past.value[i] })))
    const long = gainsChart(model).data.values
    expect(model.rows.length).toBeGreaterThan(251)
    expect(long).toHaveLength(251)
    expect([long[0], long.at(-1)]).toEqual([
      { series: 'forecast', clients: 0, value: 0 },
      { series: 'forecast', clients: 1, value: 1 },
    ])
  })

  it('refuses what is no curve, and more curves than can be told apart', () => {
    expect(thrown(() => gainsChart({}))).toMatchObject({ code: 'EMPTY_INPUT', path: 'curves' })
    expect(thrown(() => gainsChart({ a: { ...past, value: new Float64Array(2) } }))).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'curves.a',
    })
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => [name, past]))
    expect(thrown(() => gainsChart(many))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'curves' })
  })
})

describe('lorenzChart', () => {
  it('can be read, and starts with the smallest', async () => {
    const curve = lorenzCurve(actual)
    await expectReadable(size => lorenzChart(curve, size))
    const silent = actual.filter(count => count === 0).length / actual.length
    expect(lorenzChart(curve).data.values[1]).toMatchObject({ clients: silent, value: 0 })
  })
})
