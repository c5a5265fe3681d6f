import { describe, expect, it } from 'vitest'
import { funnelChart } from '../../src/charts/funnel-chart.js'
import { prospectFunnel } from '../../src/loyalty/index.js'
import { on, STAGES, simulatedProspects, UNTIL } from '../loyalty/funnel/prospects.js'

const OPTIONS = { stages: STAGES, observedUntil: UNTIL }
const FUNNEL = prospectFunnel(simulatedProspects(200, 21, { broker: 0.7, web: 0.4 }), { ...OPTIONS, by: 'channel' })

describe('funnelChart', () => {
  it('draws for each stage who went on, who is there and who was lost, end to end', () => {
    const { data } = funnelChart(FUNNEL)
    for (const { from, entered, advanced } of FUNNEL.all.steps) {
      const own = data.values.filter(({ stage }) => stage === from)
      expect(own.map(({ prospects }) => Number(prospects)).reduce((a, b) => a + b, 0)).toBe(entered)
      expect(own[0]).toMatchObject({ part: 'went on', from: 0, to: advanced })
      for (const [i, { from: start }] of own.entries()) if (i > 0) expect(start).toBe(own[i - 1]!['to'])
    }
    expect(data.values.at(-1)).toMatchObject({ stage: 'signed', prospects: FUNNEL.all.won })
  })

  it('writes counts and chances above the bars', () => {
    const [{ data: names }] = JSON.parse(JSON.stringify(funnelChart(FUNNEL).layer))
    const [first] = FUNNEL.all.steps
    const { probability, interval } = first!.within!.advanced
    const told = [probability, interval.lower, interval.upper].map(share => Math.round(100 * share))
    expect(names.values[0].caption).toBe(`lead: 200, ${told[0]} % (${told[1]}–${told[2]} %)`)
    expect(names.values.at(-1).caption).toBe(`signed: ${FUNNEL.all.won} won`)
  })

  it('draws one channel', () => {
    const spec = funnelChart(FUNNEL, { channel: 'web' })
    expect(spec.description).toContain(`Of ${FUNNEL.channels![1]!.prospects} prospects`)
    expect(JSON.stringify(spec.title)).toContain('web')
  })

  it('keeps the place of a stage that nobody came into', () => {
    const { data, description } = funnelChart(prospectFunnel([{ id: 1, entered: [on('lead', '2025-12-30')] }], OPTIONS))
    expect(data.values.map(({ stage, prospects }) => [stage, prospects])).toEqual([
      ['lead', 1],
      ['qualified', 0],
      ['proposal', 0],
    ])
    expect(description).toBe('Of 1 prospect 0 were won, 0 were lost and 1 is open.')
  })

  it('refuses a channel that there is not, and options that are none', () => {
    expect(() => funnelChart(FUNNEL, { channel: 'fair' })).toThrow(expect.objectContaining({ path: 'options.channel' }))
    expect(() => funnelChart(FUNNEL, JSON.parse('{ "size": 3 }'))).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
    )
  })

  it('refuses a level that is none', () => {
    for (const level of [{}, null, '95 %']) {
      const given = JSON.parse(JSON.stringify({ ...FUNNEL, level }))
      expect(() => funnelChart(given)).toThrow(expect.objectContaining({ path: 'funnel.level' }))
    }
  })
})
