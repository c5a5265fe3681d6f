import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Progress, Steps } from '../../src/model/index.js'
import { runAsync, runSync } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

/** Adds up 1 to n in n steps, and keeps a diary. */
function* sum(n: number, diary: string[] = []): Steps<number> {
  let total = 0
  try {
    for (let done = 1; done <= n; done++) {
      total += done
      diary.push(`worked ${done}`)
      yield { phase: 'adding', done, total: n }
    }
    diary.push('returns')
    return total
  } finally {
    diary.push('cleans up')
  }
}

const pause = (): Promise<void> => Promise.resolve()
const told = (progress: readonly Progress[]): string[] =>
  progress.map(({ phase, done, total }) => `${phase} ${done}/${total}`)

describe('both runners', () => {
  it('give the same result and tell the same progress, in order', async () => {
    const [atOnce, breathing]: Progress[][] = [[], []]
    const result = runSync(sum(4), progress => atOnce?.push(progress))
    expect(await runAsync(sum(4), { pause, onProgress: progress => breathing?.push(progress) })).toBe(result)
    expect(result).toBe(10)
    expect(told(atOnce ?? [])).toEqual(['adding 1/4', 'adding 2/4', 'adding 3/4', 'adding 4/4'])
    expect(breathing).toEqual(atOnce)
  })

  it('need no listener, and run work without steps', async () => {
    expect(runSync(sum(3))).toBe(6)
    expect(await runAsync(sum(3), { pause })).toBe(6)
    expect(runSync(sum(0))).toBe(0)
    expect(await runAsync(sum(0), { pause: () => Promise.reject(new Error('no step, no pause')) })).toBe(0)
  })

  it('pass on the error of the work, after its finally blocks', async () => {
    const fail = function* (diary: string[]): Steps<never> {
      try {
        yield { phase: 'failing', done: 0 }
        throw new RangeError('broken')
      } finally {
        diary.push('cleans up')
      }
    }
    const diary: string[] = []
    expect(() => runSync(fail(diary))).toThrow(new RangeError('broken'))
    await expect(runAsync(fail(diary), { pause })).rejects.toThrow(new RangeError('broken'))
    expect(diary).toEqual(['cleans up', 'cleans up'])
  })

  it('leave nothing running when a listener throws', async () => {
    const onProgress = ({ done }: Progress): void => {
      if (done === 2) throw new Error('listener broke')
    }
    for (const run of [
      async (steps: Steps<number>) => runSync(steps, onProgress),
      (steps: Steps<number>) => runAsync(steps, { pause, onProgress }),
    ]) {
      const diary: string[] = []
      const steps = sum(9, diary)
      await expect(run(steps)).rejects.toThrow(new Error('listener broke'))
      expect(diary).toEqual(['worked 1', 'worked 2', 'cleans up'])
      expect(steps.next()).toEqual({ done: true, value: undefined })
    }
  })
})

describe('the asynchronous runner', () => {
  it('pauses after every step, and lets others work meanwhile', async () => {
    const diary: string[] = []
    const others = (async () => {
      for (let i = 0; i < 3; i++) {
        await setImmediate()
        diary.push('others')
      }
    })()
    await runAsync(sum(3, diary), { pause: () => setImmediate(undefined) })
    await others
    expect(diary.filter(entry => entry === 'others')).toHaveLength(3)
    expect(diary.indexOf('others')).toBeLessThan(diary.indexOf('worked 3'))
    let pauses = 0
    await runAsync(sum(5), { pause: async () => void pauses++ })
    expect(pauses).toBe(5)
  })

  it('leaves nothing running when the pause fails', async () => {
    const diary: string[] = []
    const broken = { pause: () => Promise.reject(new Error('no pause')) }
    await expect(runAsync(sum(9, diary), broken)).rejects.toThrow(new Error('no pause'))
    expect(diary).toEqual(['worked 1', 'cleans up'])
  })
})

describe('an abort', () => {
  const aborted = {
    name: 'ClienteleError',
    code: 'ABORTED',
    message: 'signal: expected work to go on, received an abort [ABORTED]',
  }

  it('before the first step: no work is done', async () => {
    const diary: string[] = []
    await expect(runAsync(sum(9, diary), { pause, signal: { aborted: true } })).rejects.toMatchObject(aborted)
    expect(diary).toEqual([])
  })

  it('between two steps: finally blocks run, no more step is taken, nothing more is told', async () => {
    const controller = new AbortController()
    const diary: string[] = []
    const steps = sum(9, diary)
    const onProgress = ({ done }: Progress): void => {
      diary.push(`told ${done}`)
      if (done === 2) controller.abort()
    }
    await expect(runAsync(steps, { pause, signal: controller.signal, onProgress })).rejects.toMatchObject(aborted)
    expect(diary).toEqual(['worked 1', 'told 1', 'worked 2', 'told 2', 'cleans up'])
    expect(steps.next()).toEqual({ done: true, value: undefined })
  })

  it('after the last step but before the result: rejects as well', async () => {
    const signal = { aborted: false }
    const onProgress = ({ done }: Progress): void => {
      signal.aborted = done === 3
    }
    await expect(runAsync(sum(3), { pause, signal, onProgress })).rejects.toMatchObject(aborted)
  })

  it('cannot be caught by the work', async () => {
    const signal = { aborted: false }
    const stubborn = function* (): Steps<string> {
      for (;;) {
        try {
          yield { phase: 'retrying', done: 0 }
        } catch {
          return 'carried on'
        }
      }
    }
    const onProgress = (): void => {
      signal.aborted = true
    }
    await expect(runAsync(stubborn(), { pause, signal, onProgress })).rejects.toMatchObject(aborted)
  })

  it('that never comes changes nothing', async () => {
    expect(await runAsync(sum(4), { pause, signal: { aborted: false } })).toBe(10)
  })
})

describe('what cannot be run', () => {
  const steps = 'steps: expected an object, received 1 [INVALID_TYPE]'

  it('is refused before the work begins', () => {
    const diary: string[] = []
    const run = (...args: readonly unknown[]) => thrown(() => Reflect.apply(runSync, undefined, args)).message
    expect(run(1)).toBe(steps)
    expect(run({})).toBe('steps.next: expected a function, received undefined [INVALID_TYPE]')
    expect(run(sum(3, diary), 'loud')).toBe('onProgress: expected a function, received "loud" [INVALID_TYPE]')
    expect(diary).toEqual([])
  })

  it.each([
    [[1], steps],
    [[sum(1)], 'options: expected an object, received undefined [INVALID_TYPE]'],
    [[sum(1), {}], 'options.pause: expected a function, received undefined [INVALID_TYPE]'],
    [[sum(1), { pause, signal: null }], 'options.signal: expected an object, received null [INVALID_TYPE]'],
    [[sum(1), { pause, onProgress: 7 }], 'options.onProgress: expected a function, received 7 [INVALID_TYPE]'],
    [
      [sum(1), { pause, onprogress: () => undefined }],
      'options.onprogress: expected only the options pause, signal, onProgress, received "onprogress" [UNKNOWN_OPTION]',
    ],
  ])('rejects, %#', async (args, message) => {
    await expect(Reflect.apply(runAsync, undefined, args)).rejects.toMatchObject({ name: 'ClienteleError', message })
  })
})
