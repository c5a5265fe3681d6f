import { expect, it } from 'vitest'
import { progressLine } from '../../src/cli/progress.js'

function watch(isWatched: boolean, times: readonly number[]): string {
  let now = 0
  let seen = ''
  const complain = (text: string): void => {
    seen += text
  }
  const line = progressLine({
    print: async text => complain(text),
    complain,
    isWatched,
    now: () => now,
    signal: { aborted: false },
  })
  for (const time of times) {
    now = time
    line.tell({ phase: 'reading', done: time, total: 20_000 })
  }
  line.end()
  return seen
}

it('keeps still for a second', () => {
  expect(watch(true, [0, 500, 999])).toBe('')
  expect(watch(false, [0, 500, 999])).toBe('')
})

it('writes over one line for somebody who watches, and wipes it', () => {
  const seen = watch(true, [500, 1000, 1100, 1300])
  expect(seen).toBe(`\rclientele: reading 5 %\rclientele: reading 6 %\r${' '.repeat(22)}\r`)
})

it('adds a line to a log every ten seconds', () => {
  expect(watch(false, [1000, 5000, 11_000, 12_000])).toBe('clientele: reading 5 %\nclientele: reading 55 %\n')
})

it('gives no share where the whole is not known', () => {
  const line = progressLine({
    print: async () => {},
    complain: text => expect(text).toBe('clientele: fitting ...\n'),
    isWatched: false,
    now: clock(),
    signal: { aborted: false },
  })
  line.tell({ phase: 'fitting', done: 0 })
  line.end()
  expect.assertions(1)
})

function clock(): () => number {
  let time = -5000
  return () => {
    time += 5000
    return time
  }
}
