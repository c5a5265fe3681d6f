import { describe, expect, it } from 'vitest'
import { valueConcentrationChart } from '../../src/charts/index.js'
import { valueConcentration, valueTiers } from '../../src/segmentation/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

/** Made up: a few large clients and many small ones, and some that cost more than they bring. */
const values = Array.from({ length: 400 }, (_, i) => Math.round(1e6 / (i + 1) ** 1.1) - (i > 350 ? 2500 : 0))
const gains = values.filter(value => value >= 0)
const model = valueTiers.fit(gains, { by: 'share-of-value', upTo: [0.8, 0.95] })

describe('valueConcentrationChart', () => {
  it('can be read, with tiers and with losses', async () => {
    const tiers = valueTiers.summarise(model, gains)
    await expectReadable(size => valueConcentrationChart(valueConcentration(gains), { ...size, tiers }))
    await expectReadable(size => valueConcentrationChart(valueConcentration(values), size))
  })

  it('says what each tier brings, and leaves out those of nobody', async () => {
    const tiers = valueTiers.summarise(valueTiers.fromParams({ cutPoints: [100, 100, 5] }), [900, 60, 30, 10])
    const spec = valueConcentrationChart(valueConcentration([900, 60, 30, 10]), { tiers, width: 900 })
    expect(wordsOf(await draw(JSON.parse(JSON.stringify(spec))))).toEqual(
      expect.arrayContaining(['A: 25 % bring 90 %', 'C: 75 % bring 10 %']),
    )
    expect(spec.layer[0]?.data?.values).toHaveLength(2)
    expect(spec.layer[0]?.data?.values[1]).toMatchObject({ from: 0.25, to: 1 })
  })

  it('holds both ends of a long curve', () => {
    const rows = valueConcentrationChart(valueConcentration(gains)).data.values
    expect([rows[0], rows.at(-1)]).toEqual([
      { clients: 0, value: 0 },
      { clients: 1, value: 1 },
    ])
    expect(rows.length).toBe(251)
  })

  it('refuses what is no concentration, and more tiers than colours', () => {
    const of = valueConcentration([5, 3])
    expect(thrown(() => valueConcentrationChart({ ...of, curve: of.curve.rows } as never))).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'of.curve',
    })
    const tier = { tier: 'A', clients: 1, share: 0.1, value: 1 }
    expect(thrown(() => valueConcentrationChart(of, { tiers: new Array(7).fill(tier) }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.tiers',
    })
    for (const junk of [null, 5, 'x', [1], [{}], [{ tier: 'A', share: Number.NaN }]]) {
      expect(() => valueConcentrationChart(of, { tiers: junk as never })).toThrowError(/options\.tiers/)
      expect(() => valueConcentrationChart(junk as never)).toThrowError(/of/)
    }
  })
})
