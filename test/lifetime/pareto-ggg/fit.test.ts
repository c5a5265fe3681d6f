import { describe, expect, it } from 'vitest'
import * as paretoGgg from '../../../src/lifetime/pareto-ggg/index.js'
import { runAsync, runSync } from '../../../src/model/index.js'
import { customerBase } from '../../../src/records/index.js'
import { GROCERY, grocery, smallBase } from './fixtures.js'

const quick = { seed: 2, chains: 2, draws: 20, warmup: 20, keep: 10 }

describe('a fit', () => {
  it('comes out the same for the same seed, and otherwise for another', () => {
    const model = paretoGgg.fit(smallBase(), quick)
    expect(model.draws.t.length).toBe(10)
    expect(paretoGgg.fit(smallBase(), quick)).toEqual(model)
    expect(paretoGgg.fit(smallBase(), { ...quick, seed: 3 }).draws).not.toEqual(model.draws)
    expect(model.timeUnit).toBe('week')
    expect(paretoGgg.probabilityAlive(model, smallBase()).every(p => p >= 0 && p <= 1)).toBe(true)
  })

  it('reports how the sampling went', () => {
    const { params, fit: report } = paretoGgg.fit(smallBase(), quick)
    if (report.source !== 'posterior') throw new TypeError(report.source)
    expect(report).toMatchObject({ observations: 8, chains: 2, drawsPerChain: 20, warmup: 20, seed: 2 })
    expect(report.converged).toBe(false)
    expect(report.warnings.map(({ code }) => code)).toContain('NOT_CONVERGED')
    expect(report.parameters['t']!.median).toBe(params.t)
  })

  it('tells its progress and can be stopped', async () => {
    const phases: string[] = []
    runSync(paretoGgg.fitSteps(smallBase(), quick), ({ phase }) => phases.push(phase))
    expect(new Set(phases)).toEqual(new Set(['tabulating', 'sampling']))
    const signal = { aborted: false }
    const stopped = runAsync(paretoGgg.fitSteps(smallBase(), quick), {
      pause: async () => {},
      signal,
      onProgress: ({ phase }) => {
        signal.aborted = phase === 'sampling'
      },
    })
    await expect(stopped).rejects.toMatchObject({ code: 'ABORTED' })
  })

  it('says what cannot be learned where nobody came back', () => {
    const orders = [0, 1, 2].map(client => ({ client, date: new Date(Date.UTC(2024, 0, 1 + client)) }))
    const base = customerBase(orders, { timeUnit: 'week', observedUntil: '2024-06-30', keep: ['intervals'] })
    expect(paretoGgg.fit(base, quick).fit).toMatchObject({
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'NO_REPEAT_PURCHASES' })]),
    })
  })

  it('needs the times between purchases', () => {
    expect(() => paretoGgg.fit(smallBase([]), quick)).toThrow(expect.objectContaining({ code: 'MISSING_VALUE' }))
  })

  it('recovers what clients were drawn from', () => {
    const size = 150
    const { eventClient, eventTime } = paretoGgg.simulate(grocery, { age: new Float64Array(size).fill(52), seed: 11 })
    const start = Date.UTC(2024, 0, 1)
    const orders = Array.from(eventClient, (client, i) => ({
      client,
      date: new Date(start + Math.floor(eventTime[i]! * 7) * 864e5),
    }))
    const base = customerBase(orders, { timeUnit: 'week', observedUntil: '2024-12-30', keep: ['intervals'] })
    const { fit: report } = paretoGgg.fit(base, { seed: 5, chains: 2, draws: 50, warmup: 50 })
    if (report.source !== 'posterior') throw new TypeError(report.source)
    for (const [name, truth] of Object.entries(GROCERY)) {
      const { mean, deviation } = report.parameters[name]!
      expect(Math.abs(mean - truth), name).toBeLessThan(3 * deviation)
    }
  }, 120_000)
})
