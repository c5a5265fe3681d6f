import { describe, expect, it } from 'vitest'
import { refits } from '../../../src/lifetime/inference/refits.js'
import { resampledBase } from '../../../src/lifetime/inference/resampled-data.js'
import type { Progress } from '../../../src/model/index.js'
import { runAsync, runSync } from '../../../src/model/index.js'
import { base, bg } from './sample-data.js'

const input = { pair: bg, data: base }

describe('refits', () => {
  it('are the fit where nothing is drawn', () => {
    const { draws, replicates, notConverged } = runSync(
      refits(input, 'clients', { seed: 1, replicates: 2 }, data => data),
    )
    expect({ replicates, notConverged }).toEqual({ replicates: 2, notConverged: 0 })
    for (const [name, value] of Object.entries(bg[1].params)) expect(draws[name]![1]).toBeCloseRelative(value, 1e-7)
  })

  it('are the same whole from any parts', () => {
    const of = (from: number, replicates: number): Readonly<Record<string, Float64Array>> =>
      runSync(refits(input, 'clients', { seed: 9, from, replicates }, resampledBase)).draws
    const whole = of(0, 8)
    for (const streams of [2, 4]) {
      const size = 8 / streams
      const parts = Array.from({ length: streams }, (_, k) => of(k * size, size))
      for (const name of Object.keys(whole)) {
        expect(parts.flatMap(part => Array.from(part[name]!))).toEqual(Array.from(whole[name]!))
      }
    }
  })

  it('report how far they have come, and stop when told to', async () => {
    const seen: Progress[] = []
    const steps = (): ReturnType<typeof refits> => refits(input, 'clients', { seed: 1, replicates: 12 }, resampledBase)
    runSync(steps(), progress => seen.push(progress))
    expect(seen.map(({ done }) => done)).toEqual([0, 4, 8])
    const signal = { aborted: false }
    let after = 0
    const run = runAsync(steps(), {
      pause: async () => {
        if (signal.aborted) after++
      },
      signal,
      onProgress: ({ done }) => {
        signal.aborted = done === 4
      },
    })
    await expect(run).rejects.toThrow('ABORTED')
    expect(after).toBe(1)
  })

  it('refuse options that are none', () => {
    const start = (options: object): unknown =>
      Reflect.apply(refits, undefined, [input, 'clients', options, resampledBase])
    expect(() => start({ replicates: 5 })).toThrow('options.seed')
    expect(() => start({ seed: 1, replicates: 0 })).toThrow('options.replicates')
    expect(() => start({ seed: 1, replicates: 1e15 })).toThrow('options.replicates')
    expect(() => start({ seed: 1, from: -1 })).toThrow('options.from')
    expect(() => start({ seed: 1, from: 1e9 })).toThrow('options.from')
    expect(() => start({ seed: 1, draws: 3 })).toThrow('options.draws')
  })
})
