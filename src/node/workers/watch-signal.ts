import type { Signal } from '../../model/index.js'

/** Milliseconds between two looks at a signal that cannot say so itself. */
const LOOK_EVERY = 20

/** Calls back once a signal aborts; returns what ends the watch, after which nothing of it is left. */
export function watchSignal(signal: Signal | undefined, onAbort: () => void): () => void {
  if (signal === undefined) return () => {}
  if (signal.aborted) {
    onAbort()
    return () => {}
  }
  if (signal instanceof AbortSignal) {
    signal.addEventListener('abort', onAbort, { once: true })
    return () => signal.removeEventListener('abort', onAbort)
  }
  const timer = setInterval(() => {
    if (signal.aborted) onAbort()
  }, LOOK_EVERY)
  return () => clearInterval(timer)
}
