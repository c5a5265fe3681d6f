import type { EventEmitter } from 'node:events'

/** Keeps lines in turn. */
export interface Turns {
  /** Lines that come before this is done wait for it. */
  readonly wait: (done: Promise<void>) => void
}

/** Takes over the lines of a reader: pasted ones come faster than an awaited one is done. */
export function inTurn(reader: EventEmitter): Turns {
  const handlers = reader.listeners('line')
  const waiting: unknown[] = []
  let isBusy = false
  const handle = (line: unknown): void => {
    for (const handler of handlers) Reflect.apply(handler, reader, [line])
  }
  reader.removeAllListeners('line')
  reader.on('line', line => (isBusy ? waiting.push(line) : handle(line)))
  return {
    wait(done) {
      isBusy = true
      void done.finally(() => {
        isBusy = false
        while (waiting.length > 0 && !isBusy) handle(waiting.shift())
      })
    },
  }
}
