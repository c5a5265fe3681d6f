import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchSignal } from '../../../src/node/workers/watch-signal.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('looks at a plain signal until it aborts, and leaves no timer', () => {
  const signal = { aborted: false }
  const onAbort = vi.fn()
  const unwatch = watchSignal(signal, onAbort)
  vi.advanceTimersByTime(1000)
  expect(onAbort).not.toHaveBeenCalled()
  signal.aborted = true
  vi.advanceTimersByTime(20)
  expect(onAbort).toHaveBeenCalledOnce()
  unwatch()
  expect(vi.getTimerCount()).toBe(0)
})

it('listens to an AbortSignal without a timer, and no longer than asked', () => {
  const controller = new AbortController()
  const [heard, unheard] = [vi.fn(), vi.fn()]
  watchSignal(controller.signal, heard)
  watchSignal(controller.signal, unheard)()
  expect(vi.getTimerCount()).toBe(0)
  controller.abort()
  expect(heard).toHaveBeenCalledOnce()
  expect(unheard).not.toHaveBeenCalled()
})

it('calls at once where it is too late, and never without a signal', () => {
  const onAbort = vi.fn()
  watchSignal(undefined, onAbort)()
  expect(onAbort).not.toHaveBeenCalled()
  watchSignal({ aborted: true }, onAbort)()
  expect(onAbort).toHaveBeenCalledOnce()
})
